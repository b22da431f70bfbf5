import { addDays, type Day, toDay, toInstant, toLocalTime } from '../moments/day.ts';
import type { ShiftReminder, ShiftTimes, Weekday } from '../moments/shift-times.ts';

/** A shift on the wall of `tz`: the day it belongs to, and its ends as instants, epoch ms. */
export interface Shift {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

/** Everything that decides about shifts. Time and zone are arguments. */
export interface ShiftClock {
  readonly times: ShiftTimes | null;
  readonly now: number;
  /** IANA zone where the agent is now: shifts go by the wall, wherever it hangs. */
  readonly tz: string;
  /** Minutes after midnight at which a working day starts. */
  readonly dayStart: number;
}

/** The weekday of a date: 1 is Monday. */
export function weekdayOf(day: Day): Weekday {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/**
 * The shift that begins on this calendar date. One that ends before it starts goes on past midnight,
 * and belongs with all its hours to the working day it starts in.
 */
function shiftOn(date: Day, times: ShiftTimes, { tz, dayStart }: ShiftClock): Shift {
  const start = toInstant(date, times.start, tz);
  const endDate = times.end <= times.start ? addDays(date, 1) : date;
  return { day: toDay(start, tz, dayStart), start, end: toInstant(endDate, times.end, tz) };
}

/** The shift that runs now, or null: before it, after it, on a day off, or no times are told. */
export function findShift(clock: ShiftClock): Shift | null {
  const today = toLocalTime(clock.now, clock.tz).date;
  return (
    [today, addDays(today, -1)]
      .map((date) => shiftIfWorked(date, clock))
      .find((shift) => shift && shift.start <= clock.now && clock.now < shift.end) ?? null
  );
}

/** When the next shift begins, epoch ms: the time for an alarm. Null where no times are told. */
export function nextShiftStart(clock: ShiftClock): number | null {
  const today = toLocalTime(clock.now, clock.tz).date;
  for (let ahead = 0; ahead <= 8; ahead++) {
    const shift = shiftIfWorked(addDays(today, ahead), clock);
    if (shift && shift.start > clock.now) return shift.start;
  }
  return null;
}

function shiftIfWorked(date: Day, clock: ShiftClock): Shift | null {
  const { times } = clock;
  return times?.days.includes(weekdayOf(date)) ? shiftOn(date, times, clock) : null;
}

export interface ReminderNeeds extends ShiftClock {
  readonly reminder: ShiftReminder;
  /** The days whose shift was told already: the popup was opened in it, or a notice was shown. */
  readonly reminded: readonly Day[];
  /** Ready or Skip was said on this working day. */
  readonly isBegun: boolean;
  /** Whether the self-check is wanted at all. */
  readonly isShown: boolean;
  /** Epoch ms; 0 while the coach is not paused. */
  readonly pausedUntil: number;
}

/** The shift whose beginning is to be told now: once, while it runs, and only who asked for it. */
export function findReminder(needs: ReminderNeeds): Shift | null {
  const { reminder, reminded, isBegun, isShown, pausedUntil, now } = needs;
  if (reminder === 'off' || isBegun || !isShown || now < pausedUntil) return null;
  const shift = findShift(needs);
  return shift && !reminded.includes(shift.day) ? shift : null;
}

/** More days than a clock is ever set back by hand. */
const REMEMBERED = 20;

/** The days that were told, with one more: by name, so that a clock set back tells none of them again. */
export function remember(days: readonly Day[], day: Day): readonly Day[] {
  return [...days.filter((known) => known !== day), day].slice(-REMEMBERED);
}

/** Half an hour before the shift ends, and until the day is over, the popup looks back. */
const LOOK_BACK_MS = 30 * 60_000;

/** Whether it is time to look back: near the end of the shift or after it; always without times. */
export function isLookingBack(clock: ShiftClock): boolean {
  if (!clock.times) return true;
  const shift = findShift(clock);
  return shift === null || clock.now >= shift.end - LOOK_BACK_MS;
}

/** When the next shift begins after this day, for "what is due before then". */
export function nextShiftDay(clock: ShiftClock): Day {
  const today = toDay(clock.now, clock.tz, clock.dayStart);
  const start = nextShiftStart(clock);
  const next = start === null ? null : toDay(start, clock.tz, clock.dayStart);
  return next === null || next <= today ? addDays(today, 1) : next;
}
