import type { Contact } from '../moments/contact.ts';
import { RATED_MOMENTS } from '../moments/vocabulary.ts';

/** What became of the ratings that the machine suggested. */
export interface SuggestionFigures {
  /** Confirmed as they were. */
  readonly taken: number;
  /** The agent gave another rating. */
  readonly changed: number;
  /** Nobody answered; they count nowhere. */
  readonly unanswered: number;
}

export function toSuggestionFigures(
  contacts: Iterable<Pick<Contact, 'state' | 'suggested' | 'ratings'>>,
): SuggestionFigures {
  const sums = { taken: 0, changed: 0, unanswered: 0 };
  for (const { state, suggested, ratings } of contacts) {
    if (state !== 'sent') continue;
    for (const moment of RATED_MOMENTS) {
      const suggestion = suggested[moment];
      if (!suggestion || suggestion.value === null) continue;
      const rating = ratings[moment];
      if (!rating) sums.unanswered++;
      else if (rating.value === suggestion.value) sums.taken++;
      else sums.changed++;
    }
  }
  return sums;
}
