import { NOT_APPLICABLE } from '../moments/counted.ts';
import { RATINGS, type Rating } from '../moments/vocabulary.ts';
import { type Estimate, wilson } from './wilson.ts';

/** What became of a moment's ratings. */
export interface Shares {
  /** How many −1, 0, 1, 2. */
  readonly counts: readonly number[];
  /** All four together; "not applicable" is in no share. */
  readonly n: number;
  readonly notApplicable: number;
  /** Of −1, 0, 1, 2, each from 0 to 1; null where nothing was rated. */
  readonly shares: readonly (Estimate | null)[];
}

/** `counts` as counters have them: −1, 0, 1, 2, not applicable. */
export function toShares(counts: readonly number[]): Shares {
  const rated = RATINGS.map((_, slot) => counts[slot] ?? 0);
  const n = total(rated);
  return {
    counts: rated,
    n,
    notApplicable: counts[NOT_APPLICABLE] ?? 0,
    shares: rated.map((count) => wilson(count, n)),
  };
}

/** The mean rating, −1 to 2; null without ratings. `counts` are those of −1, 0, 1, 2. */
export function meanOf(counts: readonly number[]): number | null {
  let [n, sum] = [0, 0];
  for (let slot = 0; slot < RATINGS.length; slot++) {
    const count = counts[slot] ?? 0;
    n += count;
    sum += count * (RATINGS[slot] ?? 0);
  }
  return n > 0 ? sum / n : null;
}

/** Share of +2 minus share of −1, −1 to 1; null without ratings. */
export function netMagicOf(counts: readonly number[]): number | null {
  const n = total(RATINGS.map((_, slot) => counts[slot] ?? 0));
  return n > 0 ? (countOf(counts, 2) - countOf(counts, -1)) / n : null;
}

export function countOf(counts: readonly number[], rating: Rating): number {
  return counts[RATINGS.indexOf(rating)] ?? 0;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
