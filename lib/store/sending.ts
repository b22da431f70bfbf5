import type { Contact } from '../moments/contact.ts';
import { toStamp } from '../moments/day.ts';
import type { ComposerMode } from '../moments/vocabulary.ts';
import {
  type About,
  findOpen,
  freshContact,
  knownOf,
  putContact,
  sentContacts,
  withHost,
} from './contacts.ts';
import { change, type Notebook } from './notebook.ts';

export interface Sending extends About {
  /** The helpdesk's id of the message; null where the agent said by hand that it was sent. */
  readonly messageId: string | null;
  /** Epoch ms. */
  readonly at: number;
  readonly mode: ComposerMode;
}

/** A message seen this much before or after one that was told by hand is that one. */
const SAME_SENDING_MS = 60_000;

/**
 * A reply is confirmed sent: the open contact becomes a sent one, or a new one is made where
 * nothing was ticked. Told twice, by two windows or after a reload, it stays one contact.
 * Only public replies are contacts: null for any other mode.
 */
export async function markSent(
  notebook: Notebook,
  ticketUid: string,
  { messageId, at, mode, ...about }: Sending,
): Promise<string | null> {
  if (mode !== 'public') return null;
  const { tz, dayStart } = notebook.context;
  const fresh = freshContact(notebook, ticketUid, about);
  const stamp = toStamp(at, tz(), dayStart());
  return change(notebook, ['contacts', 'tickets', 'counters'], async (pages) => {
    const sent = await sentContacts(pages, ticketUid);
    const known = sent.find((contact) => isSame(contact, messageId, at));
    if (known) {
      if (known.messageId === null && messageId !== null) {
        await putContact(pages, known, { ...known, messageId });
      }
      return known.contactId;
    }
    const open = await findOpen(pages, ticketUid);
    const contact = open ?? (await withHost(pages, fresh));
    const next = {
      ...contact,
      ...knownOf(about),
      ...stamp,
      state: 'sent' as const,
      sentAt: at,
      messageId,
    };
    await putContact(pages, open, next);
    return next.contactId;
  });
}

function isSame(contact: Contact, messageId: string | null, at: number): boolean {
  if (messageId !== null && contact.messageId !== null) return contact.messageId === messageId;
  return Math.abs((contact.sentAt ?? 0) - at) <= SAME_SENDING_MS;
}
