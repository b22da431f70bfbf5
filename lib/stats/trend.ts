import type { Rated } from '../moments/contact.ts';
import { type Cell, sumOf } from './cell.ts';
import { type RatedFigures, toRatedFigures } from './figures.ts';
import type { IsoWeek } from './iso-week.ts';

export interface WeekFigures extends RatedFigures {
  readonly week: IsoWeek;
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
  return weeks.map((week) => ({ week, ...toRatedFigures(sumOf(byWeek.get(week) ?? [], rated)) }));
}
