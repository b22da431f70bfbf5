import type { Day } from '../moments/day.ts';
import { recount } from './counters.ts';
import { countsOfContact, countsOfPromise } from './counting.ts';
import { change, type Notebook } from './notebook.ts';
import type { Pages } from './pages.ts';
import { sweepBefore } from './retention.ts';
import { purgeSnapshots } from './snapshots.ts';
import type { TableName } from './tables.ts';

/** How many rows of each kind are gone, with their counts and all older copies of the notebook. */
export type Receipt = Readonly<Record<'tickets' | 'notes' | 'contacts' | 'promises', number>>;

const TABLES: readonly TableName[] = [
  'tickets',
  'notes',
  'contacts',
  'promises',
  'counters',
  'strays',
  'ownLines',
];

/** Removes everything about a ticket. */
export async function forgetTicket(notebook: Notebook, ticketUid: string): Promise<Receipt> {
  const receipt = await change(notebook, TABLES, (pages) => forgetIn(pages, ticketUid));
  notebook.described.delete(ticketUid);
  await purgeSnapshots(notebook.name);
  return receipt;
}

/** Removes every ticket of a customer that still carries their key. */
export async function forgetCustomer(notebook: Notebook, customerKey: string): Promise<Receipt> {
  const { uids, receipts } = await change(notebook, TABLES, async (pages) => {
    const keys = await pages.table('tickets').where({ customerKey }).primaryKeys();
    const uids = keys.map(String);
    const receipts: Receipt[] = [];
    for (const uid of uids) receipts.push(await forgetIn(pages, uid));
    return { uids, receipts };
  });
  for (const uid of uids) notebook.described.delete(uid);
  await purgeSnapshots(notebook.name);
  return receipts.reduce(add, NOTHING);
}

/** Removes what was written before a day; open promises stay. */
export async function forgetOlderThan(notebook: Notebook, day: Day): Promise<void> {
  await sweepBefore(notebook, { words: day, numbers: day });
  await change(notebook, ['stories'], (pages) =>
    pages.table('stories').where('day').below(day).delete(),
  );
  await purgeSnapshots(notebook.name);
}

const NOTHING: Receipt = { tickets: 0, notes: 0, contacts: 0, promises: 0 };

/** By keys and indexes, so that rows that can't be read go too. */
async function forgetIn(pages: Pages, ticketUid: string): Promise<Receipt> {
  const contacts = pages.table('contacts').where({ ticketUid });
  const promises = pages.table('promises').where({ ticketUid });
  const counts = [
    ...pages.rows('contacts', await contacts.toArray()).flatMap(countsOfContact),
    ...pages.rows('promises', await promises.toArray()).flatMap(countsOfPromise),
  ];
  await recount(pages, counts, []);
  await pages.table('strays').where({ ticketUid }).delete();
  await pages.table('ownLines').where({ ticketUid }).delete();
  return {
    contacts: await contacts.delete(),
    promises: await promises.delete(),
    notes: await pages.table('notes').where({ ticketUid }).delete(),
    tickets: await pages.table('tickets').where({ ticketUid }).delete(),
  };
}

function add(a: Receipt, b: Receipt): Receipt {
  return {
    tickets: a.tickets + b.tickets,
    notes: a.notes + b.notes,
    contacts: a.contacts + b.contacts,
    promises: a.promises + b.promises,
  };
}
