import { NOTE_FIELDS } from '../moments/note.ts';
import type { Notebook } from './notebook.ts';
import type { Pages } from './pages.ts';
import { keepNames } from './setting-list.ts';
import { settingIn } from './settings.ts';
import type { TableName } from './tables.ts';

/** What a change of notes or promises has to open, for the rule to be applied with it. */
export const KEEP_TABLES: readonly TableName[] = ['tickets', 'notes', 'promises', 'settings'];

/**
 * Subject and customer's name stay with a ticket only while it has a note or a promise, and only
 * where keeping names is not turned off.
 */
export async function applyKeepRule(
  pages: Pages,
  { described }: Notebook,
  ticketUid: string,
): Promise<void> {
  const ticket = await pages.find('tickets', ticketUid);
  if (!ticket) return;
  const keeps = (await settingIn(pages, keepNames)) && (await hasWords(pages, ticketUid));
  const known = described.get(ticketUid);
  const subject = keeps ? (known?.subject ?? ticket.subject) : null;
  const customerName = keeps ? (known?.customerName ?? ticket.customerName) : null;
  if (subject === ticket.subject && customerName === ticket.customerName) return;
  await pages.table('tickets').put({ ...ticket, subject, customerName });
}

async function hasWords(pages: Pages, ticketUid: string): Promise<boolean> {
  const note = await pages.find('notes', ticketUid);
  if (note && NOTE_FIELDS.some((field) => note[field].trim() !== '')) return true;
  return (await pages.table('promises').where({ ticketUid }).count()) > 0;
}
