import { RATINGS, type Rating } from '../moments/vocabulary.ts';

export type Pair = readonly [Rating, Rating];

/** How far two who rated the same agree. */
export interface Agreement {
  readonly n: number;
  /** Share of pairs with the same rating, 0 to 1; null without pairs. */
  readonly exact: number | null;
  /** Mean of the second rating minus the first; positive: the second is kinder. */
  readonly meanGap: number | null;
  /** See `weightedKappa`. */
  readonly kappa: number | null;
}

export function toAgreement(pairs: readonly Pair[]): Agreement {
  const n = pairs.length;
  if (n === 0) return { n, exact: null, meanGap: null, kappa: null };
  return {
    n,
    exact: pairs.filter(([a, b]) => a === b).length / n,
    meanGap: pairs.reduce((sum, [a, b]) => sum + (b - a), 0) / n,
    kappa: weightedKappa(pairs),
  };
}

/**
 * Cohen's weighted kappa (1968) with quadratic weights, or linear ones: 1 is full agreement, 0 what
 * chance would bring. Null without pairs, or where both only ever gave one and the same rating.
 */
export function weightedKappa(
  pairs: readonly Pair[],
  weights: 'quadratic' | 'linear' = 'quadratic',
): number | null {
  const size = RATINGS.length;
  const first = new Array<number>(size).fill(0);
  const second = new Array<number>(size).fill(0);
  const weigh = (gap: number) => (weights === 'linear' ? Math.abs(gap) : gap * gap);
  let seen = 0;
  for (const [a, b] of pairs) {
    const [row, column] = [RATINGS.indexOf(a), RATINGS.indexOf(b)];
    first[row] = (first[row] ?? 0) + 1;
    second[column] = (second[column] ?? 0) + 1;
    seen += weigh(row - column);
  }
  let byChance = 0;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      byChance += weigh(row - column) * (first[row] ?? 0) * (second[column] ?? 0);
    }
  }
  return byChance === 0 ? null : 1 - (seen * pairs.length) / byChance;
}
