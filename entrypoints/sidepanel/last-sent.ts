import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Contact } from '../../lib/moments/contact.ts';
import type { TicketKey } from '../../lib/moments/ticket.ts';
import type { NotebookAccess } from '../on-ticket/notebook.ts';
import type { Sending } from './sendings.ts';

export interface SentContact {
  readonly contact: Contact;
  readonly ticketKey: TicketKey;
}

export interface LastSent {
  /** The contact whose ratings are in sight; null where there is none, or it was put aside. */
  readonly shown: ReadonlySignal<SentContact | null>;
  dismiss(contactId: string): void;
}

export interface LastSentParts {
  readonly access: NotebookAccess;
  /** The last reply that went out while the panel was open. */
  readonly sending: ReadonlySignal<Sending | null>;
  readonly ticketKey: ReadonlySignal<TicketKey | null>;
  /** Sent contacts of the ticket on top, newest first. */
  readonly onTop: ReadonlySignal<readonly Contact[]>;
  /** The customer has answered since it was confirmed. */
  readonly isDoubted: (contact: Contact) => boolean;
  /** Epoch ms. */
  readonly now: () => number;
}

/**
 * The one line after a sending. It follows the reply that was just sent, which need not belong to
 * the ticket on top any more; without one, the newest of the ticket on top.
 */
export function followLastSent(parts: LastSentParts): LastSent {
  const { access, sending, ticketKey, onTop } = parts;
  const since = computed(() => ({ key: ticketKey.value, at: parts.now() }));
  const ofSending = signal<readonly Contact[]>([]);
  const dismissed = signal<ReadonlySet<string>>(new Set());
  effect(() => {
    const open = access.open.value;
    const last = sending.value;
    ofSending.value = [];
    if (!open || !last) return;
    return open.store.watchSentContacts(open.notebook, last.uid, (contacts) => {
      ofSending.value = contacts;
    });
  });
  /** Confirmed before the ticket came on top, and not answered since: nothing is left to say of it. */
  const isSettled = (contact: Contact) =>
    contact.confirmedAt !== null &&
    contact.confirmedAt < since.value.at &&
    !parts.isDoubted(contact);
  const isInSight = ({ contactId }: Contact) => !dismissed.value.has(contactId);

  const shown = computed(() => {
    const last = sending.value;
    const own = ofSending.value.find(({ contactId }) => contactId === last?.contactId);
    if (last && own && isInSight(own)) return { contact: own, ticketKey: last.ticketKey };
    const newest = onTop.value[0];
    const key = ticketKey.value;
    if (!newest || !key || !isInSight(newest) || isSettled(newest)) return null;
    return { contact: newest, ticketKey: key };
  });
  const dismiss = (contactId: string) => {
    dismissed.value = new Set([...dismissed.peek(), contactId]);
  };

  // Once confirmed it can be taken back until another ticket is opened; there it would be in the way.
  let before = ticketKey.peek();
  effect(() => {
    const key = ticketKey.value;
    if (key === null || key === before) return;
    before = key;
    const done = shown.peek();
    if (done && done.ticketKey !== key && done.contact.confirmedAt !== null) {
      dismiss(done.contact.contactId);
    }
  });

  return { shown, dismiss };
}
