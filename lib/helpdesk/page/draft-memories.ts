import type { TicketKey } from '../../moments/ticket.ts';
import type { Origins } from './origins.ts';

/** What is remembered of a draft while another ticket is on top, or its composer is rebuilt. */
export interface DraftMemory {
  readonly text: string;
  readonly origins: Origins;
}

export interface DraftMemories {
  /** What may stand in that composer again, the likeliest first. */
  of(element: Element, ticketKey: TicketKey): readonly DraftMemory[];
  keep(element: Element, ticketKey: TicketKey, memory: DraftMemory): void;
}

/** A reply and a note each, and one more. */
const PER_TICKET = 3;
const TICKETS = 20;

/**
 * Some helpdesks keep a composer mounted behind the ticket on top, others rebuild it with what was
 * begun. Who wrote what must outlive both. Held in memory only, until the page is left.
 */
export function rememberDrafts(): DraftMemories {
  const ofElements = new WeakMap<Element, DraftMemory>();
  const ofTickets = new Map<TicketKey, readonly DraftMemory[]>();
  return {
    of(element, ticketKey) {
      const own = ofElements.get(element);
      return own ? [own] : (ofTickets.get(ticketKey) ?? []);
    },
    keep(element, ticketKey, memory) {
      ofElements.set(element, memory);
      const others = (ofTickets.get(ticketKey) ?? []).filter(({ text }) => text !== memory.text);
      ofTickets.delete(ticketKey);
      ofTickets.set(ticketKey, [memory, ...others].slice(0, PER_TICKET));
      const [oldest] = ofTickets.keys();
      if (ofTickets.size > TICKETS && oldest !== undefined) ofTickets.delete(oldest);
    },
  };
}
