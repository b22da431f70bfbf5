import { type ReadonlySignal, signal } from '@preact/signals';
import type { FromPage, SentDraft } from '../../lib/messages/from-page.ts';
import type { Playbook } from '../../lib/moments/playbook.ts';
import { suggestRatings } from '../../lib/moments/suggest-ratings.ts';
import { parseTicketKey, type TicketKey } from '../../lib/moments/ticket.ts';
import type { NotebookAccess } from '../on-ticket/notebook.ts';
import type { TicketRecord } from '../on-ticket/record.ts';
import type { SentReading } from './contact-state.ts';

/** A reply that went out while the panel was open. */
export interface Sending {
  readonly ticketKey: TicketKey;
  readonly uid: string;
  readonly contactId: string;
}

export interface Sendings {
  readonly last: ReadonlySignal<Sending | null>;
  /** One that the page could not prove: the agent is asked. */
  readonly unsure: ReadonlySignal<SentDraft | null>;
  onMessage(message: FromPage): void;
  answer(wasSent: boolean): Promise<void>;
}

export interface SendingParts {
  readonly access: NotebookAccess;
  readonly record: TicketRecord;
  readonly playbook: Playbook;
  readonly playbookHash: Promise<string>;
  /** The reply as the engine reads it, with what is known of its ticket. */
  readonly read: (draft: SentDraft) => SentReading;
}

/** What follows a sending: the contact is closed, and ratings are suggested, never set. */
export function createSendings(parts: SendingParts): Sendings {
  const last = signal<Sending | null>(null);
  const unsure = signal<SentDraft | null>(null);

  /** A reply is out: `messageId` null where only the agent says so. */
  async function sent(draft: SentDraft, messageId: string | null): Promise<void> {
    const ref = parseTicketKey(draft.ticketKey);
    if (draft.mode !== 'public' || !ref) return;
    // Read now: a moment later another ticket may be on top.
    const { evidence, language, contact, helpdesk, channel } = parts.read(draft);
    const suggested = suggestRatings(parts.playbook, evidence, contact);
    const { store, notebook } = await parts.access.whenOpen;
    const uid = await parts.record.ensureUid({ ...ref, helpdesk: helpdesk ?? 'unknown' });
    const contactId = await store.markSent(notebook, uid, {
      messageId,
      at: draft.at,
      mode: draft.mode,
      channel,
      language: language ?? 'und',
      playbook: await parts.playbookHash,
    });
    if (contactId === null) return;
    await store.suggestRatings(notebook, contactId, suggested);
    last.value = { ticketKey: draft.ticketKey, uid, contactId };
  }

  return {
    last,
    unsure,
    onMessage(message) {
      if (message.kind !== 'sent' && message.kind !== 'sentUnsure') return;
      if (message.kind === 'sent') {
        // What is wrong with the notebook, its own watch says.
        sent(message, message.messageId).catch(() => undefined);
      } else if (message.mode === 'public') unsure.value = message;
    },
    async answer(wasSent) {
      const question = unsure.peek();
      unsure.value = null;
      if (!question || !wasSent) return;
      try {
        await sent(question, null);
      } catch {
        // Not kept: the question stands again, unless a later one has taken its place.
        unsure.value ??= question;
      }
    },
  };
}
