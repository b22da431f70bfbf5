// Files of many agents in a folder, as a drive or a warehouse has them, and what they add up to.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toAgentExport } from '../../lib/files/agent-export.ts';
import { countsTable } from '../../lib/files/count-tables.ts';
import { toCsv } from '../../lib/files/csv.ts';
import { toParquet } from '../../lib/files/parquet.ts';
import { ratingsTable } from '../../lib/files/rating-table.ts';
import { weeksTable } from '../../lib/files/weeks-table.ts';
import { weeksBetween } from '../../lib/stats/iso-week.ts';
import type { TeamData } from '../../lib/stats/team/team.ts';
import { countersOf, LAST_DAY, sampleContacts } from '../seeds/contacts.ts';

const WEEKS = weeksBetween('2026-01-01', LAST_DAY, 8);
const SECRET = { kind: 'team' as const, value: '0123456789abcdef0123456789abcdef' };

/** What an agent hands over: twice where `again`, with the first half deleted and re-rated between. */
export async function agentData(
  agent: number,
  contacts: number,
  again: boolean,
): Promise<TeamData[]> {
  const choices = { weeks: WEEKS, secret: SECRET, consent: false, app: '1.0.0' };
  const sourceOf = (some: ReturnType<typeof sampleContacts>) => ({
    counters: countersOf(some),
    contacts: some,
    findTicket: () => null,
    notebookId: `agent ${agent}`,
  });
  const all = sampleContacts(agent, contacts);
  const first = await toAgentExport(sourceOf(all), choices);
  const made = [first.wish.data];
  if (again) {
    const later = all
      .slice(Math.floor(contacts / 10))
      .map((one, index) => (index % 3 === 0 ? { ...one, ratings: {}, rev: one.rev + 1 } : one));
    made.push((await toAgentExport(sourceOf(later), choices, first.saved)).wish.data);
  }
  return made.filter((data) => data !== null);
}

export function makeFolders(folder: string): void {
  for (const name of ['weeks', 'counts', 'ratings'])
    mkdirSync(join(folder, name), { recursive: true });
}

export async function writeData(folder: string, name: string, data: TeamData): Promise<number> {
  const ratings = ratingsTable(data.rows);
  writeFileSync(join(folder, 'weeks', `${name}.csv`), toCsv(await weeksTable(data.contributions)));
  writeFileSync(join(folder, 'counts', `${name}.csv`), toCsv(countsTable(data.contributions)));
  writeFileSync(join(folder, 'ratings', `${name}.parquet`), toParquet(ratings));
  return ratings.rows.length;
}
