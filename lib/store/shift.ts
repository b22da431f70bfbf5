import type { Day } from '../moments/day.ts';
import type { ShiftReminder, ShiftTimes } from '../moments/shift-times.ts';
import { stampOf } from './context.ts';
import { change, type Notebook, read } from './notebook.ts';
import { remindedDays, selfCheckShown, shiftReminder, shiftTimes } from './setting-list.ts';
import { settingIn } from './settings.ts';

/** All that decides whether the start of a shift is to be told. */
export interface ShiftNeeds {
  readonly times: ShiftTimes | null;
  readonly reminder: ShiftReminder;
  readonly reminded: readonly Day[];
  readonly isShown: boolean;
  readonly isBegun: boolean;
}

export function readShiftNeeds(notebook: Notebook): Promise<ShiftNeeds> {
  const { day } = stampOf(notebook.context);
  return read(notebook, ['settings', 'selfChecks'], async (pages) => {
    const today = await pages.table('selfChecks').where({ day }).toArray();
    return {
      times: await settingIn(pages, shiftTimes),
      reminder: await settingIn(pages, shiftReminder),
      reminded: await settingIn(pages, remindedDays),
      isShown: await settingIn(pages, selfCheckShown),
      isBegun: pages
        .rows('selfChecks', today)
        .some(({ kind, finished }) => kind === 'preShift' && finished),
    };
  });
}

/**
 * Writes down that the shift of a day was told; `toDays` makes the new list of the old one. False where
 * it was told already, e.g. by another window in the same moment.
 */
export function markReminded(
  notebook: Notebook,
  day: Day,
  toDays: (days: readonly Day[], day: Day) => readonly Day[],
): Promise<boolean> {
  return change(notebook, ['settings'], async (pages) => {
    const days = await settingIn(pages, remindedDays);
    if (days.includes(day)) return false;
    await pages.take('settings', remindedDays.key);
    await pages.table('settings').put({ key: remindedDays.key, value: [...toDays(days, day)] });
    return true;
  });
}
