import type { Pages } from './pages.ts';
import type { TableName } from './tables.ts';

/** Where a ticket is, and who and what it is about, as far as that is kept. */
export interface TicketPlace {
  readonly helpdesk: string;
  /** Null for a ticket by hand. */
  readonly host: string | null;
  readonly number: string | null;
  readonly subject: string | null;
  readonly customerName: string | null;
}

export const PLACE_TABLES: readonly TableName[] = ['tickets', 'hosts'];

/** The places of these tickets, by their local ids; those that the notebook no longer knows are left out. */
export async function placesOf(
  pages: Pages,
  uids: Iterable<string | null>,
): Promise<Map<string, TicketPlace>> {
  const wanted = [...new Set(uids)].filter((uid) => uid !== null);
  const raw = await pages.table('tickets').bulkGet(wanted);
  const tickets = pages.rows(
    'tickets',
    raw.filter((row) => row !== undefined),
  );
  const hosts = new Map(
    pages
      .rows('hosts', await pages.table('hosts').toArray())
      .map(({ hostUid, host }) => [hostUid, host] as const),
  );
  return new Map(
    tickets.map(({ ticketUid, hostNumber, helpdesk, subject, customerName }) => {
      const [hostUid = '', number = null] = hostNumber?.split('/') ?? [];
      const host = hosts.get(hostUid) ?? null;
      return [ticketUid, { helpdesk, host, number, subject, customerName }] as const;
    }),
  );
}
