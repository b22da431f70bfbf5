import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../lib/moments/day.ts';
import { isIsoWeek, mondayOf, toIsoWeek, weeksBetween } from '../../../lib/stats/iso-week.ts';
import { day } from './arbitraries.ts';

// As Python's datetime.isocalendar has them.
test.each([
  ['2020-12-31', '2020-W53'],
  ['2021-01-03', '2020-W53'],
  ['2021-01-04', '2021-W01'],
  ['2026-12-31', '2026-W53'],
  ['2027-01-01', '2026-W53'],
  ['2024-12-30', '2025-W01'],
  ['2026-11-22', '2026-W47'],
  ['2016-01-03', '2015-W53'],
  ['1970-01-01', '1970-W01'],
  ['1969-12-28', '1969-W52'],
])('%s is in %s', (date, week) => {
  expect(toIsoWeek(date)).toBe(week);
});

test('seven days from its Monday are one week, the eighth is the next', () => {
  fc.assert(
    fc.property(day, (date) => {
      const week = toIsoWeek(date);
      const monday = mondayOf(week);
      expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1);
      for (let ahead = 0; ahead < 7; ahead++) expect(toIsoWeek(addDays(monday, ahead))).toBe(week);
      expect(toIsoWeek(addDays(monday, 7)) > week).toBe(true);
    }),
  );
});

test('weeks of a period, those at its ends included', () => {
  expect(weeksBetween('2026-12-27', '2027-01-04')).toEqual(['2026-W52', '2026-W53', '2027-W01']);
  expect(weeksBetween('2026-11-22', '2026-11-22')).toEqual(['2026-W47']);
  expect(weeksBetween('2020-01-01', '2026-11-22', 3)).toEqual(['2026-W45', '2026-W46', '2026-W47']);
});

test('only weeks that the calendar has', () => {
  expect(['2026-W53', '2020-W53'].every(isIsoWeek)).toBe(true);
  expect(['2025-W53', '2026-W00', '2026-W54', '2026-47', 'abcd-W01', ''].some(isIsoWeek)).toBe(
    false,
  );
});
