import { Dexie } from 'dexie';
import type { Version } from '../../../../lib/store/versions/index.ts';
import { freshName, open } from '../fixture.ts';

export type Rows = Readonly<Record<string, readonly object[]>>;

/**
 * Writes a notebook as the release of `from` did, opens it with all of `to`, and answers with the
 * rows that stand there then.
 */
export async function migrate(
  from: readonly Version[],
  to: readonly Version[],
  rows: Rows,
): Promise<{ readonly name: string; readonly after: Rows }> {
  const name = freshName();
  const old = new Dexie(name);
  from.forEach(({ stores }, index) => {
    old.version(index + 1).stores({ ...stores });
  });
  await old.open();
  for (const [table, some] of Object.entries(rows)) await old.table(table).bulkAdd([...some]);
  old.close();
  (await open({ name, versions: to })).close();
  return { name, after: await readRaw(name, Object.keys(rows)) };
}

/** Rows as they stand in the database, whatever its schema. */
export async function readRaw(name: string, tables: readonly string[]): Promise<Rows> {
  const db = await new Dexie(name).open();
  const all = tables.map(async (table) => [table, await db.table(table).toArray()] as const);
  const rows = Object.fromEntries(await Promise.all(all));
  db.close();
  return rows;
}
