import { RATINGS, type Rating } from '../moments/vocabulary.ts';

/**
 * Percentages as review tools write them, for a column of their own: never to be compared with
 * scores that reviewers gave, for these are the agent's own ratings.
 */

const [LOWEST, HIGHEST] = [RATINGS[0], RATINGS[RATINGS.length - 1] ?? 2];

/** One rated part of a review. */
export interface Category {
  /** Null: not applicable; then neither it nor its weight counts. */
  readonly rating: Rating | null;
  /** 0 to 100. */
  readonly weight: number;
  /** At −1 it makes the whole review 0; the neutral 0 does not. */
  readonly critical?: boolean;
}

/** A mean rating, −1 to 2, as a percentage from 0 to 100. */
export function toPercent(rating: number): number {
  return ((rating - LOWEST) * 100) / (HIGHEST - LOWEST);
}

/** The percentage of one review; null where nothing applies. */
export function reviewPercent(categories: readonly Category[]): number | null {
  const rated = categories.flatMap(({ rating, weight, critical = false }) =>
    rating === null ? [] : [{ rating, weight, critical }],
  );
  const weights = rated.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return null;
  if (rated.some(({ rating, critical }) => critical && rating === LOWEST)) return 0;
  return rated.reduce((sum, { rating, weight }) => sum + toPercent(rating) * weight, 0) / weights;
}

/** The mean of reviews' percentages; null without any. */
export function meanPercent(reviews: readonly number[]): number | null {
  return reviews.length > 0 ? reviews.reduce((sum, one) => sum + one, 0) / reviews.length : null;
}
