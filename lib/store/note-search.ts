import { contactRating } from '../moments/contact.ts';
import type { Day } from '../moments/day.ts';
import { toWordFinder } from '../moments/find-words.ts';
import { NOTE_FIELDS, type Note } from '../moments/note.ts';
import type { Rating } from '../moments/vocabulary.ts';
import { sentContacts } from './contacts.ts';
import { type Notebook, read } from './notebook.ts';
import type { Pages } from './pages.ts';
import { PLACE_TABLES, placesOf, type TicketPlace } from './ticket-places.ts';

export interface NoteHit {
  readonly note: Note;
  readonly ticket: TicketPlace | null;
}

export interface NoteSearch {
  /** Words in any order, each the beginning of one in note, subject, name or number. Empty: all. */
  readonly query: string;
  /** Only of this helpdesk's address. */
  readonly host?: string | null;
  /** Written on this day or later. */
  readonly since?: Day | null;
  /** Only of tickets with a reply that was rated so. */
  readonly rating?: Rating | null;
}

/** Notes read at once: few enough to be quick, many enough to be few. */
const PAGE = 200;

/**
 * Finds notes, newest first, and tells them page by page, so that the first are there before the last
 * were read. Ends where the signal says so, or when `limit` were found; says whether all were read.
 */
export async function searchNotes(
  notebook: Notebook,
  search: NoteSearch,
  onHits: (hits: readonly NoteHit[]) => void,
  { signal, limit = 200 }: { readonly signal: AbortSignal; readonly limit?: number },
): Promise<boolean> {
  const isFound = toWordFinder(search.query);
  let found = 0;
  let skip = 0;
  let before = Number.POSITIVE_INFINITY;
  while (!signal.aborted && found < limit) {
    const page = await read(notebook, ['notes', 'contacts', ...PLACE_TABLES], (pages) =>
      readPage(pages, { before, skip, search, isFound }),
    );
    if (signal.aborted) return false;
    const hits = page.hits.slice(0, limit - found);
    found += hits.length;
    if (hits.length > 0) onHits(hits);
    if (page.isLast) return true;
    // Notes of one instant may reach over the page's end: those read already are skipped.
    ({ before, skip } = page);
  }
  return false;
}

interface PageWish {
  readonly before: number;
  readonly skip: number;
  readonly search: NoteSearch;
  readonly isFound: (text: string) => boolean;
}

async function readPage(pages: Pages, { before, skip, search, isFound }: PageWish) {
  const range = pages.table('notes').where('at').belowOrEqual(before).reverse();
  const raw = await range.offset(skip).limit(PAGE).toArray();
  const notes = pages.rows('notes', raw);
  const places = await placesOf(
    pages,
    notes.map(({ ticketUid }) => ticketUid),
  );
  const hits: NoteHit[] = [];
  for (const note of notes) {
    const hit = { note, ticket: places.get(note.ticketUid) ?? null };
    if (isWithin(hit, search) && isFound(textOf(hit)) && (await isRated(pages, hit, search))) {
      hits.push(hit);
    }
  }
  const last = raw.at(-1)?.at ?? before;
  const sameInstant = raw.filter(({ at }) => at === last).length;
  return {
    hits,
    isLast: raw.length < PAGE,
    before: last,
    skip: last === before ? skip + sameInstant : sameInstant,
  };
}

function isWithin({ note, ticket }: NoteHit, { host, since }: NoteSearch): boolean {
  if (NOTE_FIELDS.every((field) => note[field].trim() === '')) return false;
  if (host && ticket?.host !== host) return false;
  return !since || note.day >= since;
}

function textOf({ note, ticket }: NoteHit): string {
  const about = ticket ? [ticket.subject, ticket.customerName, ticket.number] : [];
  return [...NOTE_FIELDS.map((field) => note[field]), ...about].filter(Boolean).join('\n');
}

async function isRated(pages: Pages, { note }: NoteHit, { rating }: NoteSearch): Promise<boolean> {
  if (rating === undefined || rating === null) return true;
  const contacts = await sentContacts(pages, note.ticketUid);
  return contacts.some(({ ratings }) => contactRating(ratings) === rating);
}

/** The addresses of helpdesks that the notebook knows. */
export function knownHosts(notebook: Notebook): Promise<string[]> {
  return read(notebook, ['hosts'], async (pages) =>
    pages.rows('hosts', await pages.table('hosts').toArray()).map(({ host }) => host),
  );
}
