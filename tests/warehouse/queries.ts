// The published queries, as docs/queries.sql has them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { query } from './read-back.ts';

const FILE = readFileSync(join(import.meta.dirname, '../../docs/queries.sql'), 'utf8');

/** The query of that name, with its places filled in. */
export function queryNamed(
  name: string,
  places: Readonly<Record<string, string | number>>,
): string {
  const [, rest] = FILE.split(`-- name: ${name}\n`);
  const text = rest?.split('-- name: ')[0];
  if (!text) throw new Error(`docs/queries.sql has no query called ${name}.`);
  return Object.entries(places).reduce(
    (sql, [place, value]) => sql.replaceAll(`{${place}}`, String(value)),
    text,
  );
}

/** How often −1, 0, 1, 2 and "not applicable" were given, by moment. */
export type CountsByMoment = Readonly<Record<string, readonly number[]>>;

export async function countsBy(
  name: 'counts' | 'ratings',
  folder: string,
): Promise<CountsByMoment> {
  const rows = await query(queryNamed(name, { folder }));
  return Object.fromEntries(
    rows.map(([moment, ...counts]) => [String(moment), counts.map(Number)]),
  );
}

/** n, mean, net magic, share of +2, and the ends of its interval. */
export async function figuresBy(counts: readonly number[]): Promise<number[]> {
  const [feeble = 0, average = 0, wow = 0, magic = 0] = counts;
  const [row] = await query(queryNamed('figures', { feeble, average, wow, magic }));
  return (row ?? []).map(Number);
}
