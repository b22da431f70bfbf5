import { expect, test } from 'vitest';
import type { SelfCheck } from '../../../lib/moments/self-check.ts';
import { toToday } from '../../../lib/shift/today.ts';

const CHECK: SelfCheck = {
  checkId: 'c',
  at: 1,
  tz: 'UTC',
  day: '2026-11-23',
  kind: 'preShift',
  arrival: null,
  done: [],
  skipped: false,
  line: '',
  intention: null,
  finished: false,
};

test('a day without a check has not begun', () => {
  expect(toToday([])).toMatchObject({ isBegun: false, arrival: null, intention: null, resets: 0 });
  expect(toToday([{ ...CHECK, arrival: 'low' }])).toMatchObject({ isBegun: false, arrival: 'low' });
});

test('the day as it was told', () => {
  const preShift = { ...CHECK, arrival: 'good', intention: 'need', finished: true } as const;
  const reset = { ...CHECK, kind: 'reset', finished: true } as const;
  const today = toToday([preShift, reset, { ...reset, skipped: true }]);
  expect(today).toMatchObject({ isBegun: true, arrival: 'good', intention: 'need', resets: 1 });
  expect(toToday([{ ...CHECK, skipped: true, finished: true }])).toMatchObject({
    isBegun: true,
    isSkipped: true,
  });
});
