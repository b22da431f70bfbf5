import { type Contact, contactRating, RATED, type Rated } from '../moments/contact.ts';
import type { ContentRating, RatingRow } from '../stats/team/contribution.ts';
import { toKnownLanguage } from '../stats/team/to-contributions.ts';
import type { Pseudonymise } from './pseudonym.ts';

/** Which ticket a contact belongs to: any name that is the same for the same ticket, or null. */
export type FindTicket = (ticketUid: string) => string | null;

const CAUSE = /^[A-Za-z][A-Za-z0-9_.]{0,59}$/;
const HASH = /^[0-9a-f]{64}$/;

/** Sent contacts with a rating of a person, each as a row with days and pseudonyms only. */
export async function toRatingRows(
  contacts: readonly Contact[],
  contributor: string,
  pseudonymise: Pseudonymise,
  findTicket: FindTicket,
): Promise<RatingRow[]> {
  const rated = contacts.filter(({ state }) => state === 'sent').filter(hasRating);
  return Promise.all(
    rated.map(async (contact) => {
      const { contactId, ticketUid, day, channel, language, rev } = contact;
      const ticket = ticketUid === null ? null : findTicket(ticketUid);
      return {
        contributor,
        contact: await pseudonymise('contact', contactId),
        revision: rev,
        content: {
          day,
          channel,
          language: toKnownLanguage(language),
          ticket: ticket === null ? '' : await pseudonymise('ticket', ticket),
          ratings: toRatings(contact),
        },
      };
    }),
  );
}

/** What counts: the same as in the counters. */
function toRatings(contact: Contact): ContentRating[] {
  const { ratings, confirmedAt } = contact;
  return RATED.flatMap((moment): ContentRating[] => {
    const rating = ratings[moment];
    if (moment === 'contact') {
      if (confirmedAt === null) return [];
      const by = isOfLead(contact) ? 'lead' : 'agent';
      const own = { causes: [], playbook: '' };
      return [{ moment, rating: contactRating(ratings), by, ...own }];
    }
    if (!rating) return [];
    return [
      {
        moment,
        rating: rating.value,
        by: rating.by,
        causes: rating.reason.filter((id) => CAUSE.test(id)),
        playbook: HASH.test(rating.playbook ?? '') ? (rating.playbook ?? '') : '',
      },
    ];
  });
}

function hasRating({ ratings, confirmedAt }: Contact): boolean {
  return confirmedAt !== null || RATED.some((one: Rated) => one !== 'contact' && ratings[one]);
}

function isOfLead({ ratings }: Contact): boolean {
  return RATED.some((one) => ratings[one]?.by === 'lead');
}
