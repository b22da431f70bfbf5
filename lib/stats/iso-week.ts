import { addDays, type Day, isDay } from '../moments/day.ts';

/** A week of ISO 8601, Monday to Sunday, e.g. `2026-W47`; it belongs to the year of its Thursday. */
export type IsoWeek = string;

const DAY_MS = 86_400_000;
/** 1970-01-05, the first Monday of the epoch. */
const FIRST_MONDAY_MS = 4 * DAY_MS;

export function toIsoWeek(day: Day): IsoWeek {
  const thursday = addDays(mondayBefore(day), 3);
  const year = thursday.slice(0, 4);
  const dayOfYear = (Date.parse(`${thursday}T00:00:00Z`) - Date.parse(`${year}-01-01`)) / DAY_MS;
  return `${year}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, '0')}`;
}

/** The Monday of a week. */
export function mondayOf(week: IsoWeek): Day {
  const fourth = `${week.slice(0, 4)}-01-04`;
  return addDays(mondayBefore(fourth), (Number(week.slice(6)) - 1) * 7);
}

/** Whether the text names a week that the calendar has: a year has 52 or 53. */
export function isIsoWeek(text: string): boolean {
  if (!/^\d{4}-W\d{2}$/.test(text) || !isDay(`${text.slice(0, 4)}-01-04`)) return false;
  return toIsoWeek(mondayOf(text)) === text;
}

/** The weeks that the days from `from` to `to` touch, in order; at most `most` of them, the latest. */
export function weeksBetween(from: Day, to: Day, most = 600): IsoWeek[] {
  const weeks: IsoWeek[] = [];
  for (let monday = mondayBefore(to); addDays(monday, 6) >= from; monday = addDays(monday, -7)) {
    weeks.push(toIsoWeek(monday));
    if (weeks.length >= most) break;
  }
  return weeks.reverse();
}

function mondayBefore(day: Day): Day {
  const days = (Date.parse(`${day}T00:00:00Z`) - FIRST_MONDAY_MS) / DAY_MS;
  return addDays(day, -(((days % 7) + 7) % 7));
}
