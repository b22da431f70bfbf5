import type { TicketHeaderProps } from '../../../components/panel/ticket-header.tsx';
import { hasProblem } from '../../../lib/moments/contact-context.ts';
import type { Order } from '../../../lib/moments/vocabulary.ts';
import { findWait } from '../../../lib/moments/waiting.ts';
import type { Dates } from '../../../lib/words/dates.ts';
import { toDurationText } from '../../../lib/words/duration.ts';
import type { SurfaceWords } from '../../../lib/words/surface.ts';
import type { Panel } from '../create-panel.ts';
import { toVisitWords } from './visit-words.ts';

const MINUTE_MS = 60_000;

/**
 * Who, what, how they feel and how long they wait, as far as it is known. Only `order` depends on the
 * draft: who draws again and again follows it apart.
 */
export function toHeader(
  panel: Panel,
  words: SurfaceWords,
  dates: Dates,
  order: Order = toOrder(panel),
): TicketHeaderProps {
  const { onTop, coach, minute } = panel;
  const facts = onTop.facts.value;
  const wait = findWait(facts?.messages?.value ?? [], minute.value, coach.asksNothing);
  const reading = coach.reading.value;
  return {
    number: onTop.ticket.value?.number ?? null,
    subject: facts?.subject?.value ?? null,
    requester: facts?.requester?.value.name ?? null,
    channel: facts?.channel?.value ?? null,
    connection: onTop.connection.value,
    missing: onTop.missing.value.map((capability) => words.t(`panel.capability.${capability}`)),
    mood: reading?.sure.mood ? reading.mood : null,
    waiting: wait ? toDurationText(wait.minutes * MINUTE_MS, words.locale.tag) : null,
    lastVisit: toVisitWords(panel.lastVisit.value, minute.value, words, dates),
    order,
  };
}

/** Shown only to help somebody who is upset, and only once there is a draft to speak of. */
export function toOrder({ draft, coach, contacts }: Panel): Order {
  const isShown = draft.value?.text.trim() && hasProblem(contacts.context.value);
  return (isShown && coach.review.value?.order.id) || 'n/a';
}
