import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, toInstant } from '../../../lib/moments/day.ts';
import type { ShiftTimes } from '../../../lib/moments/shift-times.ts';
import {
  findReminder,
  findShift,
  isLookingBack,
  nextShiftDay,
  nextShiftStart,
  remember,
  type ShiftClock,
  weekdayOf,
} from '../../../lib/shift/shift-clock.ts';

const ZONE = 'Europe/Vienna';
const WORKDAYS: ShiftTimes = { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' };
const NIGHTS: ShiftTimes = { days: [1, 2, 3, 4, 5, 6, 7], start: '22:00', end: '06:00' };
const at = (date: string, time: string, tz = ZONE) => toInstant(date, time, tz);
const clock = (now: number, times: ShiftTimes | null = WORKDAYS, tz = ZONE): ShiftClock => ({
  times,
  now,
  tz,
  dayStart: 240,
});
const reminder = (now: number, more: object = {}) =>
  findReminder({
    ...clock(now),
    reminder: 'badge',
    reminded: [],
    isBegun: false,
    isShown: true,
    pausedUntil: 0,
    ...more,
  });

test('weekdays as ISO counts them', () => {
  expect(weekdayOf('2026-11-23')).toBe(1);
  expect(weekdayOf('2026-11-29')).toBe(7);
});

test('a shift runs from its start to its end, on working days', () => {
  expect(findShift(clock(at('2026-11-23', '08:59')))).toBeNull();
  expect(findShift(clock(at('2026-11-23', '09:00')))?.day).toBe('2026-11-23');
  expect(findShift(clock(at('2026-11-23', '17:00')))).toBeNull();
  expect(findShift(clock(at('2026-11-28', '10:00')))).toBeNull();
  expect(findShift(clock(at('2026-11-23', '10:00'), null))).toBeNull();
});

test('a night shift across midnight belongs to one day', () => {
  for (const [date, time] of [
    ['2026-11-23', '22:30'],
    ['2026-11-24', '00:30'],
    ['2026-11-24', '05:30'],
  ] as const) {
    expect(findShift(clock(at(date, time), NIGHTS))?.day, time).toBe('2026-11-23');
  }
});

test('the reminder is off unless asked for, skips days off, and ends with the day’s beginning', () => {
  const now = at('2026-11-23', '09:10');
  expect(reminder(now)?.day).toBe('2026-11-23');
  expect(reminder(now, { reminder: 'off' })).toBeNull();
  expect(reminder(now, { isBegun: true })).toBeNull();
  expect(reminder(now, { isShown: false })).toBeNull();
  expect(reminder(now, { pausedUntil: now + 1 })).toBeNull();
  expect(reminder(now, { pausedUntil: now })).not.toBeNull();
  expect(reminder(at('2026-11-29', '09:10'))).toBeNull();
});

test('a shift is told once, though the clock be set back', () => {
  const [monday, tuesday] = [at('2026-11-23', '09:10'), at('2026-11-24', '09:10')];
  const reminded = remember(remember([], '2026-11-23'), '2026-11-24');
  expect(reminder(tuesday, { reminded })).toBeNull();
  expect(reminder(monday, { reminded })).toBeNull();
  expect(reminder(at('2026-11-25', '09:10'), { reminded })).not.toBeNull();
});

test('the days that were told are few, and each stands once', () => {
  const days = remember(remember([], '2026-11-23'), '2026-11-24');
  expect(days).toContain('2026-11-23');
  expect(remember(days, '2026-11-23')).toHaveLength(2);
  const many = Array.from({ length: 50 }, (_, index) => addDays('2026-01-01', index));
  expect(many.reduce<readonly string[]>(remember, [])).toHaveLength(20);
});

test('where clocks jump, the shift still begins when the wall says so', () => {
  // Vienna, 2026-03-29: 02:00 becomes 03:00; 2026-10-25: 03:00 becomes 02:00.
  const night = { days: [6, 7], start: '22:00', end: '06:00' };
  const spring = findShift(clock(at('2026-03-29', '01:00'), night));
  expect(((spring?.end ?? 0) - (spring?.start ?? 0)) / 3_600_000).toBe(7);
  const autumn = findShift(clock(at('2026-10-25', '01:00'), night));
  expect(((autumn?.end ?? 0) - (autumn?.start ?? 0)) / 3_600_000).toBe(9);
  const skipped = { days: [7], start: '02:30', end: '10:00' };
  const start = nextShiftStart(clock(at('2026-03-28', '12:00'), skipped)) ?? 0;
  expect(new Date(start).toISOString()).toBe('2026-03-29T01:30:00.000Z');
});

test('a journey to another zone moves the shift with the wall', () => {
  const now = Date.parse('2026-11-23T14:30:00Z');
  expect(findShift(clock(now))?.day).toBe('2026-11-23');
  expect(findShift(clock(now, WORKDAYS, 'America/New_York'))?.day).toBe('2026-11-23');
  expect(findShift(clock(now, WORKDAYS, 'Pacific/Auckland'))).toBeNull();
});

test('the next start lies ahead, is a start, and none lies between', () => {
  const zones = fc.constantFrom('UTC', ZONE, 'America/St_Johns', 'Pacific/Kiritimati');
  const time = fc.constantFrom('00:00', '02:30', '06:00', '09:00', '22:00', '23:59');
  const times = fc.record({
    days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    start: time,
    end: time,
  });
  const anyTime = fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 });
  fc.assert(
    fc.property(anyTime, zones, times, (now, tz, some) => {
      const start = nextShiftStart(clock(now, some, tz));
      if (start === null) throw new Error('some day is worked');
      expect(start).toBeGreaterThan(now);
      expect(start - now).toBeLessThanOrEqual(8 * 24 * 3_600_000 + 3_600_000);
      expect(findShift(clock(start, some, tz))?.start).toBeLessThanOrEqual(start);
      expect(nextShiftDay(clock(now, some, tz)) > '2023').toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('without working days nothing ever starts', () => {
  expect(nextShiftStart(clock(0, { ...WORKDAYS, days: [] }))).toBeNull();
  expect(nextShiftStart(clock(0, null))).toBeNull();
  expect(nextShiftDay(clock(at('2026-11-23', '10:00'), null))).toBe('2026-11-24');
});

test('what is due “before the next shift” reaches over the weekend', () => {
  expect(nextShiftDay(clock(at('2026-11-27', '16:00')))).toBe('2026-11-30');
  expect(nextShiftDay(clock(at('2026-11-23', '16:00')))).toBe('2026-11-24');
});

test('looking back opens near the end of the shift, and always without times', () => {
  expect(isLookingBack(clock(at('2026-11-23', '12:00')))).toBe(false);
  expect(isLookingBack(clock(at('2026-11-23', '16:40')))).toBe(true);
  expect(isLookingBack(clock(at('2026-11-23', '19:00')))).toBe(true);
  expect(isLookingBack(clock(at('2026-11-23', '12:00'), null))).toBe(true);
});
