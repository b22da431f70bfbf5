import { CONFIRMED, type Counted, SENT, slotsOf } from '../moments/counted.ts';
import type { Channel } from '../moments/vocabulary.ts';
import type { Counter } from './counter.ts';
import { type IsoWeek, toIsoWeek } from './iso-week.ts';

/** What statistics are made of, one's own and a team's: counts of one kind in one week. */
export interface Cell {
  readonly week: IsoWeek;
  readonly of: Counted;
  readonly channel: Channel;
  /** BCP 47. */
  readonly language: string;
  /** As in a counter. */
  readonly counts: readonly number[];
}

/** Counters by week, over all helpdesks, whoever of the persons rated; sorted, none empty. */
export function toCells(counters: Iterable<Counter>): Cell[] {
  const weekOf = new Map<string, IsoWeek>();
  const cells = new Map<string, Cell & { counts: number[] }>();
  for (const { day, of, channel, language, counts } of counters) {
    let week = weekOf.get(day);
    if (week === undefined) {
      week = toIsoWeek(day);
      weekOf.set(day, week);
    }
    const key = `${week}\n${of}\n${channel}\n${language}`;
    let cell = cells.get(key);
    if (!cell) {
      cell = { week, of, channel, language, counts: zeros(of) };
      cells.set(key, cell);
    }
    addTo(cell.counts, counts);
  }
  return [...cells.values()].filter(({ counts }) => counts.some(isThere)).sort(compareCells);
}

/** The counts of one kind over all cells. */
export function sumOf(cells: Iterable<Cell>, of: Counted): number[] {
  const sum = zeros(of);
  for (const cell of cells) if (cell.of === of) addTo(sum, cell.counts);
  return sum;
}

/** Share of the replies sent beside the panel that the agent confirmed; null where none was sent. */
export function coverageOf(cells: Iterable<Cell>): {
  readonly sent: number;
  readonly confirmed: number;
  readonly share: number | null;
} {
  const counts = sumOf(cells, 'coverage');
  const [sent, confirmed] = [counts[SENT] ?? 0, counts[CONFIRMED] ?? 0];
  return { sent, confirmed, share: sent > 0 ? confirmed / sent : null };
}

/** The order that cells have in every file. */
export function compareCells(a: Cell, b: Cell): number {
  return (
    compare(a.week, b.week) ||
    compare(a.of, b.of) ||
    compare(a.channel, b.channel) ||
    compare(a.language, b.language)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function zeros(of: Counted): number[] {
  return new Array<number>(slotsOf(of)).fill(0);
}

function addTo(sum: number[], counts: readonly number[]): void {
  for (let slot = 0; slot < sum.length; slot++) sum[slot] = (sum[slot] ?? 0) + (counts[slot] ?? 0);
}

function isThere(count: number): boolean {
  return count > 0;
}
