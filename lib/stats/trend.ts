import type { Rated } from '../moments/contact.ts';
import { bootstrapNetMagic } from './bootstrap.ts';
import { type Cell, sumOf } from './cell.ts';
import type { IsoWeek } from './iso-week.ts';
import { type Shares, toShares } from './shares.ts';
import type { Estimate } from './wilson.ts';

export interface WeekFigures extends Shares {
  readonly week: IsoWeek;
  /** Null where nothing was rated. */
  readonly netMagic: Estimate | null;
}

/** The figures of each of these weeks, also of those in which nothing was rated. */
export function toTrend(
  cells: readonly Cell[],
  rated: Rated,
  weeks: readonly IsoWeek[],
): WeekFigures[] {
  const byWeek = new Map<IsoWeek, Cell[]>();
  for (const cell of cells) {
    if (cell.of !== rated) continue;
    const known = byWeek.get(cell.week);
    if (known) known.push(cell);
    else byWeek.set(cell.week, [cell]);
  }
  return weeks.map((week) => {
    const shares = toShares(sumOf(byWeek.get(week) ?? [], rated));
    return { week, ...shares, netMagic: bootstrapNetMagic(shares.counts) };
  });
}
