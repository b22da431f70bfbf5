import { addDays, type Day, toInstant, toLocalTime } from '../moments/day.ts';
import type { PromiseMade } from '../moments/promise.ts';

/** The last calendar day on which something of this working day may fall due. */
export function lastDateOf(day: Day): Day {
  return addDays(day, 1);
}

/**
 * Whether an open promise falls due by the end of a working day, which begins `dayStart` minutes
 * after midnight and reaches into the night: what is due at 2 am belongs to the shift before. One
 * without a time is due on its date.
 */
export function isDueBy(
  { due, tz }: Pick<PromiseMade, 'due' | 'tz'>,
  day: Day,
  dayStart: number,
): boolean {
  if (!due) return false;
  if (due.time === null) return due.date <= day;
  const hours = `${Math.floor(dayStart / 60)}`.padStart(2, '0');
  const minutes = `${dayStart % 60}`.padStart(2, '0');
  const end = toInstant(addDays(day, 1), `${hours}:${minutes}`, tz);
  return toInstant(due.date, due.time, tz) < end;
}

/**
 * Whether an open promise is one of today's: of the working day, and of the date on the wall, which
 * before the day's start is a day ahead. Who begins at three in the morning means both.
 */
export function isDueToday(
  promise: Pick<PromiseMade, 'due' | 'tz'>,
  day: Day,
  dayStart: number,
  now: number,
): boolean {
  const date = toLocalTime(now, promise.tz).date;
  return isDueBy(promise, day, dayStart) || (promise.due !== null && promise.due.date <= date);
}

/** Whether its time is over at `now`, epoch ms. */
export function isOverdue({ due, tz }: Pick<PromiseMade, 'due' | 'tz'>, now: number): boolean {
  if (!due) return false;
  if (due.time === null) return due.date < toLocalTime(now, tz).date;
  return toInstant(due.date, due.time, tz) < now;
}
