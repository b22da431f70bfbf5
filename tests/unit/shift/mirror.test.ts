import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Contact } from '../../../lib/moments/contact.ts';
import { addDays } from '../../../lib/moments/day.ts';
import { ARRIVALS, type SelfCheck } from '../../../lib/moments/self-check.ts';
import {
  FEWEST_RATINGS,
  FEWEST_SHIFTS,
  toMirror,
  toMirrorDays,
  toWeeks,
} from '../../../lib/shift/mirror.ts';

const FROM = '2026-11-02';
const check = (day: string, arrival: SelfCheck['arrival']): SelfCheck => ({
  checkId: day,
  at: 1,
  tz: 'UTC',
  day,
  kind: 'preShift',
  arrival,
  done: [],
  skipped: arrival === null,
  line: 'slept well',
  intention: null,
  finished: true,
});
const rating = { by: 'agent', reason: [], playbook: null, at: 0 } as const;
const contact = (
  day: string,
  value: -1 | 0 | 1 | 2,
): Pick<Contact, 'day' | 'ratings' | 'state'> => ({
  day,
  state: 'sent',
  ratings: { greeting: { ...rating, value }, need: { ...rating, value: null } },
});

test('each day has how the agent arrived and what was rated, and nothing else', () => {
  const contacts = [
    contact(FROM, 1),
    contact(FROM, 1),
    { ...contact(FROM, 2), state: 'open' } as const,
  ];
  const days = toMirrorDays([check(FROM, 'good')], contacts, FROM, addDays(FROM, 1));
  expect(days).toMatchObject([
    { day: FROM, arrival: 'good', line: 'slept well', counts: [0, 0, 2, 0] },
    { day: addDays(FROM, 1), arrival: null, isSkipped: false, counts: [0, 0, 0, 0] },
  ]);
});

test('small numbers are told, and no shares are made of them', () => {
  const days = Array.from({ length: FEWEST_SHIFTS }, (_, index) => addDays(FROM, index));
  const perDay = FEWEST_RATINGS / FEWEST_SHIFTS;
  const contacts = days.flatMap((day) => Array.from({ length: perDay }, () => contact(day, 1)));
  const to = addDays(FROM, 20);
  const rowOf = (checks: SelfCheck[], some = contacts) =>
    toMirror(toMirrorDays(checks, some, FROM, to)).find(({ arrival }) => arrival === 'low');
  const checks = days.map((day) => check(day, 'low'));
  expect(rowOf(checks)).toMatchObject({
    shifts: FEWEST_SHIFTS,
    ratings: FEWEST_RATINGS,
    counts: [0, 0, 20, 0],
  });
  expect(rowOf(checks.slice(1))).toMatchObject({ shifts: FEWEST_SHIFTS - 1, counts: null });
  expect(rowOf(checks, contacts.slice(1))).toMatchObject({
    ratings: FEWEST_RATINGS - 1,
    counts: null,
  });
  expect(toMirror([]).map(({ arrival }) => arrival)).toEqual([...ARRIVALS]);
});

test('weeks run from Monday to Sunday and lose no day', () => {
  fc.assert(
    fc.property(fc.nat({ max: 700 }), fc.nat({ max: 60 }), (start, length) => {
      const from = addDays('2026-01-01', start);
      const days = toMirrorDays([], [], from, addDays(from, length));
      const weeks = toWeeks(days);
      expect(weeks.every((week) => week.length === 7)).toBe(true);
      expect(weeks.flat().flatMap((day) => day ?? [])).toEqual(days);
      const monday = weeks.at(-1)?.[0];
      if (monday) expect(new Date(`${monday.day}T00:00:00Z`).getUTCDay()).toBe(1);
    }),
  );
  expect(toWeeks([])).toEqual([]);
});
