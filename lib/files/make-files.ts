import type { TeamData } from '../stats/team/team.ts';
import { countsTable, coverageTable, promisesTable } from './count-tables.ts';
import { toCsv } from './csv.ts';
import { dictionaryTable } from './dictionary-table.ts';
import { sha256, toBytes } from './digest.ts';
import { toParquet } from './parquet.ts';
import { ratingsTable } from './rating-table.ts';
import { type Summary, summaryTable } from './summary-table.ts';
import type { Table } from './table.ts';
import { writeTeamFile } from './team-file.ts';
import { TEAM_SCHEMA, TEAM_VERSION } from './team-schema.ts';
import { weeksTable } from './weeks-table.ts';
import { toXlsx } from './xlsx.ts';
import type { FileMade } from './zip.ts';

/** Everything that goes into an export. What is not in here is in no file. */
export interface Export {
  /** Null: figures of a group only, from which no contributor's can be had back. */
  readonly data: TeamData | null;
  readonly summaries: readonly Summary[];
  /** Version of the product. */
  readonly app: string;
  /** First and last ISO week. */
  readonly from: string;
  readonly to: string;
  /** Fewest contributors of a group figure; null in an agent's own file. */
  readonly fewest: number | null;
}

/** Told before each file: which one, and how many are made of how many. */
export type OnProgress = (done: number, of: number, name: string) => void;

/** The tables of an export, in the order of its files. */
export async function toTables({ data, summaries }: Export): Promise<Table[]> {
  const tables = [...(data ? await tablesOf(data) : []), summaryTable(summaries)];
  return [...tables, dictionaryTable(tables)];
}

async function tablesOf({ contributions, rows }: TeamData): Promise<Table[]> {
  return [
    await weeksTable(contributions),
    countsTable(contributions),
    coverageTable(contributions),
    promisesTable(contributions),
    ...(rows.length > 0 ? [ratingsTable(rows)] : []),
  ];
}

/**
 * The files of an export: `stats.json`, a CSV of each table, all of them as `stats.xlsx`, the ratings
 * also as Parquet, and first `manifest.json` with what they are and the checksum of each.
 */
export async function makeFiles(wish: Export, onProgress?: OnProgress): Promise<FileMade[]> {
  const { data, app } = wish;
  const tables = await toTables(wish);
  const jobs: Job[] = [
    ...(data ? [{ name: 'stats.json', make: () => toBytes(writeTeamFile(data, app)) }] : []),
    ...tables.map((table) => ({ name: `${table.name}.csv`, make: () => toBytes(toCsv(table)) })),
    { name: 'stats.xlsx', make: () => toXlsx(tables) },
    ...tables
      .filter(({ name }) => name === 'ratings')
      .map((table) => ({ name: 'ratings.parquet', make: () => toParquet(table) })),
  ];
  const files: FileMade[] = [];
  for (const [done, { name, make }] of jobs.entries()) {
    onProgress?.(done, jobs.length, name);
    files.push({ name, bytes: await make() });
  }
  return [await toManifest(wish, tables, files), ...files];
}

interface Job {
  readonly name: string;
  readonly make: () => FileMade['bytes'] | Promise<FileMade['bytes']>;
}

async function toManifest(
  { data, app, from, to, fewest }: Export,
  tables: readonly Table[],
  files: readonly FileMade[],
): Promise<FileMade> {
  const rowsOf = new Map(tables.map(({ name, rows }) => [name, rows.length]));
  const manifest = {
    schema: TEAM_SCHEMA,
    version: TEAM_VERSION,
    app,
    period: { from, to, weekStart: 'monday' },
    holds: data === null ? 'group' : data.rows.length > 0 ? 'rows' : 'counts',
    secret: data?.secret ?? null,
    fewestContributors: fewest,
    files: await Promise.all(
      files.map(async ({ name, bytes }) => ({
        name,
        bytes: bytes.length,
        rows: rowsOf.get(name.replace(/\.(csv|parquet)$/, '')) ?? null,
        sha256: await sha256(bytes),
      })),
    ),
  };
  return { name: 'manifest.json', bytes: toBytes(`${JSON.stringify(manifest, null, 2)}\n`) };
}

/** The name of the archive: only what its manifest says too. */
export function nameOfZip({ from, to }: Pick<Export, 'from' | 'to'>): string {
  return `team-stats-${from}_${to}.zip`;
}
