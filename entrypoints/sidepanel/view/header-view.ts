import type { MeterOrder } from '../../../components/panel/order-meter.tsx';
import type { TicketHeaderProps } from '../../../components/panel/ticket-header.tsx';
import { findVipTag, hasProblem } from '../../../lib/moments/contact-context.ts';
import type { Dates } from '../../../lib/words/dates.ts';
import type { SurfaceWords } from '../../../lib/words/surface.ts';
import type { Panel } from '../create-panel.ts';
import { toVisitWords } from './visit-words.ts';

/**
 * Who, what, how they feel and how long they wait, as far as it is known. Only `order` depends on the
 * draft: who draws again and again follows it apart.
 */
export function toHeader(
  panel: Panel,
  words: SurfaceWords,
  dates: Dates,
  order: MeterOrder = toOrder(panel),
): Omit<TicketHeaderProps, 'onBusy'> {
  const { onTop, coach, minute } = panel;
  const facts = onTop.facts.value;
  const reading = coach.reading.value;
  return {
    number: onTop.ticket.value?.number ?? null,
    subject: facts?.subject?.value ?? null,
    requester: facts?.requester?.value.name ?? null,
    channel: facts?.channel?.value ?? null,
    connection: onTop.connection.value,
    missing: onTop.missing.value.map((capability) => words.t(`panel.capability.${capability}`)),
    mood: reading?.sure.mood ? reading.mood : null,
    waiting: panel.waiting.value,
    lastVisit: toVisitWords(panel.lastVisit.value, minute.value, words, dates),
    order,
    vipTag: findVipTag(facts?.tags?.value ?? [], panel.playbook.value),
    isBusy: panel.busy.isOn.value,
  };
}

/** Shown only to help somebody who is upset; before a draft it says what is to come first. */
export function toOrder({ draft, coach, contacts }: Panel): MeterOrder {
  if (!hasProblem(contacts.context.value)) return 'n/a';
  const text = draft.value?.text.trim() ?? '';
  const isAnswered = contacts.messages.value.at(-1)?.role === 'agent';
  if (text === '') return draft.value?.mode === 'note' || isAnswered ? 'n/a' : 'idle';
  return coach.review.value?.order.id ?? 'n/a';
}
