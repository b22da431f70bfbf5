import { expect, test } from 'vitest';
import { MARGIN_CLASSES } from '../../../lib/moments/promise.ts';
import type { Rating } from '../../../lib/moments/vocabulary.ts';
import { toCauses } from '../../../lib/stats/causes.ts';
import { toAgreement, weightedKappa } from '../../../lib/stats/kappa.ts';
import { CLASSES, punctualityOf, toPromiseFigures } from '../../../lib/stats/promise-figures.ts';
import { meanPercent, reviewPercent, toPercent } from '../../../lib/stats/quality-score.ts';
import { toRelations } from '../../../lib/stats/relations.ts';
import { drawSample } from '../../../lib/stats/sample.ts';
import { toSuggestionFigures } from '../../../lib/stats/suggestion-figures.ts';

test('the published example of a quality score', () => {
  expect(meanPercent([100, 9.91, 63.96, 90.99, 0])?.toFixed(2)).toBe('52.97');
  expect(meanPercent([])).toBeNull();
});

test('a review is the weighted mean; what does not apply takes its weight along', () => {
  expect([-1, 0, 1, 2].map(toPercent)).toEqual([0, 100 / 3, 200 / 3, 100]);
  expect(
    reviewPercent([
      { rating: 2, weight: 30 },
      { rating: -1, weight: 10 },
      { rating: null, weight: 60 },
    ]),
  ).toBe(75);
  expect(reviewPercent([{ rating: null, weight: 100 }])).toBeNull();
});

test('a critical part makes the review 0 at −1 only', () => {
  const rest = { rating: 2 as const, weight: 90 };
  expect(reviewPercent([rest, { rating: -1, weight: 10, critical: true }])).toBe(0);
  expect(reviewPercent([rest, { rating: 0, weight: 10, critical: true }])).toBeGreaterThan(90);
});

const pairsOf = (matrix: readonly (readonly number[])[]) =>
  matrix.flatMap((row, a) =>
    row.flatMap((count, b) =>
      Array.from({ length: count }, (): [Rating, Rating] => [(a - 1) as Rating, (b - 1) as Rating]),
    ),
  );

// By exact fractions elsewhere; the first is 10322/13297.
test.each([
  [
    [
      [12, 3, 1, 0],
      [2, 20, 6, 1],
      [0, 5, 18, 4],
      [0, 1, 3, 9],
    ],
    0.7762653230051891,
    0.6774826638754415,
  ],
  [
    [
      [1, 0, 7, 2],
      [4, 3, 0, 5],
      [6, 1, 1, 0],
      [2, 8, 0, 1],
    ],
    -0.3906432748538012,
    -0.3388547089446285,
  ],
])('weighted kappa of a known table', (matrix, quadratic, linear) => {
  expect(Math.abs((weightedKappa(pairsOf(matrix)) ?? 9) - quadratic)).toBeLessThan(1e-9);
  expect(Math.abs((weightedKappa(pairsOf(matrix), 'linear') ?? 9) - linear)).toBeLessThan(1e-9);
});

test('agreement names exact pairs and the mean gap', () => {
  const agreement = toAgreement([
    [0, 0],
    [0, 0],
    [1, 1],
    [2, 1],
    [-1, 0],
    [1, 2],
  ]);
  expect(agreement).toMatchObject({ n: 6, exact: 0.5 });
  expect(agreement.meanGap).toBeCloseTo(1 / 6, 12);
  expect(agreement.kappa).toBeCloseTo(2 / 3, 12);
  expect(toAgreement([])).toEqual({ n: 0, exact: null, meanGap: null, kappa: null });
  expect(
    toAgreement([
      [1, 1],
      [1, 1],
    ]).kappa,
  ).toBeNull();
});

test('promises by class: late up to the time, then on time, then early', () => {
  expect(CLASSES.map(punctualityOf)).toEqual([
    ...new Array(5).fill('late'),
    'onTime',
    ...new Array(4).fill('early'),
  ]);
  const counts = new Array(MARGIN_CLASSES.length + 1).fill(0);
  counts[3] = 1;
  counts[5] = 2;
  counts[7] = 4;
  expect(toPromiseFigures(counts)).toEqual({
    kept: 7,
    early: 4,
    onTime: 2,
    late: 1,
    median: { from: 4, to: 24 },
  });
  expect(toPromiseFigures([]).median).toBeNull();
});

const rating = (value: Rating | null, reason: string[] = []) => ({
  value,
  by: 'agent' as const,
  reason,
  playbook: null,
  at: 0,
});

test('causes come from feeble and average ratings of persons, the heaviest first', () => {
  const causes = toCauses([
    { state: 'sent', ratings: { need: rating(0, ['need.plan', 'jargon']) } },
    { state: 'sent', ratings: { need: rating(-1, ['need.plan']), greeting: rating(1, ['x.y']) } },
    { state: 'open', ratings: { need: rating(-1, ['command']) } },
  ]);
  expect(causes.need).toEqual([
    { id: 'need.plan', feeble: 1, average: 1 },
    { id: 'jargon', feeble: 0, average: 1 },
  ]);
  expect(causes.greeting).toEqual([]);
});

test('suggestions are taken, changed or unanswered', () => {
  const suggested = {
    greeting: { value: 0 as const, reason: [] },
    need: { value: 1 as const, reason: [] },
    problems: { value: null, reason: [] },
  };
  expect(
    toSuggestionFigures([
      { state: 'sent', suggested, ratings: { greeting: rating(0), need: rating(2) } },
      { state: 'sent', suggested, ratings: {} },
      { state: 'open', suggested, ratings: { greeting: rating(0) } },
    ]),
  ).toEqual({ taken: 1, changed: 1, unanswered: 2 });
});

test('relations show from three contacts on, oldest first, the last one met on top', () => {
  const meet = (customer: string, day: string, value: Rating | null) => ({
    customer,
    day,
    rating: value,
  });
  const relations = toRelations([
    meet('a', '2026-03-01', 2),
    meet('a', '2026-01-01', 1),
    meet('a', '2026-02-01', -1),
    meet('b', '2026-05-01', 1),
    meet('b', '2026-05-02', 1),
    meet('c', '2026-05-01', 1),
    meet('c', '2026-05-02', null),
    meet('c', '2026-05-03', 2),
  ]);
  expect(relations.map(({ customer }) => customer)).toEqual(['c', 'a']);
  expect(relations[1]).toMatchObject({ wow: 1, magic: 1, feeble: 1 });
  expect(relations[1]?.meetings.map(({ day }) => day)).toEqual([
    '2026-01-01',
    '2026-02-01',
    '2026-03-01',
  ]);
});

test('a sample is the same for the same seed, however the items were sorted', () => {
  const items = Array.from({ length: 50 }, (_, index) => `ticket ${index}`);
  const self = (item: string) => item;
  const drawn = drawSample(items, 8, 3, self);
  expect(drawn).toHaveLength(8);
  expect(drawSample(items.toReversed(), 8, 3, self).toSorted()).toEqual(drawn.toSorted());
  expect(drawSample(items, 8, 4, self)).not.toEqual(drawn);
  expect(drawSample(items, 99, 3, self)).toEqual(items);
});
