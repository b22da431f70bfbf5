import { type Contact, type Tick, tick } from '../moments/contact.ts';
import { momentOf } from '../moments/step.ts';
import type { Channel } from '../moments/vocabulary.ts';
import { stampOf } from './context.ts';
import { recount } from './counters.ts';
import { countsOfContact } from './counting.ts';
import { NotebookFailure } from './failure.ts';
import { change, type Notebook } from './notebook.ts';
import type { Pages } from './pages.ts';
import { hostUidOf } from './tickets.ts';
import { type Stop, watch } from './watch.ts';

/** What a contact is about, as far as it is known. */
export interface About {
  readonly channel?: Channel;
  /** BCP 47. */
  readonly language?: string;
  /** Content hash of the playbook in force. */
  readonly playbook?: string | null;
}

/** The contact that waits for its reply to be sent, or null while nothing was ticked or rated. */
export function watchOpenContact(
  notebook: Notebook,
  ticketUid: string,
  onContact: (contact: Contact | null) => void,
): Stop {
  return watch(notebook, ['contacts'], (pages) => findOpen(pages, ticketUid), onContact);
}

/** The sent contacts of a ticket, newest first. */
export function watchSentContacts(
  notebook: Notebook,
  ticketUid: string,
  onContacts: (contacts: readonly Contact[]) => void,
): Stop {
  return watch(notebook, ['contacts'], (pages) => sentContacts(pages, ticketUid), onContacts);
}

/** The id of the open contact of a ticket, made where there is none. */
export function ensureContact(
  notebook: Notebook,
  ticketUid: string,
  about: About = {},
): Promise<string> {
  const fresh = freshContact(notebook, ticketUid, about);
  return change(notebook, ['contacts', 'tickets'], async (pages) => {
    const open = await findOpen(pages, ticketUid);
    if (open) return open.contactId;
    await pages.table('contacts').add(await withHost(pages, fresh));
    return fresh.contactId;
  });
}

/**
 * Ticks a step of the open contact or takes the tick off; makes the contact where needed. Psyche is
 * no contact's matter: its steps are ticked by the self-check, and refused here.
 */
export function tickStep(
  notebook: Notebook,
  ticketUid: string,
  step: string,
  on: boolean,
  { by = 'agent', ...about }: About & { readonly by?: Tick['by'] } = {},
): Promise<void> {
  if (momentOf(step) === 'psyche') throw new Error(`${step} is never kept with a contact.`);
  const fresh = freshContact(notebook, ticketUid, about);
  const next: Tick = { step, on, by, at: fresh.at };
  return change(notebook, ['contacts', 'tickets', 'counters'], async (pages) => {
    const contact = (await findOpen(pages, ticketUid)) ?? (await withHost(pages, fresh));
    const ticks = tick(contact.ticks, next);
    if (ticks === contact.ticks) return;
    await putContact(pages, contact, { ...contact, ...knownOf(about), ticks });
  });
}

/** Removes one contact and what it counted. */
export function forgetContact(notebook: Notebook, contactId: string): Promise<void> {
  return change(notebook, ['contacts', 'counters'], async (pages) => {
    const contact = await pages.find('contacts', contactId);
    if (contact) await recount(pages, countsOfContact(contact), []);
    await pages.table('contacts').delete(contactId);
  });
}

/** Changes one contact and, with it, the counters. */
export function changeContact(
  notebook: Notebook,
  contactId: string,
  toNext: (contact: Contact) => Contact,
): Promise<void> {
  return change(notebook, ['contacts', 'counters'], async (pages) => {
    const contact = await pages.find('contacts', contactId);
    if (!contact) throw new NotebookFailure('gone', 'This contact is no longer in the notebook.');
    await putContact(pages, contact, toNext(contact));
  });
}

/** Writes the contact and moves the counters from what it was to what it is. */
export async function putContact(
  pages: Pages,
  before: Contact | null,
  after: Contact,
): Promise<Contact> {
  const next = { ...after, rev: (before?.rev ?? 0) + 1 };
  await pages.table('contacts').put(next);
  await recount(pages, before ? countsOfContact(before) : [], countsOfContact(next));
  return next;
}

export async function findOpen(pages: Pages, ticketUid: string): Promise<Contact | null> {
  const raw = await pages.table('contacts').where({ ticketUid, state: 'open' }).toArray();
  return pages.rows('contacts', raw)[0] ?? null;
}

export async function sentContacts(pages: Pages, ticketUid: string): Promise<Contact[]> {
  const raw = await pages.table('contacts').where({ ticketUid, state: 'sent' }).toArray();
  return pages.rows('contacts', raw).sort((a, b) => (b.sentAt ?? b.at) - (a.sentAt ?? a.at));
}

export function freshContact(notebook: Notebook, ticketUid: string, about: About): Contact {
  return {
    contactId: notebook.context.newId(),
    ticketUid,
    hostUid: '',
    ...stampOf(notebook.context),
    state: 'open',
    channel: about.channel ?? 'other',
    language: about.language ?? 'und',
    playbook: about.playbook ?? null,
    ticks: [],
    suggested: {},
    ratings: {},
    confirmedAt: null,
    confirmed: [],
    sentAt: null,
    messageId: null,
    rev: 0,
  };
}

export async function withHost(pages: Pages, contact: Contact): Promise<Contact> {
  const ticket = contact.ticketUid === null ? null : await pages.find('tickets', contact.ticketUid);
  return { ...contact, hostUid: hostUidOf(ticket) };
}

/** Only what is known: nothing is overwritten by "not known". */
export function knownOf(about: About): About {
  return Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined));
}
