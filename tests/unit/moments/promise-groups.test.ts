import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PromiseMade } from '../../../lib/moments/promise.ts';
import { countDue, groupPromises } from '../../../lib/moments/promise-groups.ts';

const NOW = Date.parse('2026-11-23T08:00:00Z');
let ids = 0;
function toPromise(more: Partial<PromiseMade> = {}): PromiseMade {
  return {
    promiseId: `p${++ids}`,
    ticketUid: `t${ids}`,
    hostUid: 'h',
    at: NOW - 1_000 + ids,
    tz: 'Europe/Vienna',
    day: '2026-11-23',
    channel: 'email',
    language: 'en',
    words: 'We will write again',
    who: 'team',
    from: 'draft',
    due: { date: '2026-11-23', time: '17:00' },
    keptAt: null,
    movedTo: null,
    handedOverAt: null,
    withdrawnAt: null,
    rev: 1,
    ...more,
  };
}

test('a hundred equal promises of an outage are one thing to do', () => {
  const outage = Array.from({ length: 100 }, () => toPromise());
  const groups = groupPromises([...outage, toPromise({ words: 'we will write  again.' })], NOW);
  expect(groups).toHaveLength(1);
  expect(groups[0]?.promises).toHaveLength(101);
  expect(countDue(groups)).toBe(1);
});

test('another time, or other words, are another promise; what is settled is none', () => {
  const groups = groupPromises(
    [
      toPromise(),
      toPromise({ due: { date: '2026-11-23', time: null } }),
      toPromise({ words: 'I will call' }),
      toPromise({ words: 'Kept', keptAt: NOW }),
    ],
    NOW,
  );
  expect(groups.map(({ words }) => words)).toEqual([
    'We will write again',
    'I will call',
    'We will write again',
  ]);
});

test('what is due first comes first, and what has no time comes last and counts as nothing due', () => {
  const groups = groupPromises(
    [
      toPromise({ words: 'some day', due: null }),
      toPromise({ words: 'friday', due: { date: '2026-11-27', time: null } }),
      toPromise({ words: 'late', due: { date: '2026-11-20', time: null } }),
      toPromise({ words: 'today', due: { date: '2026-11-23', time: '10:00' } }),
    ],
    NOW,
  );
  expect(groups.map(({ words, status }) => `${words} ${status}`)).toEqual([
    'late overdue',
    'today dueToday',
    'friday open',
    'some day open',
  ]);
  expect(countDue(groups)).toBe(2);
});

test('whatever the promises, each open one is in exactly one group', () => {
  const arbitrary = fc.record({
    words: fc.constantFrom('a', 'A ', 'b.', 'b'),
    due: fc.constantFrom(
      null,
      { date: '2026-11-23', time: null },
      { date: '2026-11-24', time: '09:00' },
    ),
    keptAt: fc.constantFrom(null, NOW),
  });
  fc.assert(
    fc.property(fc.array(arbitrary, { maxLength: 20 }), (some) => {
      const promises = some.map((more) => toPromise(more as Partial<PromiseMade>));
      const grouped = groupPromises(promises, NOW).flatMap((group) => group.promises);
      const open = promises.filter(({ keptAt }) => keptAt === null);
      expect(new Set(grouped)).toEqual(new Set(open));
      expect(grouped).toHaveLength(open.length);
    }),
  );
});
