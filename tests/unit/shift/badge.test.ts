import { expect, test } from 'vitest';
import { BADGE_COLOUR, toBadge } from '../../../lib/shift/badge.ts';

test.each([
  [0, false, '', 'nothing'],
  [0, true, '•', 'shift'],
  [1, false, '1', 'promises'],
  [9, true, '9', 'promises'],
  [120, false, '9+', 'promises'],
])('%i due, shift starting: %s → “%s”', (promisesDue, isShiftStarting, text, about) => {
  expect(toBadge({ promisesDue, isShiftStarting })).toEqual({ text, about });
});

test('the badge is never red', () => {
  const [red = 0, green = 0] = [1, 3].map((at) =>
    Number.parseInt(BADGE_COLOUR.slice(at, at + 2), 16),
  );
  expect(red).toBeLessThan(green);
});
