import type { TicketRef } from '../../moments/ticket.ts';
import type { Adapter } from './schema.ts';

/** Where a ticket is opened, or null where no adapter in force knows its helpdesk. */
export function findTicketAddress(
  adapters: readonly Pick<Adapter, 'id' | 'tickets'>[],
  { helpdesk, host, number }: TicketRef & { readonly helpdesk: string },
): string | null {
  const template = adapters.find(({ id }) => id === helpdesk)?.tickets[0];
  const address = template && `https://${host}${template.replace('{id}', number)}`;
  return address && URL.canParse(address) && new URL(address).host === host ? address : null;
}
