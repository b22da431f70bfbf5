import { type ReadonlySignal, signal } from '@preact/signals';
import type { SentDraft } from '../../lib/messages/from-page.ts';
import type { ContactContext } from '../../lib/moments/contact-context.ts';
import type { DraftEvidence } from '../../lib/moments/evidence.ts';
import type { Playbook } from '../../lib/moments/playbook.ts';
import { suggestRatings } from '../../lib/moments/suggest-ratings.ts';
import { parseTicketKey, type TicketKey } from '../../lib/moments/ticket.ts';
import type { Channel } from '../../lib/moments/vocabulary.ts';
import type { NotebookAccess } from '../on-ticket/notebook.ts';
import type { TicketRecord } from '../on-ticket/record.ts';

/** A reply that went out while the panel was open. */
export interface Sending {
  readonly ticketKey: TicketKey;
  readonly uid: string;
  readonly contactId: string;
}

/** One that the page could not prove: the agent is asked. */
export interface UnsureSending {
  readonly draft: SentDraft;
  readonly channel: Channel;
}

export interface Sendings {
  readonly last: ReadonlySignal<Sending | null>;
  readonly unsure: ReadonlySignal<UnsureSending | null>;
  /** A reply is out: `messageId` null where only the agent says so. */
  sent(draft: SentDraft, messageId: string | null, channel: Channel): Promise<void>;
  ask(draft: SentDraft, channel: Channel): void;
  answer(wasSent: boolean): Promise<void>;
}

export interface SendingParts {
  readonly access: NotebookAccess;
  readonly record: TicketRecord;
  readonly helpdeskOf: (key: TicketKey) => string;
  readonly playbook: Playbook;
  readonly playbookHash: Promise<string>;
  /** The reply as the engine reads it, and what is known of the contact. */
  readonly read: (draft: SentDraft) => {
    readonly evidence: DraftEvidence | null;
    readonly language: string | null;
    readonly contact: ContactContext;
  };
}

/** What follows a sending: the contact is closed, and ratings are suggested, never set. */
export function createSendings(parts: SendingParts): Sendings {
  const last = signal<Sending | null>(null);
  const unsure = signal<UnsureSending | null>(null);

  async function sent(draft: SentDraft, messageId: string | null, channel: Channel): Promise<void> {
    const ref = parseTicketKey(draft.ticketKey);
    if (draft.mode !== 'public' || !ref) return;
    // Read now: a moment later another ticket may be on top.
    const { evidence, language, contact } = parts.read(draft);
    const suggested = suggestRatings(parts.playbook, evidence, contact);
    const { store, notebook } = await parts.access.whenOpen;
    const helpdesk = parts.helpdeskOf(draft.ticketKey);
    const uid = await parts.record.ensureUid({ ...ref, helpdesk });
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
    sent,
    ask(draft, channel) {
      if (draft.mode === 'public') unsure.value = { draft, channel };
    },
    async answer(wasSent) {
      const question = unsure.peek();
      unsure.value = null;
      if (question && wasSent) await sent(question.draft, null, question.channel);
    },
  };
}
