import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contactRating, type MomentRating, type Rated } from '../../../lib/moments/contact.ts';
import { RATED_MOMENTS, RATINGS, type Rating } from '../../../lib/moments/vocabulary.ts';

/** The contact's rating from plain values; null is a moment that does not apply. */
function overall(values: Partial<Record<Rated, Rating | null>>): Rating | null {
  const ratings = Object.entries(values).map(([rated, value]): [string, MomentRating] => [
    rated,
    { value, by: 'agent', reason: [], playbook: null, at: 0 },
  ]);
  return contactRating(Object.fromEntries(ratings));
}

test('the agent has the first word', () => {
  expect(overall({ contact: 2, greeting: -1, need: 0 })).toBe(2);
});

test('else the mean, halves rounded up', () => {
  expect(overall({ greeting: 1, need: 0 })).toBe(1);
  expect(overall({ greeting: 1, need: 0, followThrough: 0 })).toBe(0);
  expect(overall({ greeting: 2, need: 2, followThrough: 1, problems: null })).toBe(2);
});

test('a feeble moment caps the contact at average', () => {
  expect(overall({ greeting: 2, need: 2, followThrough: 2, problems: -1 })).toBe(0);
  expect(overall({ greeting: -1, need: -1, followThrough: 0 })).toBe(-1);
  expect(overall({ greeting: -1, need: 0 })).toBe(0);
});

test('nothing rated, nothing said', () => {
  expect(overall({})).toBeNull();
  expect(overall({ greeting: null, problems: null })).toBeNull();
});

const anyRating = fc.option(fc.constantFrom(...RATINGS));
const anyRatings = fc.record({
  greeting: anyRating,
  need: anyRating,
  followThrough: anyRating,
  problems: anyRating,
});

test('between the lowest and the highest moment, and never above average with a feeble one', () => {
  fc.assert(
    fc.property(anyRatings, (moments) => {
      const rated = RATED_MOMENTS.map((moment) => moments[moment]).filter((one) => one !== null);
      const rating = overall(moments);
      if (rating === null) {
        expect(rated).toEqual([]);
        return;
      }
      expect(rating).toBeGreaterThanOrEqual(Math.min(...rated));
      expect(rating).toBeLessThanOrEqual(Math.max(...rated));
      if (rated.some((one) => one === -1)) expect(rating).toBeLessThanOrEqual(0);
    }),
  );
});
