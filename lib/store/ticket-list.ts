import type { Day } from '../moments/day.ts';
import type { Note } from '../moments/note.ts';
import type { Listing } from './listings.ts';
import { type Notebook, read } from './notebook.ts';

/** What the notebook still knows of a ticket. */
export interface KnownTicket {
  /** The helpdesk's address and the ticket's number, or null for tickets by hand. */
  readonly key: string | null;
  readonly customerKey: string | null;
  readonly customerName: string | null;
}

/** Those of these tickets that are still in the notebook. */
export function ticketsOf(
  notebook: Notebook,
  ticketUids: readonly string[],
): Promise<ReadonlyMap<string, KnownTicket>> {
  return read(notebook, ['tickets', 'hosts'], async (pages) => {
    const hosts = pages.rows('hosts', await pages.table('hosts').toArray());
    const hostOf = new Map(hosts.map(({ hostUid, host }) => [hostUid, host]));
    const raw = await pages.table('tickets').bulkGet([...new Set(ticketUids)]);
    const rows = pages.rows(
      'tickets',
      raw.filter((row) => row !== undefined),
    );
    return new Map(
      rows.map(({ ticketUid, hostNumber, customerKey, customerName }) => {
        const slash = hostNumber?.lastIndexOf('/') ?? -1;
        const host = hostNumber ? hostOf.get(hostNumber.slice(0, slash)) : undefined;
        const key = hostNumber && host ? `${host}${hostNumber.slice(slash)}` : null;
        return [ticketUid, { key, customerKey, customerName }];
      }),
    );
  });
}

/** The notes of these tickets, as far as there are any. */
export function notesOf(notebook: Notebook, ticketUids: readonly string[]): Promise<Note[]> {
  return read(notebook, ['notes'], async (pages) => {
    const raw = await pages.table('notes').bulkGet([...new Set(ticketUids)]);
    return pages.rows(
      'notes',
      raw.filter((row) => row !== undefined),
    );
  });
}

/** The notes last written on the days from `from` to `to`, both included, the latest first. */
export function notesBetween(notebook: Notebook, from: Day, to: Day): Promise<Listing<Note>> {
  return read(notebook, ['notes'], async (pages) => {
    const raw = await pages.table('notes').where('day').between(from, to, true, true).toArray();
    const rows = pages.rows('notes', raw).sort((a, b) => b.at - a.at);
    return { rows, unreadable: raw.length - rows.length };
  });
}
