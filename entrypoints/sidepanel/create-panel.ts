import { computed, effect, signal } from '@preact/signals';
import type { FromPage, SentDraft } from '../../lib/messages/from-page.ts';
import { followActiveTab } from '../../lib/messages/ticket-link.ts';
import { getBundledPlaybook } from '../../lib/moments/bundled-playbook.ts';
import type { Contact } from '../../lib/moments/contact.ts';
import { hasProblem } from '../../lib/moments/contact-context.ts';
import { hashPlaybook } from '../../lib/moments/playbook-hash.ts';
import type { PromiseMade } from '../../lib/moments/promise.ts';
import { toPsycheSteps } from '../../lib/moments/psyche.ts';
import type { SelfCheck } from '../../lib/moments/self-check.ts';
import { suggestRatings } from '../../lib/moments/suggest-ratings.ts';
import type { Act, Moment } from '../../lib/moments/vocabulary.ts';
import { later, newId, now, tz } from '../on-ticket/clock.ts';
import { createDraftMirror } from '../on-ticket/draft-mirror.ts';
import { createNoteSession } from '../on-ticket/note-session.ts';
import { openNotebookSoon } from '../on-ticket/notebook.ts';
import { createOnTop } from '../on-ticket/on-top.ts';
import { createRecord } from '../on-ticket/record.ts';
import { createWriter } from '../on-ticket/writer.ts';
import { createCoach } from './coach.ts';
import { ownMessages, toContactContext } from './contact-context.ts';
import { createContactWishes } from './contact-wishes.ts';
import { followLastSent } from './last-sent.ts';
import { followLastVisit } from './last-visit.ts';
import { createSendings } from './sendings.ts';

const NONE: readonly Contact[] = [];
const NO_PROMISES: readonly PromiseMade[] = [];
const NO_ACTS: ReadonlySet<Act> = new Set();

/** How often what depends on the clock (waiting times) is drawn anew. */
const MINUTE_MS = 60_000;

/** The panel's state, put together. Data flows one way: page → mirror → coach → views. */
export function createPanel() {
  const onTop = createOnTop(later);
  const access = openNotebookSoon();
  const record = createRecord(access, onTop.ticket);
  const note = createNoteSession(access, record, onTop.ticket);
  const playbook = getBundledPlaybook();
  const playbookHash = hashPlaybook(playbook);
  const minute = signal(now());
  const ignored = signal<ReadonlySet<string>>(new Set());

  const wishes = createContactWishes({
    access,
    record,
    playbookHash,
    ticketNow: () => onTop.ticket.peek(),
  });

  const mirror = createDraftMirror(onTop.ticketKey, () => link.send({ kind: 'tellAll' }), later);
  const writer = createWriter({
    draft: mirror.draft,
    send: (message) => link.send(message),
    toClipboard: (text) => navigator.clipboard.writeText(text),
    newId,
    later,
  });
  const coach = createCoach({
    facts: onTop.facts,
    draft: mirror.draft,
    isResting: mirror.isResting,
    now,
    tz,
    load: () => import('../on-ticket/engine.ts'),
  });

  const contact = record.follow<Contact | null>(null, ({ store, notebook }, uid, onValue) =>
    store.watchOpenContact(notebook, uid, onValue),
  );
  const sentContacts = record.follow(NONE, ({ store, notebook }, uid, onValue) =>
    store.watchSentContacts(notebook, uid, onValue),
  );
  const openMoment = signal<Moment | 'none' | null>(null);
  const promises = record.follow(NO_PROMISES, ({ store, notebook }, uid, onValue) =>
    store.watchPromises(notebook, uid, onValue),
  );
  const checks = signal<readonly SelfCheck[]>([]);
  effect(() => {
    const open = access.open.value;
    if (!open) return;
    return open.store.watchSelfChecks(open.notebook, open.store.todayOf(open.notebook), (today) => {
      checks.value = today;
    });
  });
  const earlier = computed(() => {
    const texts = ownMessages(onTop.facts.value).map(({ text }) => text);
    return coach.isReady.value ? coach.actsOf(texts) : NO_ACTS;
  });
  const context = computed(() =>
    toContactContext({
      facts: onTop.facts.value,
      reading: coach.reading.value,
      review: coach.review.value,
      playbook,
      contact: contact.value,
      sentBefore: sentContacts.value.length,
      earlier: earlier.value,
      now: minute.value,
    }),
  );
  const suggested = computed(() =>
    suggestRatings(playbook, coach.review.value ?? null, context.value),
  );

  const sendings = createSendings({
    access,
    record,
    playbook,
    playbookHash,
    helpdeskOf: () => onTop.facts.peek()?.helpdesk ?? onTop.ticket.peek()?.helpdesk ?? 'unknown',
    read(draft) {
      const review = coach.reviewAll({ ...draft, caret: null });
      const read = toContactContext({
        facts: onTop.facts.peek(),
        reading: coach.reading.peek(),
        review,
        playbook,
        contact: contact.peek(),
        sentBefore: sentContacts.peek().length,
        earlier: earlier.peek(),
        now: now(),
      });
      return { evidence: review, language: review?.language ?? null, contact: read };
    },
  });

  const lastSent = followLastSent({
    access,
    sending: sendings.last,
    ticketKey: onTop.ticketKey,
    onTop: sentContacts,
  });
  const lastVisit = followLastVisit(access, record, onTop.ticketKey, now);

  const link = followActiveTab({
    onTab: onTop.onTab,
    onConnected(isConnected) {
      onTop.onConnected(isConnected);
      mirror.onConnected(isConnected);
    },
    onMessage(message) {
      onTop.onMessage(message);
      mirror.onMessage(message);
      writer.onMessage(message);
      onSending(message);
    },
    onUnreadable() {
      link.send({ kind: 'tellAll' });
    },
  });

  function onSending(message: FromPage): void {
    if (message.kind !== 'sent' && message.kind !== 'sentUnsure') return;
    const channel = onTop.facts.peek()?.channel?.value ?? 'other';
    const { ticketKey, mode, at, text, macros } = message;
    const draft: SentDraft = { ticketKey, mode, at, text, macros };
    if (message.kind === 'sent') void sendings.sent(draft, message.messageId, channel);
    else sendings.ask(draft, channel);
  }

  // A moment that was opened on one ticket says nothing about the next.
  effect(() => {
    if (onTop.ticketKey.value !== null) openMoment.value = null;
  });

  // The flagged words are underlined where they stand.
  effect(() => {
    const draft = mirror.draft.value;
    if (!draft) return;
    const spans = (coach.review.value?.findings ?? [])
      .filter(({ origin }) => origin === 'typed')
      .map(({ id, start, end }) => ({ start, end, flag: id }));
    link.send({ kind: 'highlight', composerId: draft.composerId, rev: draft.rev, spans });
  });

  // Subject and name are kept only with a note or a promise; the notebook knows the rule.
  effect(() => {
    const uid = record.uid.value;
    const open = access.open.value;
    const facts = onTop.facts.value;
    if (!uid || !open || !facts) return;
    void open.store.describeTicket(open.notebook, uid, {
      subject: facts.subject?.value ?? null,
      customerName: facts.requester?.value.name ?? null,
      requesterId: facts.requester?.value.id ?? null,
    });
  });

  setInterval(() => {
    minute.value = now();
  }, MINUTE_MS);
  addEventListener('pagehide', () => void note.flush());

  return {
    onTop,
    access,
    note,
    playbook,
    mirror,
    writer,
    coach,
    contact,
    sentContacts,
    context,
    suggested,
    sendings,
    ignored,
    wishes,
    promises,
    minute,
    psyche: computed(() => toPsycheSteps(checks.value)),
    hasProblem: computed(() => hasProblem(context.value)),
    openMoment,
    areKeysShown: signal(false),
    lastSent,
    lastVisit,
    ignore(key: string) {
      ignored.value = new Set([...ignored.peek(), `${onTop.ticketKey.peek()} ${key}`]);
    },
    isIgnored: (key: string) => ignored.value.has(`${onTop.ticketKey.value} ${key}`),
    stop: link.stop,
  };
}

export type Panel = ReturnType<typeof createPanel>;
