import type { TicketRef } from '../../moments/ticket.ts';
import { findTicket } from './route.ts';
import type { Adapter } from './schema.ts';

/**
 * The address of a ticket on its helpdesk, or null where no adapter knows the host. What is made is
 * read again before it is believed: a template can't lead anywhere but to that very ticket.
 */
export function findTicketUrl(
  adapters: readonly Pick<Adapter, 'id' | 'tickets'>[],
  helpdesk: string,
  ref: TicketRef,
): string | null {
  const adapter = adapters.find(({ id }) => id === helpdesk);
  const template = adapter?.tickets[0];
  if (!adapter || template === undefined) return null;
  const text = `https://${ref.host}${template.replaceAll('{id}', ref.number)}`;
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const found = findTicket(adapter, url);
  const isIt = found?.host === ref.host.toLowerCase() && found.number === ref.number;
  return isIt ? url.href : null;
}
