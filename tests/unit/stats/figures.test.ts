import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bootstrap, bootstrapNetMagic, percentile } from '../../../lib/stats/bootstrap.ts';
import type { Cell } from '../../../lib/stats/cell.ts';
import { toFigures } from '../../../lib/stats/figures.ts';
import { drawHits, toRandom } from '../../../lib/stats/random.ts';
import { meanOf, netMagicOf, toShares } from '../../../lib/stats/shares.ts';
import { toTrend } from '../../../lib/stats/trend.ts';
import { wilson } from '../../../lib/stats/wilson.ts';

const counts = fc.array(fc.nat({ max: 40 }), { minLength: 4, maxLength: 4 });

// 81 of 263 and 15 of 148 are published examples (Newcombe 1998); all by 40 decimal digits elsewhere.
test.each([
  [0, 10, 0, 0.2775327998628892],
  [1, 10, 0.017876213095072906, 0.4041500267952385],
  [5, 10, 0.236593090512564, 0.763406909487436],
  [81, 263, 0.2552885198782742, 0.36620957698280004],
  [15, 148, 0.06238639953073628, 0.16048724172330803],
  [10, 10, 0.7224672001371107, 1],
  [999, 1000, 0.9943574414020421, 0.999823453629374],
])('Wilson of %i in %i', (hits, of, low, high) => {
  const estimate = wilson(hits, of);
  expect(estimate?.low).toBeCloseTo(low, 12);
  expect(estimate?.high).toBeCloseTo(high, 12);
});

test('the four shares are one together, and lie within their intervals', () => {
  fc.assert(
    fc.property(counts, fc.nat({ max: 5 }), (four, notApplicable) => {
      const { n, shares, ...rest } = toShares([...four, notApplicable]);
      expect(rest.notApplicable).toBe(notApplicable);
      if (n === 0) return expect(shares).toEqual([null, null, null, null]);
      const values = shares.map((share) => share?.value ?? Number.NaN);
      expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
      for (const share of shares) {
        if (!share) throw new Error('a share is missing');
        expect(share.low).toBeLessThanOrEqual(share.value);
        expect(share.high).toBeGreaterThanOrEqual(share.value);
      }
    }),
  );
});

test('mean and net magic equal those of the ratings one by one', () => {
  fc.assert(
    fc.property(counts, (four) => {
      const ratings = [-1, 0, 1, 2].flatMap((rating, slot) =>
        new Array<number>(four[slot] ?? 0).fill(rating),
      );
      if (ratings.length === 0)
        return expect([meanOf(four), netMagicOf(four)]).toEqual([null, null]);
      const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
      const share = (wanted: number) =>
        ratings.filter((rating) => rating === wanted).length / ratings.length;
      expect(meanOf(four)).toBeCloseTo(mean, 12);
      expect(netMagicOf(four)).toBeCloseTo(share(2) - share(-1), 12);
    }),
  );
});

test('the bootstrap says the same of the same counts, and holds the value', () => {
  fc.assert(
    fc.property(counts, (four) => {
      const first = bootstrap(four);
      expect(bootstrap(four)).toEqual(first);
      if (!first) return expect(four).toEqual([0, 0, 0, 0]);
      for (const { value, low, high } of [first.mean, first.netMagic]) {
        expect(low - 1e-9).toBeLessThanOrEqual(value);
        expect(high + 1e-9).toBeGreaterThanOrEqual(value);
      }
    }),
    { numRuns: 60 },
  );
});

test('net magic alone has the interval that it has beside the mean, but for chance', () => {
  const four = [60, 100, 180, 60];
  const [alone, both] = [bootstrapNetMagic(four), bootstrap(four)?.netMagic];
  expect(alone?.value).toBe(both?.value);
  expect(alone?.low).toBeCloseTo(both?.low ?? 9, 1);
  expect(alone?.high).toBeCloseTo(both?.high ?? 9, 1);
  expect(bootstrapNetMagic([0, 0, 0, 0])).toBeNull();
  expect(bootstrapNetMagic([0, 0, 0, 5])).toEqual({ value: 1, low: 1, high: 1 });
  expect(bootstrapNetMagic([5, 0, 0, 0])).toEqual({ value: -1, low: -1, high: -1 });
});

test('the bootstrap is as wide as the theory of large samples says', () => {
  const four = [300, 500, 900, 300];
  const n = 2_000;
  const mean = 0.6;
  const variance = four.reduce((sum, count, slot) => sum + count * (slot - 1 - mean) ** 2, 0) / n;
  const half = 1.96 * Math.sqrt(variance / n);
  const found = bootstrap(four, { draws: 4_000 })?.mean;
  expect(found?.value).toBeCloseTo(mean, 12);
  expect(((found?.high ?? 0) - (found?.low ?? 0)) / 2 / half).toBeCloseTo(1, 1);
});

test.each([
  [40, 0.1],
  [400, 0.3],
  [12, 0.9],
])('hits of %i tries at %f have the mean and spread of the binomial', (of, share) => {
  const random = toRandom(7);
  const drawn = Array.from({ length: 20_000 }, () => drawHits(random, of, share));
  const mean = drawn.reduce((sum, hits) => sum + hits, 0) / drawn.length;
  const variance = drawn.reduce((sum, hits) => sum + (hits - mean) ** 2, 0) / drawn.length;
  expect(mean / (of * share)).toBeCloseTo(1, 1);
  expect(variance / (of * share * (1 - share))).toBeCloseTo(1, 1);
  expect(drawn.every((hits) => Number.isInteger(hits) && hits >= 0 && hits <= of)).toBe(true);
});

test('a percentile lies between its neighbours in proportion', () => {
  expect(percentile([1, 2, 3, 4, 5], 0.5)).toBe(3);
  expect(percentile([0, 10], 0.25)).toBe(2.5);
});

const cell = (of: Cell['of'], four: number[], week = '2026-W47'): Cell => ({
  week,
  of,
  channel: 'email',
  language: 'en',
  counts: [...four, 0],
});

test('the weakest moment has the lowest mean of those with enough ratings', () => {
  const cells = [
    cell('greeting', [0, 10, 5, 0]),
    cell('need', [3, 10, 2, 0]),
    cell('followThrough', [5, 0, 0, 0]),
  ];
  expect(toFigures(cells).weakest).toBe('need');
  expect(toFigures(cells.slice(0, 1)).weakest).toBeNull();
  expect(toFigures([]).of.contact).toMatchObject({ n: 0, estimates: null });
});

test('a trend has every week, also an empty one', () => {
  const cells = [
    cell('contact', [1, 0, 0, 3], '2026-W45'),
    cell('contact', [0, 4, 0, 0], '2026-W47'),
  ];
  const trend = toTrend(cells, 'contact', ['2026-W45', '2026-W46', '2026-W47']);
  expect(trend.map(({ week, n }) => [week, n])).toEqual([
    ['2026-W45', 4],
    ['2026-W46', 0],
    ['2026-W47', 4],
  ]);
  expect(trend[0]?.netMagic?.value).toBe(0.5);
  expect(trend[1]?.netMagic).toBeNull();
});
