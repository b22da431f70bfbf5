import { type Contact, contactRating } from '../../../lib/moments/contact.ts';
import { addDays, type Day } from '../../../lib/moments/day.ts';
import { RATED_MOMENTS, type RatedMoment } from '../../../lib/moments/vocabulary.ts';
import { type Causes, toCauses } from '../../../lib/stats/causes.ts';
import { toCells } from '../../../lib/stats/cell.ts';
import { type Figures, toFigures } from '../../../lib/stats/figures.ts';
import { weeksBetween } from '../../../lib/stats/iso-week.ts';
import { type Relation, toRelations } from '../../../lib/stats/relations.ts';
import {
  type SuggestionFigures,
  toSuggestionFigures,
} from '../../../lib/stats/suggestion-figures.ts';
import { toTrend, type WeekFigures } from '../../../lib/stats/trend.ts';
import { countersBetween } from '../../../lib/store/counters.ts';
import { contactsBetween } from '../../../lib/store/listings.ts';
import type { Notebook } from '../../../lib/store/notebook.ts';
import { notesBetween, notesOf, ticketsOf } from '../../../lib/store/ticket-list.ts';
import type { PeriodWish } from './work.ts';

/** Everything that "My moments" shows. */
export interface OwnFigures {
  readonly figures: Figures;
  readonly trend: readonly WeekFigures[];
  readonly causes: Causes;
  readonly suggestions: SuggestionFigures;
  readonly relations: readonly NamedRelation[];
  readonly journal: readonly MagicMoment[];
  readonly learned: readonly { readonly day: Day; readonly text: string }[];
  /** Rows that could not be read and are in no figure. */
  readonly unreadable: number;
}

export interface NamedRelation extends Relation {
  /** Null where the name is not kept. */
  readonly name: string | null;
}

/** A contact with +2. */
export interface MagicMoment {
  readonly contactId: string;
  readonly day: Day;
  /** The moments that had it; none: the contact as a whole. */
  readonly moments: readonly RatedMoment[];
  readonly ticket: string | null;
  /** The wish that the note names, or empty. */
  readonly wish: string;
}

/** A year of a relation ends with the period's last day. */
const YEAR_DAYS = 364;
const MOST_JOURNAL = 100;

export async function readOwnFigures(
  notebook: Notebook,
  { from, to, rated }: PeriodWish,
): Promise<OwnFigures> {
  const cells = toCells(await countersBetween(notebook, from, to));
  const contacts = await contactsBetween(notebook, from, to);
  const notes = await notesBetween(notebook, from, to);
  return {
    figures: toFigures(cells),
    trend: toTrend(cells, rated, weeksBetween(from, to)),
    causes: toCauses(contacts.rows),
    suggestions: toSuggestionFigures(contacts.rows),
    relations: await readRelations(notebook, addDays(to, -YEAR_DAYS), to),
    journal: await readJournal(notebook, contacts.rows),
    learned: notes.rows.flatMap(({ day, learned }) =>
      learned.trim() === '' ? [] : [{ day, text: learned }],
    ),
    unreadable: contacts.unreadable + notes.unreadable,
  };
}

async function readRelations(notebook: Notebook, from: Day, to: Day): Promise<NamedRelation[]> {
  const { rows } = await contactsBetween(notebook, from, to);
  const rated = rows.filter(({ confirmedAt }) => confirmedAt !== null);
  const tickets = await ticketsOf(notebook, uidsOf(rated));
  const nameOf = new Map<string, string>();
  const meetings = rated.flatMap(({ ticketUid, day, ratings }) => {
    const ticket = ticketUid === null ? undefined : tickets.get(ticketUid);
    if (!ticket?.customerKey) return [];
    if (ticket.customerName) nameOf.set(ticket.customerKey, ticket.customerName);
    return [{ customer: ticket.customerKey, day, rating: contactRating(ratings) }];
  });
  return toRelations(meetings).map((relation) => ({
    ...relation,
    name: nameOf.get(relation.customer) ?? null,
  }));
}

async function readJournal(
  notebook: Notebook,
  contacts: readonly Contact[],
): Promise<MagicMoment[]> {
  const magic = contacts
    .filter((contact) => contact.state === 'sent' && isMagic(contact))
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST_JOURNAL);
  const tickets = await ticketsOf(notebook, uidsOf(magic));
  const notes = await notesOf(notebook, uidsOf(magic));
  const wishOf = new Map(notes.map(({ ticketUid, wish }) => [ticketUid, wish]));
  return magic.map(({ contactId, day, ratings, ticketUid }) => ({
    contactId,
    day,
    moments: RATED_MOMENTS.filter((moment) => ratings[moment]?.value === 2),
    ticket: (ticketUid === null ? undefined : tickets.get(ticketUid))?.key ?? null,
    wish: (ticketUid === null ? undefined : wishOf.get(ticketUid)) ?? '',
  }));
}

function isMagic({ ratings, confirmedAt }: Contact): boolean {
  if (RATED_MOMENTS.some((moment) => ratings[moment]?.value === 2)) return true;
  return confirmedAt !== null && contactRating(ratings) === 2;
}

function uidsOf(contacts: readonly Contact[]): string[] {
  return contacts.flatMap(({ ticketUid }) => ticketUid ?? []);
}
