import { expect, test } from 'vitest';
import { deliveryHours, findSaferDue, usualHours } from '../../../lib/moments/delivery.ts';
import type { PromiseMade } from '../../../lib/moments/promise.ts';

/** A Monday, 09:00 in Vienna. */
const NOW = Date.parse('2026-11-23T08:00:00Z');
const HERE = { now: NOW, tz: 'Europe/Vienna' };
const HOUR = 3_600_000;

test('what was kept tells how long it took; what the team keeps, or nobody did, tells nothing', () => {
  const kept = { at: 0, keptAt: 3 * HOUR, who: 'agent' } as PromiseMade;
  expect(
    deliveryHours([
      kept,
      { ...kept, keptAt: null },
      { ...kept, who: 'team' },
      { ...kept, at: 9e9 },
    ]),
  ).toEqual([3]);
});

test('eight of ten decide; nine deliveries say nothing', () => {
  expect(usualHours([1, 1, 1, 1, 1, 1, 1, 1, 1])).toBeNull();
  expect(usualHours([1, 2, 3, 4, 5, 6, 7, 30, 99, 99])).toBe(30);
  expect(usualHours([99, 99, 30, 7, 6, 5, 4, 3, 2, 1]), 'in any order').toBe(30);
});

test.each([
  ['safe already', { date: '2026-11-25', time: null }, 30, null],
  ['a day too early', { date: '2026-11-23', time: null }, 30, { date: '2026-11-24', time: null }],
  [
    'an hour too early',
    { date: '2026-11-23', time: '10:00' },
    2.5,
    { date: '2026-11-23', time: '12:00' },
  ],
  ['into the weekend', { date: '2026-11-24', time: null }, 120, { date: '2026-11-30', time: null }],
  [
    'near midnight',
    { date: '2026-11-23', time: '10:00' },
    14.5,
    { date: '2026-11-23', time: '23:59' },
  ],
  ['nothing known', { date: '2026-11-23', time: null }, null, null],
])('%s', (_, due, usual, safer) => {
  expect(findSaferDue(due, usual, HERE)).toEqual(safer);
});
