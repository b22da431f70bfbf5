import fc from 'fast-check';
import { COUNTED, slotsOf } from '../../../lib/moments/counted.ts';
import { CHANNELS } from '../../../lib/moments/vocabulary.ts';
import type { Counter } from '../../../lib/stats/counter.ts';
import { toIsoWeek } from '../../../lib/stats/iso-week.ts';
import type { Contribution, RatingRow } from '../../../lib/stats/team/contribution.ts';

/** Days around the end of a year with 53 weeks, and around both changes of the clocks. */
export const day = fc
  .integer({ min: Date.UTC(2020, 11, 20), max: Date.UTC(2021, 10, 7) })
  .map((at) => new Date(at).toISOString().slice(0, 10));

export const channel = fc.constantFrom(...CHANNELS);
export const language = fc.constantFrom('en', 'de', 'fr-CA', 'und');

const counted = fc
  .constantFrom(...COUNTED)
  .chain((of) =>
    fc.record({ of: fc.constant(of), counts: fc.array(fc.nat({ max: 9 }), lengthOf(slotsOf(of))) }),
  );

function lengthOf(size: number) {
  return { minLength: size, maxLength: size };
}

export const counter: fc.Arbitrary<Counter> = fc
  .tuple(
    counted,
    fc.record({
      day,
      channel,
      language,
      host: fc.constantFrom('', 'acme.zendesk.com'),
      by: fc.constantFrom('agent' as const, 'lead' as const),
    }),
  )
  .map(([{ of, counts }, rest]) => ({ ...rest, of, counts }));

const hex = (index: number) => index.toString(16).padStart(24, '0');
export const contributor = fc.nat({ max: 5 }).map(hex);

const week = fc
  .nat({ max: 3 })
  .map((index) => toIsoWeek(`2026-11-${String(2 + index * 7).padStart(2, '0')}`));

/** Few weeks, revisions and counts, so that files meet, contradict and repeat each other. */
export const contribution: fc.Arbitrary<Contribution> = fc
  .record({
    contributor,
    week,
    revision: fc.integer({ min: 1, max: 3 }),
    consent: fc.boolean(),
    parts: fc.uniqueArray(fc.tuple(counted, fc.constantFrom('email' as const, 'chat' as const)), {
      maxLength: 3,
      selector: ([{ of }, where]) => `${of} ${where}`,
    }),
  })
  .map(({ parts, week, ...rest }) => ({
    ...rest,
    week,
    cells: parts
      .filter(([{ counts }]) => counts.some((count) => count > 0))
      .map(([{ of, counts }, where]) => ({ week, of, channel: where, language: 'en', counts })),
  }));

export const ratingRow: fc.Arbitrary<RatingRow> = fc.record({
  contributor,
  contact: fc.nat({ max: 4 }).map(hex),
  revision: fc.integer({ min: 1, max: 3 }),
  content: fc.option(
    fc.record({
      day: fc.constantFrom('2026-11-02', '2026-11-20'),
      channel,
      language,
      ticket: fc.constantFrom('', hex(7)),
      ratings: fc.array(
        fc.record({
          moment: fc.constantFrom('greeting' as const, 'contact' as const),
          rating: fc.constantFrom(-1 as const, 0 as const, 1 as const, 2 as const, null),
          by: fc.constantFrom('agent' as const, 'lead' as const),
          causes: fc.subarray(['blame', 'need.plan']),
          playbook: fc.constantFrom('', 'ab'.repeat(32)),
        }),
        { maxLength: 2 },
      ),
    }),
  ),
});
