import { atLeast, atMost, type Budget, type Figure, type Part } from '../figure.ts';
import { median, quantile, ratioOf } from '../rounds.ts';
import { toShort } from '../show.ts';
import { measureFiles } from './files.ts';
import { measureStatistics } from './page.ts';

const NAME = 'numbers';
const TICKETS = 100_000;
const ROUNDS = 7;
const WARM = 2;
const ROWS = 100_000;
const FILES = 200;

export const numbers: Part = {
  name: NAME,
  about: 'statistics of a year in a real Chromium; files and merges, CPU time',
  async measure() {
    const times = await measureStatistics(TICKETS, ROUNDS);
    const [counters, scan] = [times.counters.slice(WARM), times.scan.slice(WARM)];
    const files = await measureFiles(ROWS, FILES);
    const rows = `${ROWS} ratings, CPU`;
    return [
      figure('statistics over 100,000 tickets', median(counters), 'ms', atMost(15), {
        detail: `${times.rows} counters of a year; p95 ${toShort(quantile(counters, 0.95))} ms`,
      }),
      figure('a scan ÷ the statistics', ratioOf(scan, counters), '×', atLeast(80), {
        detail: `${toShort(median(scan))} ÷ ${toShort(median(counters))} ms, by turns; both say the same`,
      }),
      figure('100,000 rows to CSV', files.csv, 'ms', atMost(3_000), { detail: rows }),
      figure('100,000 rows to JSON', files.json, 'ms', atMost(3_000), { detail: rows }),
      figure('100,000 rows to Parquet', files.parquet, 'ms', atMost(3_000), { detail: rows }),
      figure('100,000 rows to XLSX', files.xlsx, 'ms', atMost(15_000), { detail: rows }),
      figure('merge of 200 files', files.merge, 'ms', atMost(10_000), {
        detail: 'from archives to figures, eight weeks each, CPU',
      }),
    ];
  },
};

function figure(
  name: string,
  value: number,
  unit: Figure['unit'],
  budget: Budget,
  { detail }: Pick<Figure, 'detail'>,
): Figure {
  return { part: NAME, name, value, unit, budget, detail };
}
