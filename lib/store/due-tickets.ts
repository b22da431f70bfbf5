import type { Day } from '../moments/day.ts';
import type { PromiseMade } from '../moments/promise.ts';
import type { TicketRef } from '../moments/ticket.ts';
import type { Notebook } from './notebook.ts';
import type { Pages } from './pages.ts';
import type { TicketRow } from './rows/ticket.ts';
import { type Stop, watch } from './watch.ts';

/** An open promise, with what is known of its ticket. */
export interface DuePromise {
  readonly promise: PromiseMade;
  readonly customerName: string | null;
  /** Null for tickets by hand, and once the ticket is forgotten. */
  readonly ticket: (TicketRef & { readonly helpdesk: string }) | null;
}

/** More due promises than anybody could keep are not read. */
const MOST_DUE = 200;

/** The open promises that fall due on the calendar day `upTo` or before, the earliest first. */
export function watchDueTickets(
  notebook: Notebook,
  upTo: Day,
  onDue: (due: readonly DuePromise[]) => void,
): Stop {
  return watch(
    notebook,
    ['promises', 'tickets', 'hosts'],
    async (pages) => {
      const range = pages.table('promises').where('openUntil').below(`${upTo}U`).limit(MOST_DUE);
      const found: DuePromise[] = [];
      for (const promise of pages.rows('promises', await range.toArray())) {
        const { ticketUid } = promise;
        const ticket = ticketUid === null ? null : await pages.find('tickets', ticketUid);
        found.push({
          promise,
          customerName: ticket?.customerName ?? null,
          ticket: ticket && (await refOf(pages, ticket)),
        });
      }
      return found;
    },
    onDue,
  );
}

async function refOf(pages: Pages, { hostNumber, helpdesk }: TicketRow) {
  const [hostUid, number] = hostNumber?.split('/', 2) ?? [];
  if (!hostUid || !number) return null;
  const host = await pages.find('hosts', hostUid);
  return host && { host: host.host, number, helpdesk };
}
