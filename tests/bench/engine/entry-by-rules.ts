// Reviewing a draft by rules alone: bundled without the fitted weights.
export { review } from '../../../lib/courtesy/review.ts';
