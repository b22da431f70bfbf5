import { type Contact, contactRating } from '../../../lib/moments/contact.ts';
import type { TicketMessage } from '../../../lib/moments/facts.ts';
import type { Rating } from '../../../lib/moments/vocabulary.ts';

/** Longest quote of theirs, in characters; the whole stands in the ticket beside it. */
const MOST = 120;

/** What the customer wrote after a reply. */
export interface TheirWord {
  readonly words: string;
  /** What the agent had said of it before; null where nothing was confirmed, or it was since. */
  readonly rated: Rating | null;
}

/** The customer's last word on a contact; null while they have not answered it. */
export function findTheirWord(
  contact: Contact,
  messages: readonly TicketMessage[],
): TheirWord | null {
  const sentAt = contact.sentAt ?? contact.at;
  const answer = messages.findLast(
    ({ role, at }) => role === 'customer' && at !== null && at > sentAt,
  );
  if (!answer?.at) return null;
  const isNews = contact.confirmedAt !== null && contact.confirmedAt < answer.at;
  return { words: shorten(answer.text), rated: isNews ? contactRating(contact.ratings) : null };
}

function shorten(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= MOST) return line;
  const cut = line.lastIndexOf(' ', MOST);
  return `${line.slice(0, cut > 0 ? cut : MOST)} …`;
}
