import { addDays, type Day } from '../moments/day.ts';
import { mondayOf, toIsoWeek } from './iso-week.ts';

/** Whole weeks up to the one that `today` is in. */
export const PRESETS = { week: 1, weeks4: 4, weeks13: 13, weeks52: 52 } as const;
export type Preset = keyof typeof PRESETS;

/** Days, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export function toPeriod(preset: Preset, today: Day): Period {
  const monday = mondayOf(toIsoWeek(today));
  return { from: addDays(monday, -7 * (PRESETS[preset] - 1)), to: today };
}
