// The long run of the published queries: 1,000 agents' files with 12 million ratings, against sums of
// our own. `node tests/faults/warehouse.ts [--agents N]`
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countsTable } from '../../lib/files/count-tables.ts';
import { toCsv } from '../../lib/files/csv.ts';
import { toParquet } from '../../lib/files/parquet.ts';
import { ratingsTable } from '../../lib/files/rating-table.ts';
import type { Table } from '../../lib/files/table.ts';
import { weeksTable } from '../../lib/files/weeks-table.ts';
import { RATED } from '../../lib/moments/contact.ts';
import { sumOf } from '../../lib/stats/cell.ts';
import type { TeamData } from '../../lib/stats/team/team.ts';
import { agentData, makeFolders } from '../warehouse/many-agents.ts';
import { type CountsByMoment, countsBy } from '../warehouse/queries.ts';

const { values } = parseArgs({ options: { agents: { type: 'string', default: '1000' } } });
const AGENTS = Number(values.agents);
/** So many different agents are made; the others repeat them under pseudonyms of their own. */
const KINDS = 8;
const CONTACTS = 3_000;

const folder = mkdtempSync(join(tmpdir(), 'five-moments-warehouse-'));
try {
  makeFolders(folder);
  const kinds: TeamData[] = [];
  for (let kind = 1; kind <= KINDS; kind++) kinds.push(...(await agentData(kind, CONTACTS, false)));
  const tables = kinds.map(({ rows }) => ratingsTable(rows));

  let rows = 0;
  for (let agent = 0; agent < AGENTS; agent++) {
    const kind = kinds[agent % KINDS];
    const table = tables[agent % KINDS];
    if (!kind || !table) throw new Error('No such kind of agent.');
    const contributor = agent.toString(16).padStart(24, '0');
    const contributions = kind.contributions.map((each) => ({ ...each, contributor }));
    const name = `agent-${agent}`;
    writeFileSync(join(folder, 'weeks', `${name}.csv`), toCsv(await weeksTable(contributions)));
    writeFileSync(join(folder, 'counts', `${name}.csv`), toCsv(countsTable(contributions)));
    writeFileSync(join(folder, 'ratings', `${name}.parquet`), toParquet(as(table, contributor)));
    rows += table.rows.length;
  }

  const expected: CountsByMoment = Object.fromEntries(
    RATED.map((rated) => {
      const sum = [0, 0, 0, 0, 0];
      for (let agent = 0; agent < AGENTS; agent++) {
        const cells = kinds[agent % KINDS]?.contributions.flatMap((each) => each.cells) ?? [];
        sumOf(cells, rated).forEach((count, slot) => {
          sum[slot] = (sum[slot] ?? 0) + count;
        });
      }
      return [rated, sum];
    }),
  );
  const [byCounts, byRows] = [await countsBy('counts', folder), await countsBy('ratings', folder)];
  for (const rated of RATED) {
    for (const [name, found] of Object.entries({ counts: byCounts, ratings: byRows })) {
      if (String(found[rated]) === String(expected[rated])) continue;
      throw new Error(`${name} of ${rated}: ${found[rated]}, but ${expected[rated]} were given.`);
    }
  }
  console.log(`${AGENTS} agents, ${rows} ratings: both queries say the same as the sums.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The table of another contributor. */
function as(table: Table, contributor: string): Table {
  const place = table.columns.findIndex(({ name }) => name === 'contributor_id');
  return { ...table, rows: table.rows.map((row) => row.with(place, contributor)) };
}
