import { computed, effect, type ReadonlySignal } from '@preact/signals';
import type { SentDraft } from '../../lib/messages/from-page.ts';
import type { Contact } from '../../lib/moments/contact.ts';
import type { ContactContext } from '../../lib/moments/contact-context.ts';
import type { Draft } from '../../lib/moments/draft.ts';
import type { DraftEvidence } from '../../lib/moments/evidence.ts';
import type { TicketFacts, TicketMessage } from '../../lib/moments/facts.ts';
import type { Playbook } from '../../lib/moments/playbook.ts';
import { type SuggestedRatings, suggestRatings } from '../../lib/moments/suggest-ratings.ts';
import type { TicketKey } from '../../lib/moments/ticket.ts';
import type { Act, Channel } from '../../lib/moments/vocabulary.ts';
import type { NewPromise } from '../../lib/store/promises.ts';
import type { OnTop } from '../on-ticket/on-top.ts';
import type { TicketRecord } from '../on-ticket/record.ts';
import type { Coach } from './coach.ts';
import { type ContactParts, ownMessages, toContactContext } from './contact-context.ts';
import { toNewPromises } from './new-promises.ts';

const NONE: readonly Contact[] = [];
const NO_ACTS: ReadonlySet<Act> = new Set();
/** As many tickets as a sending may take to be proven while the agent goes on. */
const REMEMBERED = 20;

/** A reply that went out, as the ratings need to know it. */
export interface SentReading {
  readonly evidence: DraftEvidence | null;
  readonly language: string | null;
  readonly contact: ContactContext;
  readonly helpdesk: string | null;
  readonly channel: Channel;
  /** Typed by the agent, without conditions. */
  readonly promises: readonly NewPromise[];
}

export interface ContactState {
  /** The contact that waits for its reply to be sent; null while nothing was ticked or rated. */
  readonly contact: ReadonlySignal<Contact | null>;
  /** Of the ticket on top, newest first. */
  readonly sentContacts: ReadonlySignal<readonly Contact[]>;
  readonly context: ReadonlySignal<ContactContext>;
  readonly suggested: ReadonlySignal<SuggestedRatings>;
  /** The log as far as it is known, with the reply that just went out and is not in it yet. */
  readonly messages: ReadonlySignal<readonly TicketMessage[]>;
  /** Reads a reply with what was known of its own ticket, whichever is on top by now. */
  readSent(draft: SentDraft): SentReading;
}

export interface ContactStateParts {
  readonly onTop: OnTop;
  readonly draft: ReadonlySignal<Draft | null>;
  readonly record: TicketRecord;
  readonly coach: Coach;
  readonly playbook: ReadonlySignal<Playbook>;
  /** Epoch ms, to the minute. */
  readonly minute: ReadonlySignal<number>;
}

type Known = Omit<ContactParts, 'writing'>;

export function createContactState(parts: ContactStateParts): ContactState {
  const { onTop, draft, record, coach, playbook, minute } = parts;
  const contact = record.follow<Contact | null>(null, ({ store, notebook }, uid, onValue) =>
    store.watchOpenContact(notebook, uid, onValue),
  );
  const sentContacts = record.follow(NONE, ({ store, notebook }, uid, onValue) =>
    store.watchSentContacts(notebook, uid, onValue),
  );
  const earlier = computed(() =>
    coach.isReady.value
      ? coach.actsOf(ownMessages(onTop.facts.value).map(({ text }) => text))
      : NO_ACTS,
  );
  const messages = computed(() => {
    const log = onTop.facts.value?.messages?.value ?? [];
    const sentAt = sentContacts.value[0]?.sentAt ?? null;
    const isNews = sentAt !== null && !log.some(({ at }) => at !== null && at >= sentAt);
    return isNews ? [...log, toReply(sentAt, onTop.facts.value)] : log;
  });
  const known = computed(
    (): Known => ({
      facts: onTop.facts.value,
      messages: messages.value,
      reading: coach.reading.value,
      playbook: playbook.value,
      contact: contact.value,
      sentBefore: sentContacts.value.length,
      earlier: earlier.value,
      asksNothing: coach.asksNothing,
      now: minute.value,
    }),
  );
  const context = computed(() => toContactContext({ ...known.value, writing: draft.value }));

  const remembered = new Map<TicketKey, Known>();
  effect(() => {
    const key = onTop.ticketKey.value;
    if (key === null || known.value.facts === null) return;
    remembered.delete(key);
    remembered.set(key, known.value);
    const [oldest] = remembered.keys();
    if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  });

  return {
    contact,
    messages,
    sentContacts,
    context,
    suggested: computed(() =>
      suggestRatings(playbook.value, coach.review.value ?? null, context.value),
    ),
    readSent(draft) {
      const own = remembered.get(draft.ticketKey) ?? {
        ...known.peek(),
        facts: null,
        messages: [],
        reading: null,
        contact: null,
        sentBefore: 0,
        earlier: NO_ACTS,
      };
      const review = coach.reviewAll({ ...draft, caret: null }, own.facts, own.reading);
      return {
        evidence: review,
        language: review?.language ?? null,
        contact: toContactContext({ ...own, writing: draft }),
        helpdesk: own.facts?.helpdesk ?? null,
        channel: own.facts?.channel?.value ?? 'other',
        promises: toNewPromises(draft.text, review),
      };
    },
  };
}

/** Our last reply, of which only the time counts. */
function toReply(at: number, facts: TicketFacts | null): TicketMessage {
  const author = facts?.agent?.value.name ?? '';
  return { id: `sent ${at}`, role: 'agent', author, at, text: '' };
}
