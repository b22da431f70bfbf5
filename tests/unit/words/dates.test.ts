import { expect, test } from 'vitest';
import { createDates } from '../../../lib/words/dates.ts';

const DAY = 86_400_000;
/** Friday, 20 November 2026, 13:00 in Vienna. */
const NOW = Date.UTC(2026, 10, 20, 12);
const vienna = createDates('en-GB', 'Europe/Vienna');

test('the zone is the one handed in', () => {
  expect(vienna.time(NOW)).toBe('13:00');
  expect(createDates('en-GB', 'Asia/Kolkata').time(NOW)).toBe('17:30');
});

test('a date has its year only where it is another', () => {
  expect(vienna.date(NOW, NOW)).toBe('Fri 20 Nov');
  expect(vienna.date(NOW - 400 * DAY, NOW)).toBe('Thu, 16 Oct 2025');
});

test('the shortest that is clear', () => {
  expect(vienna.moment(NOW, NOW)).toBe('today, 13:00');
  expect(vienna.moment(NOW + DAY, NOW)).toBe('tomorrow, 13:00');
  expect(vienna.moment(NOW + 5 * DAY, NOW)).toBe('Wed, 13:00');
  expect(vienna.moment(NOW + 7 * DAY, NOW)).toBe('Fri 27 Nov, 13:00');
  expect(vienna.moment(NOW - 2 * DAY, NOW)).toBe('Wed 18 Nov, 13:00');
});

test('a due date is local: no zone shifts it', () => {
  const far = createDates('en-GB', 'Pacific/Kiritimati');
  expect(far.due({ date: '2026-11-25', time: '15:00' }, NOW)).toBe('Wed, 15:00');
  expect(far.due({ date: '2026-11-25', time: null }, NOW)).toBe('Wed');
  expect(vienna.due({ date: '2027-01-02', time: null }, NOW)).toBe('Sat, 2 Jan 2027');
});

test('days are those of the calendar, not 24 hours', () => {
  const late = Date.UTC(2026, 10, 19, 22, 50);
  const early = Date.UTC(2026, 10, 19, 23, 10);
  expect(vienna.relative(late, early + 60 * 60_000)).toBe('yesterday');
  expect(vienna.relative(late, early)).toBe('20 minutes ago');
});

test.each([
  [0, 'now'],
  [-59_000, 'now'],
  [-4 * 60_000, '4 minutes ago'],
  [3 * 3_600_000, 'in 3 hours'],
  [-4 * DAY, '4 days ago'],
  [21 * DAY, 'in 3 weeks'],
  [-100 * DAY, '3 months ago'],
])('%d ms away is "%s"', (away, text) => {
  expect(vienna.relative(NOW + away, NOW)).toBe(text);
});

test('other languages say it their way', () => {
  const german = createDates('de', 'Europe/Vienna');
  expect(german.relative(NOW - DAY, NOW)).toBe('gestern');
  expect(german.moment(NOW + 2 * DAY, NOW)).toBe('So, 13:00');
});
