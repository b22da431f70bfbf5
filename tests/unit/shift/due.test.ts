import { expect, test } from 'vitest';
import { DAY_START } from '../../../lib/moments/day.ts';
import { isDueBy, isDueToday, isOverdue, lastDateOf } from '../../../lib/shift/due.ts';

const tz = 'Europe/Vienna';
const by = (date: string, time: string | null, day = '2026-11-23') =>
  isDueBy({ due: { date, time }, tz }, day, DAY_START);

test('a night shift keeps what is due before its day ends, and leaves the morning to the next', () => {
  expect(by('2026-11-23', '15:00')).toBe(true);
  expect(by('2026-11-24', '02:00')).toBe(true);
  expect(by('2026-11-24', '04:00')).toBe(false);
  expect(by('2026-11-23', null)).toBe(true);
  expect(by('2026-11-24', null)).toBe(false);
  expect(isDueBy({ due: null, tz }, '2026-11-23', DAY_START)).toBe(false);
  expect(lastDateOf('2026-11-23')).toBe('2026-11-24');
});

test('overdue is what lies behind, by the wall it was promised on', () => {
  const now = Date.parse('2026-11-23T14:00:00Z');
  expect(isOverdue({ due: { date: '2026-11-23', time: '14:59' }, tz }, now)).toBe(true);
  expect(isOverdue({ due: { date: '2026-11-23', time: '15:01' }, tz }, now)).toBe(false);
  expect(isOverdue({ due: { date: '2026-11-23', time: null }, tz }, now)).toBe(false);
  expect(isOverdue({ due: { date: '2026-11-22', time: null }, tz }, now)).toBe(true);
  expect(isOverdue({ due: null, tz }, now)).toBe(false);
});

test('before the day starts, “today” is the night that ends and the date on the wall', () => {
  const now = Date.parse('2026-11-24T02:00:00Z');
  const due = (date: string, time: string) =>
    isDueToday({ due: { date, time }, tz }, '2026-11-23', DAY_START, now);
  expect(due('2026-11-23', '22:00')).toBe(true);
  expect(due('2026-11-24', '03:30')).toBe(true);
  expect(due('2026-11-24', '17:00')).toBe(true);
  expect(due('2026-11-25', '01:00')).toBe(false);
  expect(isDueToday({ due: null, tz }, '2026-11-23', DAY_START, now)).toBe(false);
});
