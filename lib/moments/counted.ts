import { RATED } from './contact.ts';
import { MARGIN_CLASSES } from './promise.ts';
import { RATINGS } from './vocabulary.ts';

/** What is counted: ratings of a moment or of contacts, coverage, margins of promises. */
export const COUNTED = [...RATED, 'coverage', 'margin'] as const;
export type Counted = (typeof COUNTED)[number];

/** Places of coverage. */
export const SENT = 0;
export const CONFIRMED = 1;

/** Place of "not applicable", behind the four ratings. */
export const NOT_APPLICABLE = RATINGS.length;

/** How many numbers a count of this kind has. */
export function slotsOf(of: Counted): number {
  if (of === 'coverage') return 2;
  return of === 'margin' ? MARGIN_CLASSES.length + 1 : RATINGS.length + 1;
}
