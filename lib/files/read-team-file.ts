import * as z from 'zod/mini';
import { type Fault, toFaults } from '../moments/fault.ts';
import { type IsoWeek, mondayOf, toIsoWeek } from '../stats/iso-week.ts';
import type { TeamData } from '../stats/team/team.ts';
import { sha256 } from './digest.ts';
import { toTeamData } from './team-file.ts';
import { TEAM_SCHEMA, teamFile } from './team-schema.ts';
import { type UnzipProblem, unzip } from './unzip.ts';

/** Why a file was not taken. Nothing of such a file is. */
export type ReadProblem =
  | UnzipProblem
  | 'empty'
  | 'tooBig'
  | 'copyForPeople'
  | 'notJson'
  | 'otherProduct'
  | 'secretFile'
  | 'newer'
  | 'wrongShape'
  | 'changed'
  | 'future';

export type ReadResult =
  | { readonly ok: true; readonly data: TeamData }
  | { readonly ok: false; readonly problem: ReadProblem; readonly faults: readonly Fault[] };

/** Bytes of one file as it lies there, and of what is inside it. Our figures: ten times a big team. */
export const MOST_BYTES = 60_000_000;
const MOST_BYTES_INSIDE = 400_000_000;
const MOST_ENTRIES = 40;

const MAJOR = 1;

/**
 * Reads one file that somebody handed over: a ZIP of an export, or its `stats.json`. `thisWeek` is
 * the reader's own; figures of later weeks come from a clock that is wrong.
 */
export async function readTeamFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  thisWeek: IsoWeek,
): Promise<ReadResult> {
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > MOST_BYTES) return refuse('tooBig');
  if (isZip(bytes)) return isWorkbook(name) ? refuse('copyForPeople') : readZip(bytes, thisWeek);
  if (/\.(csv|xlsx|parquet)$/i.test(name)) return refuse('copyForPeople');
  return readJson(bytes, thisWeek);
}

const MANIFEST = 'manifest.json';
const STATS = 'stats.json';

const manifestFile = z.object({
  schema: z.literal(TEAM_SCHEMA),
  files: z.array(z.object({ name: z.string(), sha256: z.string() })).check(z.maxLength(100)),
});

async function readZip(bytes: Uint8Array<ArrayBuffer>, thisWeek: IsoWeek): Promise<ReadResult> {
  const limits = { entries: MOST_ENTRIES, bytes: MOST_BYTES_INSIDE };
  const inside = unzip(bytes, new Set([MANIFEST, STATS]), limits);
  if (!inside.ok) return refuse(inside.problem);
  const [manifest, stats] = [inside.entries.get(MANIFEST), inside.entries.get(STATS)];
  if (!manifest || !stats) return refuse('otherProduct');
  const known = manifestFile.safeParse(parse(manifest));
  if (!known.success) return refuse('otherProduct');
  const entry = known.data.files.find(({ name }) => name === STATS);
  if (entry?.sha256 !== (await sha256(stats))) return refuse('changed');
  return readJson(stats, thisWeek);
}

const NOTHING = Symbol('nothing');

function readJson(bytes: Uint8Array<ArrayBuffer>, thisWeek: IsoWeek): ReadResult {
  const json = parse(bytes);
  if (json === NOTHING) return refuse('notJson');
  const about = z.object({ schema: z.string(), version: z.string() }).safeParse(json);
  if (!about.success) return refuse('otherProduct');
  const { schema, version } = about.data;
  if (schema === 'five-moments/team-secret') return refuse('secretFile');
  if (schema !== TEAM_SCHEMA) return refuse('otherProduct');
  if (Number(version.split('.')[0]) > MAJOR) return refuse('newer');
  const file = teamFile.safeParse(json);
  if (!file.success) return refuse('wrongShape', toFaults(file.error.issues, json));
  const data = toTeamData(file.data);
  return isFuture(data, thisWeek) ? refuse('future') : { ok: true, data };
}

/** A week ahead is another zone's Monday; more is a wrong clock. */
function isFuture({ contributions, rows }: TeamData, thisWeek: IsoWeek): boolean {
  const last = mondayOf(thisWeek);
  const isLater = (week: IsoWeek) => {
    const days = (Date.parse(mondayOf(week)) - Date.parse(last)) / 86_400_000;
    return days > 7;
  };
  return (
    contributions.some(({ week }) => isLater(week)) ||
    rows.some(({ content }) => content !== null && isLater(toIsoWeek(content.day)))
  );
}

/** JSON in UTF-8, with or without a mark; what it can't read is nothing. */
function parse(bytes: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return NOTHING;
  }
}

function isZip(bytes: Uint8Array<ArrayBuffer>): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function isWorkbook(name: string): boolean {
  return /\.xlsx$/i.test(name);
}

function refuse(problem: ReadProblem, faults: readonly Fault[] = []): ReadResult {
  return { ok: false, problem, faults };
}
