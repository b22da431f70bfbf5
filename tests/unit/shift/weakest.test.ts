import { expect, test } from 'vitest';
import type { Ratings } from '../../../lib/moments/contact.ts';
import type { Rating } from '../../../lib/moments/vocabulary.ts';
import { findWeakest, lastWeek } from '../../../lib/shift/weakest.ts';

const rated = (values: Partial<Record<'greeting' | 'need' | 'problems', Rating>>) => ({
  ratings: Object.fromEntries(
    Object.entries(values).map(([moment, value]) => [
      moment,
      { value, by: 'agent', reason: [], playbook: null, at: 0 },
    ]),
  ) as Ratings,
});
const times = (count: number, values: Parameters<typeof rated>[0]) =>
  Array.from({ length: count }, () => rated(values));

test('the lowest mean, where enough was rated', () => {
  expect(findWeakest(times(3, { greeting: 1, need: 0 }))).toBe('need');
  expect(findWeakest(times(2, { greeting: 1, need: 0 }))).toBeNull();
  expect(findWeakest([...times(3, { greeting: 1, need: 0 }), rated({ problems: -1 })])).toBe(
    'need',
  );
});

test('where all are alike nothing is weak, and one moment alone has nothing beside it', () => {
  expect(findWeakest(times(5, { greeting: 1, need: 1 }))).toBeNull();
  expect(findWeakest(times(5, { greeting: -1 }))).toBeNull();
  expect(findWeakest([])).toBeNull();
});

test('last week ends yesterday', () => {
  expect(lastWeek('2026-11-23')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
});
