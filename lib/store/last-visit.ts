import { type Day, daysBetween } from '../moments/day.ts';
import { type PromiseMade, type PromiseStatus, promiseStatus } from '../moments/promise.ts';
import { sentContacts } from './contacts.ts';
import { stampOf } from './context.ts';
import { type Notebook, read } from './notebook.ts';
import { promisesOf } from './promises.ts';

/** What happened last time: "Back after 4 days · promised Wed 3 pm, kept early · wish: …". */
export interface LastVisit {
  /** When something was last sent, noted or promised here; epoch ms. */
  readonly at: number;
  readonly day: Day;
  /** Working days of the calendar since then; 0: today. */
  readonly days: number;
  readonly sentContacts: number;
  /** The latest promise, and where it stands now. */
  readonly promise: { readonly made: PromiseMade; readonly status: PromiseStatus } | null;
  readonly wish: string;
}

/**
 * The last visit to a ticket, as far as it lies before `before` (epoch ms; now where left out), so
 * that what is written during this visit does not count. Null where there was none.
 */
export function findLastVisit(
  notebook: Notebook,
  ticketUid: string,
  before: number = notebook.context.now(),
): Promise<LastVisit | null> {
  const now = stampOf(notebook.context);
  return read(notebook, ['contacts', 'promises', 'notes'], async (pages) => {
    const contacts = (await sentContacts(pages, ticketUid)).filter(({ at }) => at < before);
    const promises = (await promisesOf(pages, ticketUid)).filter(({ at }) => at < before);
    const note = await pages.find('notes', ticketUid);
    const seen = [...contacts, ...promises, ...(note && note.at < before ? [note] : [])];
    const last = seen.sort((a, b) => b.at - a.at)[0];
    if (!last) return null;
    const made = promises[0];
    return {
      at: last.at,
      day: last.day,
      days: Math.max(0, daysBetween(last.day, now.day)),
      sentContacts: contacts.length,
      promise: made ? { made, status: promiseStatus(made, now.at) } : null,
      wish: note?.wish ?? '',
    };
  });
}
