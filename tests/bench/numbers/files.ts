import { toAgentExport } from '../../../lib/files/agent-export.ts';
import { toCsv } from '../../../lib/files/csv.ts';
import { makeFiles } from '../../../lib/files/make-files.ts';
import { toParquet } from '../../../lib/files/parquet.ts';
import { ratingsTable } from '../../../lib/files/rating-table.ts';
import { readTeamFile } from '../../../lib/files/read-team-file.ts';
import type { Table } from '../../../lib/files/table.ts';
import { writeTeamFile } from '../../../lib/files/team-file.ts';
import { toXlsx } from '../../../lib/files/xlsx.ts';
import { toZip } from '../../../lib/files/zip.ts';
import { toFigures } from '../../../lib/stats/figures.ts';
import { weeksBetween } from '../../../lib/stats/iso-week.ts';
import { cellsOf, protect } from '../../../lib/stats/team/protect.ts';
import {
  EMPTY_TEAM,
  mergeTeams,
  settleTeam,
  type Team,
  type TeamData,
  toTeam,
} from '../../../lib/stats/team/team.ts';
import { countersOf, LAST_DAY, sampleContacts } from '../../seeds/contacts.ts';
import { cpuMicrosOf } from '../rounds.ts';

const WEEKS = weeksBetween('2026-01-01', LAST_DAY, 8);
const SECRET = { kind: 'team' as const, value: '0'.repeat(32) };

/** CPU time of each, ms. */
export interface FileTimes {
  readonly csv: number;
  readonly json: number;
  readonly parquet: number;
  readonly xlsx: number;
  readonly merge: number;
}

export async function measureFiles(rows: number, files: number): Promise<FileTimes> {
  const data = await exportOf(1, Math.ceil(rows / 4), true);
  const whole = ratingsTable(data.rows);
  const table: Table = { ...whole, rows: whole.rows.slice(0, rows) };
  const archives = await Promise.all(Array.from({ length: files }, (_, agent) => archiveOf(agent)));
  return {
    csv: await cpuMs(() => toCsv(table)),
    json: await cpuMs(() => writeTeamFile(data, '1.0.0')),
    parquet: await cpuMs(() => toParquet(table)),
    xlsx: await cpuMs(() => toXlsx([table])),
    merge: await cpuMs(() => merge(archives)),
  };
}

async function cpuMs(work: () => unknown): Promise<number> {
  return (await cpuMicrosOf(async () => await work())) / 1_000;
}

/** Everything from the archives to the figures on the screen. */
async function merge(archives: readonly Uint8Array<ArrayBuffer>[]): Promise<unknown> {
  let team: Team = EMPTY_TEAM;
  for (const archive of archives) {
    const read = await readTeamFile('x.zip', archive, '2026-W47');
    const next = read.ok ? mergeTeams(team, toTeam(read.data)) : null;
    if (!next) throw new Error('A file was refused.');
    team = next;
  }
  return toFigures(cellsOf(protect(settleTeam(team).contributions).blocks, null));
}

async function exportOf(agent: number, contacts: number, rows: boolean): Promise<TeamData> {
  return (await wishOf(agent, contacts, rows)).data;
}

async function archiveOf(agent: number): Promise<Uint8Array<ArrayBuffer>> {
  const wish = await wishOf(agent, 240, false);
  return toZip((await makeFiles(wish)).filter(({ name }) => !name.endsWith('.xlsx')));
}

async function wishOf(agent: number, count: number, rows: boolean) {
  const contacts = sampleContacts(agent, count);
  const { wish } = await toAgentExport(
    {
      counters: countersOf(contacts),
      contacts: rows ? contacts : null,
      findTicket: () => null,
      notebookId: `agent ${agent}`,
    },
    { weeks: WEEKS, secret: SECRET, consent: false, app: '1.0.0' },
  );
  if (!wish.data) throw new Error('An export without figures.');
  return { ...wish, data: wish.data };
}
