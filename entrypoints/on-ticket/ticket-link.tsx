import { adaptersInForce } from '../../lib/helpdesk/adapter/in-force.ts';
import { findTicketAddress } from '../../lib/helpdesk/adapter/ticket-address.ts';
import type { TicketPlace } from '../../lib/store/ticket-places.ts';

export interface TicketLinkProps {
  readonly ticket: TicketPlace | null;
  /** Said where there is no number: by hand, or forgotten. */
  readonly otherwise: string;
  readonly label: (number: string) => string;
}

/** Opens the ticket in a tab of its own, where the helpdesk is known; else its number alone. */
export function TicketLink({ ticket, otherwise, label }: TicketLinkProps) {
  if (!ticket?.host || ticket.number === null) return <span class="muted">{otherwise}</span>;
  const { helpdesk, host, number } = ticket;
  const address = findTicketAddress(adaptersInForce([]), { helpdesk, host, number });
  if (address === null) return <span>#{number}</span>;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {label(number)}
    </a>
  );
}
