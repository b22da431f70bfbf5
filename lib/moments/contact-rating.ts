import { RATED_MOMENTS, RATINGS, type RatedMoment, type Rating } from './vocabulary.ts';

/** Ratings of one contact that a person set or confirmed; absent and null: not applicable. */
export type MomentRatings = Readonly<Partial<Record<RatedMoment, Rating | null>>>;

/**
 * The rating of a contact as a whole: the agent's own word on it, else the rounded mean of its
 * applicable moments, at most 0 where one of them was feeble. Null where nothing was rated.
 */
export function toContactRating(own: Rating | null, moments: MomentRatings): Rating | null {
  if (own !== null) return own;
  const rated = RATED_MOMENTS.map((moment) => moments[moment] ?? null).filter(
    (rating) => rating !== null,
  );
  if (rated.length === 0) return null;
  const sum = rated.reduce<number>((total, rating) => total + rating, 0);
  const mean = Math.floor(sum / rated.length + 0.5);
  const capped = rated.includes(-1) ? Math.min(0, mean) : mean;
  return RATINGS.find((rating) => rating === capped) ?? null;
}
