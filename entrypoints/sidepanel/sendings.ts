import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FromPage, SentDraft } from '../../lib/messages/from-page.ts';
import { hasProblem } from '../../lib/moments/contact-context.ts';
import type { Playbook } from '../../lib/moments/playbook.ts';
import { suggestRatings } from '../../lib/moments/suggest-ratings.ts';
import { parseTicketKey, type TicketKey } from '../../lib/moments/ticket.ts';
import type { NewPromise } from '../../lib/store/promises.ts';
import type { NotebookAccess } from '../on-ticket/notebook.ts';
import type { TicketRecord } from '../on-ticket/record.ts';
import type { SentReading } from './contact-state.ts';

/** A reply that went out while the panel was open. */
export interface Sending {
  readonly ticketKey: TicketKey;
  readonly uid: string;
  readonly contactId: string;
  /** Epoch ms. */
  readonly at: number;
  /** To somebody upset, or about a complaint. */
  readonly isHard: boolean;
  /** What the agent promised in it without conditions, in their own words. */
  readonly promises: readonly NewPromise[];
}

export interface Sendings {
  readonly last: ReadonlySignal<Sending | null>;
  /** One that the page could not prove: the agent is asked, one at a time. */
  readonly unsure: ReadonlySignal<SentDraft | null>;
  /** Replies that are not in the notebook, which would not take them; they are tried again. */
  readonly unkept: ReadonlySignal<readonly TicketKey[]>;
  onMessage(message: FromPage): void;
  answer(wasSent: boolean): Promise<void>;
}

export interface SendingParts {
  readonly access: NotebookAccess;
  readonly record: TicketRecord;
  readonly playbook: ReadonlySignal<Playbook>;
  readonly playbookHash: ReadonlySignal<Promise<string>>;
  /** The reply as the engine reads it, with what is known of its ticket. */
  readonly read: (draft: SentDraft) => SentReading;
  readonly later: (ms: number, call: () => void) => () => void;
}

/** A reply that is out, and on its way to the disk. `messageId` null: only the agent says so. */
interface Outgoing {
  readonly draft: SentDraft;
  readonly messageId: string | null;
  readonly reading: SentReading;
  readonly hasFailed: boolean;
}

const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 30_000;

/** What follows a sending: the contact is closed, and ratings are suggested, never set. */
export function createSendings(parts: SendingParts): Sendings {
  const { access, record, playbook, later } = parts;
  const last = signal<Sending | null>(null);
  const questions = signal<readonly SentDraft[]>([]);
  const outgoing = signal<readonly Outgoing[]>([]);

  /** A reply is out. Read now: a moment later another ticket may be on top. */
  async function sent(draft: SentDraft, messageId: string | null): Promise<void> {
    if (draft.mode !== 'public' || !parseTicketKey(draft.ticketKey)) return;
    await send({ draft, messageId, reading: parts.read(draft), hasFailed: false }, FIRST_RETRY_MS);
  }

  /** Resolves when that was tried; what fails is tried again until it is kept. */
  async function send(out: Outgoing, retryMs: number): Promise<void> {
    outgoing.value = [...outgoing.peek(), out];
    const without = () => outgoing.peek().filter((one) => one !== out);
    try {
      await keep(out);
      outgoing.value = without();
    } catch {
      const failed = { ...out, hasFailed: true };
      outgoing.value = [...without(), failed];
      later(retryMs, () => {
        outgoing.value = outgoing.peek().filter((one) => one !== failed);
        void send(failed, Math.min(2 * retryMs, LAST_RETRY_MS));
      });
    }
  }

  async function keep({ draft, messageId, reading }: Outgoing): Promise<void> {
    const ref = parseTicketKey(draft.ticketKey);
    if (!ref) return;
    const { evidence, language, contact, helpdesk, channel, promises } = reading;
    const { store, notebook } = await access.whenOpen;
    const uid = await record.ensureUid({ ...ref, helpdesk: helpdesk ?? 'unknown' });
    const contactId = await store.markSent(notebook, uid, {
      messageId,
      at: draft.at,
      mode: draft.mode,
      channel,
      language: language ?? 'und',
      playbook: await parts.playbookHash.peek(),
    });
    if (contactId === null) return;
    await store.suggestRatings(
      notebook,
      contactId,
      suggestRatings(playbook.peek(), evidence, contact),
    );
    // One that was kept late takes nobody's place.
    if ((last.peek()?.at ?? 0) > draft.at) return;
    const isHard = hasProblem(contact);
    last.value = { ticketKey: draft.ticketKey, uid, contactId, at: draft.at, isHard, promises };
  }

  return {
    last,
    unsure: computed(() => questions.value[0] ?? null),
    unkept: computed(() =>
      outgoing.value
        .filter(({ hasFailed }) => hasFailed || access.problem.value !== null)
        .map(({ draft }) => draft.ticketKey),
    ),
    onMessage(message) {
      if (message.kind === 'sent') void sent(message, message.messageId);
      else if (message.kind === 'sentUnsure' && message.mode === 'public') {
        questions.value = [...questions.peek(), message];
      }
    },
    async answer(wasSent) {
      const [question, ...others] = questions.peek();
      questions.value = others;
      if (question && wasSent) await sent(question, null);
    },
  };
}
