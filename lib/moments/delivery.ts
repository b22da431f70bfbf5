import { addDays, type Day, toInstant, toLocalTime } from './day.ts';
import type { Due, PromiseMade } from './promise.ts';

/** Fewer deliveries than these say nothing about the next one. */
export const ENOUGH_DELIVERIES = 10;
/** The share of deliveries that were made within the time proposed. */
const SHARE = 0.8;
const HOUR_MS = 3_600_000;

/** Hours from the promise to its keeping, of those that were kept. */
export function deliveryHours(promises: readonly PromiseMade[]): number[] {
  return promises.flatMap(({ at, keptAt, who }) =>
    who === 'agent' && keptAt !== null && keptAt >= at ? [(keptAt - at) / HOUR_MS] : [],
  );
}

/** The time within which eight of ten were kept, hours; null while there are too few to tell. */
export function usualHours(hours: readonly number[]): number | null {
  if (hours.length < ENOUGH_DELIVERIES) return null;
  const sorted = hours.toSorted((a, b) => a - b);
  return sorted[Math.ceil(SHARE * sorted.length) - 1] ?? null;
}

/**
 * A date that the agent's own deliveries speak for, where the one promised is earlier than those;
 * null where it is safe, or not known. `now` in epoch ms.
 */
export function findSaferDue(
  due: Due,
  usual: number | null,
  { now, tz }: { readonly now: number; readonly tz: string },
): Due | null {
  if (usual === null) return null;
  const dueAt = toInstant(due.date, due.time ?? '23:59', tz);
  const safe = now + usual * HOUR_MS;
  if (safe <= dueAt) return null;
  const { date, time } = toLocalTime(safe, tz);
  return { date: skipWeekend(date), time: due.time === null ? null : roundUp(time) };
}

/** To the full hour; what would be past midnight is the end of the day. */
function roundUp(time: string): string {
  const hour = Number(time.slice(0, 2)) + (time.endsWith(':00') ? 0 : 1);
  return hour > 23 ? '23:59' : `${`${hour}`.padStart(2, '0')}:00`;
}

function skipWeekend(date: Day): Day {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 6 ? addDays(date, 2) : weekday === 0 ? addDays(date, 1) : date;
}
