import type { Contact } from '../moments/contact.ts';
import type { Day } from '../moments/day.ts';
import type { Note } from '../moments/note.ts';
import type { PromiseMade } from '../moments/promise.ts';
import { type Notebook, read } from './notebook.ts';

/** Rows for lists and exports, with the number of those that could not be read. */
export interface Listing<T> {
  readonly rows: readonly T[];
  readonly unreadable: number;
}

/** The next notes before `before` (epoch ms), the latest first: a page of a list or of an index. */
export function pageOfNotes(
  notebook: Notebook,
  before: number,
  limit = 50,
): Promise<Listing<Note>> {
  return read(notebook, ['notes'], async (pages) => {
    const range = pages.table('notes').where('at').below(before).reverse().limit(limit);
    const raw = await range.toArray();
    const rows = pages.rows('notes', raw);
    return { rows, unreadable: raw.length - rows.length };
  });
}

/** The contacts of the days from `from` to `to`, both included. */
export function contactsBetween(notebook: Notebook, from: Day, to: Day): Promise<Listing<Contact>> {
  return read(notebook, ['contacts'], async (pages) => {
    const raw = await pages.table('contacts').where('day').between(from, to, true, true).toArray();
    const rows = pages.rows('contacts', raw);
    return { rows, unreadable: raw.length - rows.length };
  });
}

/** The promises made on the days from `from` to `to`, both included. */
export function promisesBetween(
  notebook: Notebook,
  from: Day,
  to: Day,
): Promise<Listing<PromiseMade>> {
  return read(notebook, ['promises'], async (pages) => {
    const raw = await pages.table('promises').where('day').between(from, to, true, true).toArray();
    const rows = pages.rows('promises', raw);
    return { rows, unreadable: raw.length - rows.length };
  });
}
