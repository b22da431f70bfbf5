import type { Contact, MomentRating, Rated, Ratings, Suggested } from '../moments/contact.ts';
import { RATED_MOMENTS, type Rating } from '../moments/vocabulary.ts';
import { changeContact } from './contacts.ts';
import type { Notebook } from './notebook.ts';

/** Keeps what the machine proposes, apart from the ratings: it counts nowhere. */
export function suggestRatings(
  notebook: Notebook,
  contactId: string,
  suggested: Suggested,
): Promise<void> {
  return changeContact(notebook, contactId, (contact) => ({ ...contact, suggested }));
}

export interface Because {
  readonly by?: MomentRating['by'];
  /** Ids of steps and flags, never words. */
  readonly reason?: readonly string[];
  /** Content hash; the contact's own where left out. */
  readonly playbook?: string | null;
}

/** A person's rating of a moment, or of the contact as a whole; null is "not applicable". */
export function rate(
  notebook: Notebook,
  contactId: string,
  rated: Rated,
  value: Rating | null,
  because: Because = {},
): Promise<void> {
  const at = notebook.context.now();
  return changeContact(notebook, contactId, (contact) => {
    const { by = 'agent', reason = [], playbook = contact.playbook } = because;
    const rating = { value, by, reason, playbook, at };
    return own(contact, rated, { ...contact.ratings, [rated]: rating });
  });
}

/** Takes a rating back; what was suggested stands again as a suggestion. */
export function unrate(notebook: Notebook, contactId: string, rated: Rated): Promise<void> {
  return changeContact(notebook, contactId, (contact) => {
    const { [rated]: _, ...ratings } = contact.ratings;
    return own(contact, rated, ratings);
  });
}

/** Makes every suggestion of a value that the agent did not change the agent's rating. */
export function confirmRatings(notebook: Notebook, contactId: string): Promise<void> {
  const at = notebook.context.now();
  return changeContact(notebook, contactId, (contact) => {
    const { suggested, playbook } = contact;
    const ratings: Partial<Record<Rated, MomentRating>> = { ...contact.ratings };
    const confirmed = [...contact.confirmed];
    for (const moment of RATED_MOMENTS) {
      const suggestion = suggested[moment];
      // A suggestion of null says "nothing to judge"; "not applicable" is for a person to say.
      if (!suggestion || suggestion.value === null || ratings[moment]) continue;
      ratings[moment] = { ...suggestion, by: 'agent', playbook, at };
      confirmed.push(moment);
    }
    return { ...contact, ratings, confirmed, confirmedAt: contact.confirmedAt ?? at };
  });
}

/** The agent stands by the ratings although the customer has answered since: not asked again. */
export function standByRatings(notebook: Notebook, contactId: string): Promise<void> {
  const confirmedAt = notebook.context.now();
  return changeContact(notebook, contactId, (contact) => ({ ...contact, confirmedAt }));
}

/** Takes a confirmation back: ratings that the agent gave by hand stay. */
export function unconfirm(notebook: Notebook, contactId: string): Promise<void> {
  return changeContact(notebook, contactId, (contact) => {
    const ratings = { ...contact.ratings };
    for (const moment of contact.confirmed) delete ratings[moment];
    return { ...contact, ratings, confirmed: [], confirmedAt: null };
  });
}

/** The contact with ratings of which this one is now the agent's own, not a confirmed suggestion. */
function own(contact: Contact, rated: Rated, ratings: Ratings): Contact {
  return { ...contact, ratings, confirmed: contact.confirmed.filter((moment) => moment !== rated) };
}
