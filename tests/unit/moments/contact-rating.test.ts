import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toContactRating } from '../../../lib/moments/contact-rating.ts';
import { RATED_MOMENTS, RATINGS } from '../../../lib/moments/vocabulary.ts';

test('the agent has the first word', () => {
  expect(toContactRating(2, { greeting: -1, need: 0 })).toBe(2);
});

test('else the mean, halves rounded up', () => {
  expect(toContactRating(null, { greeting: 1, need: 0 })).toBe(1);
  expect(toContactRating(null, { greeting: 1, need: 0, followThrough: 0 })).toBe(0);
  expect(toContactRating(null, { greeting: 2, need: 2, followThrough: 1, problems: null })).toBe(2);
});

test('a feeble moment caps the contact at average', () => {
  expect(toContactRating(null, { greeting: 2, need: 2, followThrough: 2, problems: -1 })).toBe(0);
  expect(toContactRating(null, { greeting: -1, need: -1, followThrough: 0 })).toBe(-1);
  expect(toContactRating(null, { greeting: -1, need: 0 })).toBe(0);
});

test('nothing rated, nothing said', () => {
  expect(toContactRating(null, {})).toBeNull();
  expect(toContactRating(null, { greeting: null, problems: null })).toBeNull();
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
      const rating = toContactRating(null, moments);
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
