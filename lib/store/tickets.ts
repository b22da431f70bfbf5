import type { TicketRef } from '../moments/ticket.ts';
import { toCustomerKey } from './customer-key.ts';
import { ensureHost, findHost } from './hosts.ts';
import { applyKeepRule, KEEP_TABLES } from './keep-rule.ts';
import { secretIn } from './meta.ts';
import { change, type Notebook, read } from './notebook.ts';
import type { Pages } from './pages.ts';
import type { TicketRow } from './rows/ticket.ts';
import { type Stop, watch } from './watch.ts';

/** The local id of a ticket, or null where the notebook has never met it. */
export function findTicket(notebook: Notebook, ref: TicketRef): Promise<string | null> {
  return read(notebook, ['hosts', 'tickets'], (pages) => findUid(pages, ref));
}

/** Says the local id of a ticket now, and when another window meets it first. */
export function watchTicket(
  notebook: Notebook,
  ref: TicketRef,
  onUid: (ticketUid: string | null) => void,
): Stop {
  return watch(notebook, ['hosts', 'tickets'], (pages) => findUid(pages, ref), onUid);
}

/** A ticket met again later than this is marked as met, so that retention lets it be. */
const TOUCH_MS = 7 * 24 * 3_600_000;

/** The local id of a ticket, made at the first meeting; two windows at once get the same one. */
export async function ensureTicket(
  notebook: Notebook,
  { helpdesk, ...ref }: TicketRef & { readonly helpdesk: string },
): Promise<string> {
  const { newId, now } = notebook.context;
  const fresh = { ticketUid: newId(), hostUid: newId(), at: now() };
  const known = await read(notebook, ['hosts', 'tickets'], async (pages) => {
    const uid = await findUid(pages, ref);
    const row = uid === null ? null : await pages.find('tickets', uid);
    return row && row.at > fresh.at - TOUCH_MS ? uid : null;
  });
  if (known !== null) return known;
  return change(notebook, ['hosts', 'tickets'], async (pages) => {
    const met = await findUid(pages, ref);
    if (met !== null) {
      await pages.table('tickets').update(met, { at: fresh.at });
      return met;
    }
    const hostUid = await ensureHost(pages, ref.host, fresh.hostUid);
    const hostNumber = `${hostUid}/${ref.number}`;
    await pages
      .table('tickets')
      .add({ ...toTicket(fresh.ticketUid, helpdesk, fresh.at), hostNumber });
    return fresh.ticketUid;
  });
}

/** A ticket without a number yet: a new one, or one kept by hand. */
export function newTicket(notebook: Notebook, helpdesk: string): Promise<string> {
  const { newId, now } = notebook.context;
  const ticket = toTicket(newId(), helpdesk, now());
  return change(notebook, ['tickets'], async (pages) => {
    await pages.table('tickets').put(ticket);
    return ticket.ticketUid;
  });
}

/** What the page shows of a ticket; a null is "not known" and forgets nothing. */
export interface TicketWords {
  readonly subject: string | null;
  readonly customerName: string | null;
  readonly requesterId: string | null;
}

/**
 * Tells who and what a ticket is about, as often as more is known. Subject and name are written
 * only once the ticket has a note or a promise, and go again with the last of them.
 */
export async function describeTicket(
  notebook: Notebook,
  ticketUid: string,
  { subject, customerName, requesterId }: TicketWords,
): Promise<void> {
  const before = notebook.described.get(ticketUid);
  notebook.described.set(ticketUid, {
    subject: subject ?? before?.subject ?? null,
    customerName: customerName ?? before?.customerName ?? null,
  });
  if (notebook.readOnly) return;
  const customerKey = requesterId === null ? null : await keyOf(notebook, ticketUid, requesterId);
  await change(notebook, KEEP_TABLES, async (pages) => {
    const ticket = await pages.find('tickets', ticketUid);
    if (ticket && customerKey !== null && ticket.customerKey !== customerKey) {
      await pages.table('tickets').put({ ...ticket, customerKey });
    }
    await applyKeepRule(pages, notebook, ticketUid);
  });
}

/** The id of the helpdesk's address that a ticket belongs to; empty for tickets by hand. */
export function hostUidOf(ticket: TicketRow | null): string {
  return ticket?.hostNumber?.split('/')[0] ?? '';
}

async function keyOf(notebook: Notebook, ticketUid: string, requesterId: string): Promise<string> {
  const { secret, hostUid } = await read(notebook, ['tickets', 'meta'], async (pages) => ({
    secret: await secretIn(pages),
    hostUid: hostUidOf(await pages.find('tickets', ticketUid)),
  }));
  return toCustomerKey(secret, hostUid, requesterId);
}

async function findUid(pages: Pages, { host, number }: TicketRef): Promise<string | null> {
  const hostUid = await findHost(pages, host);
  if (hostUid === null) return null;
  const hostNumber = `${hostUid}/${number}`;
  // By key alone: a row that can't be read is still the ticket's.
  const keys = await pages.table('tickets').where({ hostNumber }).primaryKeys();
  return keys.length > 0 ? String(keys[0]) : null;
}

function toTicket(ticketUid: string, helpdesk: string, at: number): TicketRow {
  return {
    ticketUid,
    hostNumber: null,
    helpdesk,
    subject: null,
    customerName: null,
    customerKey: null,
    at,
  };
}
