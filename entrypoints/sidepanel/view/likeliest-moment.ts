import { type ContactContext, hasProblem } from '../../../lib/moments/contact-context.ts';
import type { Moment } from '../../../lib/moments/vocabulary.ts';

/** The moment that unfolds by itself: problems where there is one, else the first that is written. */
export function toLikeliestMoment(contact: ContactContext): Moment {
  return hasProblem(contact) ? 'problems' : 'greeting';
}
