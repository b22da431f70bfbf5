import { parseTicketKey } from '../moments/ticket.ts';
import type { FromPage } from './from-page.ts';

/**
 * Whether a message may speak of the ticket it names: only of its own tab's host. A page script that
 * was taken over could otherwise close contacts of another helpdesk.
 */
export function isOfTab(message: FromPage, url: string | null): boolean {
  const key =
    'facts' in message
      ? message.facts.ticketKey
      : 'ticketKey' in message
        ? message.ticketKey
        : null;
  if (key === null) return true;
  if (url === null || !URL.canParse(url)) return false;
  return parseTicketKey(key)?.host === new URL(url).host;
}
