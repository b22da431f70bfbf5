import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  isDay,
  isTime,
  isZone,
  toDay,
  toInstant,
  toLocalTime,
} from '../../../lib/moments/day.ts';

const at = (iso: string) => Date.parse(iso);

test.each([
  ['2026-11-23T02:59:00Z', 'Europe/Vienna', '2026-11-22'], // 03:59
  ['2026-11-23T03:00:00Z', 'Europe/Vienna', '2026-11-23'], // 04:00
  ['2026-03-29T01:59:00Z', 'Europe/Vienna', '2026-03-28'], // 03:59 on the day of 23 hours
  ['2026-03-29T02:00:00Z', 'Europe/Vienna', '2026-03-29'], // 04:00, three hours after midnight
  ['2026-10-25T02:59:00Z', 'Europe/Vienna', '2026-10-24'], // 03:59 on the day of 25 hours
  ['2026-10-25T03:00:00Z', 'Europe/Vienna', '2026-10-25'],
  ['2027-01-01T03:59:00Z', 'UTC', '2026-12-31'],
  ['2028-03-01T03:00:00Z', 'UTC', '2028-02-29'],
  ['2026-11-23T13:59:00Z', 'Pacific/Kiritimati', '2026-11-23'], // 03:59 of the 24th
  ['2026-11-23T14:00:00Z', 'Pacific/Kiritimati', '2026-11-24'],
])('%s in %s belongs to %s', (iso, tz, day) => {
  expect(toDay(at(iso), tz)).toBe(day);
});

test('a day may start at midnight, or at noon', () => {
  expect(toDay(at('2026-11-23T00:00:00Z'), 'UTC', 0)).toBe('2026-11-23');
  expect(toDay(at('2026-11-23T11:59:00Z'), 'UTC', 720)).toBe('2026-11-22');
});

test.each([
  ['2026-11-25', '15:00', 'Europe/Vienna', '2026-11-25T14:00:00Z'],
  ['2026-07-01', '00:00', 'America/St_Johns', '2026-07-01T02:30:00Z'],
  ['2026-03-29', '02:30', 'Europe/Vienna', '2026-03-29T01:30:00Z'], // skipped: an hour later
  ['2026-10-25', '02:30', 'Europe/Vienna', '2026-10-25T00:30:00Z'], // twice: the first
])('%s %s in %s is %s', (date, time, tz, iso) => {
  expect(new Date(toInstant(date, time, tz)).toISOString()).toBe(new Date(iso).toISOString());
});

const ZONES = [
  'UTC',
  'Europe/Vienna',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];

test('local time and instant undo each other, but for the hour that comes twice', () => {
  const minutes = fc.integer({ min: at('1995-01-01') / 60_000, max: at('2045-01-01') / 60_000 });
  fc.assert(
    fc.property(minutes, fc.constantFrom(...ZONES), (minute, tz) => {
      const local = toLocalTime(minute * 60_000, tz);
      const back = toInstant(local.date, local.time, tz);
      expect(toLocalTime(back, tz)).toEqual(local);
      expect(back).toBeLessThanOrEqual(minute * 60_000);
    }),
  );
});

test('days can be counted and added over months, leap years and clock changes', () => {
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
  const day = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01', count));
  fc.assert(
    fc.property(day, fc.integer({ min: -5_000, max: 5_000 }), (from, count) => {
      const to = addDays(from, count);
      expect(isDay(to)).toBe(true);
      expect(daysBetween(from, to)).toBe(count);
    }),
  );
});

test('what is no date, no time and no zone is told apart', () => {
  expect(['2026-02-29', '2026-13-01', '26-01-01', '', '2026-1-1'].some(isDay)).toBe(false);
  expect(['24:00', '9:00', '12:60', ''].some(isTime)).toBe(false);
  expect(['Nowhere/Atall', ''].some(isZone)).toBe(false);
  expect(isDay('2028-02-29') && isTime('23:59') && isZone('Europe/Vienna')).toBe(true);
});
