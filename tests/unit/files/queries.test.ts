import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { RATED } from '../../../lib/moments/contact.ts';
import { bootstrap } from '../../../lib/stats/bootstrap.ts';
import { sumOf } from '../../../lib/stats/cell.ts';
import {
  EMPTY_TEAM,
  mergeTeams,
  settleTeam,
  type Team,
  toTeam,
} from '../../../lib/stats/team/team.ts';
import { wilson } from '../../../lib/stats/wilson.ts';
import { agentData, makeFolders, writeData } from '../../warehouse/many-agents.ts';
import { countsBy, figuresBy } from '../../warehouse/queries.ts';

const folder = mkdtempSync(join(tmpdir(), 'five-moments-queries-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ROWS = 120_000;

test('the published queries say the same as the merge, to the last digit, over 120,000 rows', async () => {
  makeFolders(folder);
  let team: Team = EMPTY_TEAM;
  let rows = 0;
  for (let agent = 1; rows < ROWS; agent++) {
    const files = await agentData(agent, 900, agent % 5 === 0);
    for (const [place, data] of files.entries()) {
      rows += await writeData(folder, `agent-${agent}-${place}`, data);
      const merged = mergeTeams(team, toTeam(data));
      if (!merged) throw new Error('refused');
      team = merged;
    }
  }
  const settled = settleTeam(team);
  const cells = settled.contributions.flatMap((each) => each.cells);
  const byCounts = await countsBy('counts', folder);
  const byRows = await countsBy('ratings', folder);
  for (const rated of RATED) {
    const counts = sumOf(cells, rated);
    expect(byCounts[rated], rated).toEqual(counts);
    expect(byRows[rated], rated).toEqual(counts);
    const n = counts.slice(0, 4).reduce((sum, count) => sum + count, 0);
    const estimates = bootstrap(counts);
    const magic = wilson(counts[3] ?? 0, n);
    expect(await figuresBy(counts)).toEqual([
      n,
      estimates?.mean.value,
      estimates?.netMagic.value,
      magic?.value,
      magic?.low,
      magic?.high,
    ]);
  }
}, 120_000);
