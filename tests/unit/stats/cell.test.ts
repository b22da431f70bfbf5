import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNTED } from '../../../lib/moments/counted.ts';
import { CHANNELS } from '../../../lib/moments/vocabulary.ts';
import { coverageOf, sumOf, toCells } from '../../../lib/stats/cell.ts';
import { toIsoWeek } from '../../../lib/stats/iso-week.ts';
import { counter } from './arbitraries.ts';

test('cells hold what a look at every counter gives, whatever is asked for', () => {
  fc.assert(
    fc.property(
      fc.array(counter, { maxLength: 60 }),
      fc.constantFrom(...COUNTED),
      fc.constantFrom(...CHANNELS),
      (counters, of, channel) => {
        const cells = toCells(counters);
        const weeks = [...new Set(counters.map(({ day }) => toIsoWeek(day)))];
        for (const week of weeks) {
          const naive = counters.filter(
            (one) => one.of === of && one.channel === channel && toIsoWeek(one.day) === week,
          );
          const folded = cells.filter((one) => one.channel === channel && one.week === week);
          sumOf(folded, of).forEach((count, slot) => {
            expect(count).toBe(naive.reduce((sum, { counts }) => sum + (counts[slot] ?? 0), 0));
          });
        }
        expect(cells.every(({ counts }) => counts.some((count) => count > 0))).toBe(true);
      },
    ),
  );
});

test('the order of counters makes no difference', () => {
  fc.assert(
    fc.property(fc.array(counter, { maxLength: 30 }), (counters) => {
      expect(toCells(counters.toReversed())).toEqual(toCells(counters));
    }),
  );
});

test('coverage is the confirmed share of what was sent', () => {
  const cell = { week: '2026-W47', of: 'coverage', channel: 'email', language: 'en' } as const;
  expect(coverageOf([{ ...cell, counts: [8, 6] }])).toEqual({ sent: 8, confirmed: 6, share: 0.75 });
  expect(coverageOf([]).share).toBeNull();
});
