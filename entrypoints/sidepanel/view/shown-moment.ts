import { type ContactContext, hasProblem } from '../../../lib/moments/contact-context.ts';
import type { Moment } from '../../../lib/moments/vocabulary.ts';

/** The moment that is unfolded: the one a person chose (`none`: none), else the likeliest of use. */
export function toShownMoment(
  chosen: Moment | 'none' | null,
  contact: ContactContext,
): Moment | null {
  if (chosen === null) return hasProblem(contact) ? 'problems' : 'greeting';
  return chosen === 'none' ? null : chosen;
}
