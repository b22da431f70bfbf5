import { CHANNELS } from '../moments/vocabulary.ts';
import { toFigures } from '../stats/figures.ts';
import type { IsoWeek } from '../stats/iso-week.ts';
import { cellsOf, type Protected } from '../stats/team/protect.ts';
import type { Summary } from './summary-table.ts';

/** The figures of a team as all may see them: the whole, then each channel that has any. */
export function toTeamSummaries(
  { blocks, suppressed }: Protected,
  weeks: readonly IsoWeek[],
  fewest: number,
): Summary[] {
  const within = new Set(weeks);
  const shown = blocks.filter(({ week }) => within.has(week));
  const [from = '', to = ''] = [weeks[0], weeks.at(-1)];
  const leftOut = new Set(suppressed.map(({ week }) => week).filter((week) => within.has(week)));
  return [null, ...CHANNELS].flatMap((channel): Summary[] => {
    const own = shown.filter((block) => channel === null || block.channel === channel);
    if (own.length === 0 && channel !== null) return [];
    const contributors = new Set(own.flatMap((block) => [...block.contributors])).size;
    const isShown = contributors >= fewest;
    return [
      {
        from,
        to,
        group: channel ?? 'all',
        contributors: isShown ? contributors : 0,
        figures: isShown ? toFigures(cellsOf(own, null)) : null,
        weeksLeftOut: channel === null ? leftOut.size : 0,
      },
    ];
  });
}
