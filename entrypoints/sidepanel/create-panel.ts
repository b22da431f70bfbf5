import { computed, effect, signal } from '@preact/signals';
import type { FromPage, SentDraft } from '../../lib/messages/from-page.ts';
import { followActiveTab } from '../../lib/messages/ticket-link.ts';
import { getBundledPlaybook } from '../../lib/moments/bundled-playbook.ts';
import type { Contact } from '../../lib/moments/contact.ts';
import { hasProblem } from '../../lib/moments/contact-context.ts';
import { hashPlaybook } from '../../lib/moments/playbook-hash.ts';
import { suggestRatings } from '../../lib/moments/suggest-ratings.ts';
import type { Act, Moment, RatedMoment, Rating } from '../../lib/moments/vocabulary.ts';
import { later, newId, now, tz } from '../on-ticket/clock.ts';
import { createDraftMirror } from '../on-ticket/draft-mirror.ts';
import { createNoteSession } from '../on-ticket/note-session.ts';
import { openNotebookSoon } from '../on-ticket/notebook.ts';
import { createOnTop } from '../on-ticket/on-top.ts';
import { createRecord } from '../on-ticket/record.ts';
import { createWriter } from '../on-ticket/writer.ts';
import { createCoach } from './coach.ts';
import { ownMessages, toContactContext } from './contact-context.ts';
import { createSendings } from './sendings.ts';
import type { LastVisit } from './view/visit-words.ts';

const NONE: readonly Contact[] = [];
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
  const tickFailed = signal(false);

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
  const dismissed = signal<ReadonlySet<string>>(new Set());
  const openMoment = signal<Moment | 'none' | null>(null);
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

  // The contact of the last sending, followed by itself: the agent may be on the next ticket already.
  const sessionContacts = signal<readonly Contact[]>(NONE);
  effect(() => {
    const open = access.open.value;
    const sending = sendings.last.value;
    sessionContacts.value = NONE;
    if (!open || !sending) return;
    return open.store.watchSentContacts(open.notebook, sending.uid, (contacts) => {
      sessionContacts.value = contacts;
    });
  });
  /** The one line after a sending names its ticket, which need not be the one on top. */
  const lastSent = computed(() => {
    const sending = sendings.last.value;
    const own = sessionContacts.value.find(({ contactId }) => contactId === sending?.contactId);
    if (sending && own && !dismissed.value.has(own.contactId)) {
      return { contact: own, ticketKey: sending.ticketKey };
    }
    const newest = sentContacts.value[0];
    const isShown = newest && onTop.ticketKey.value && !dismissed.value.has(newest.contactId);
    return isShown ? { contact: newest, ticketKey: onTop.ticketKey.value ?? '' } : null;
  });
  const lastVisit = computed(
    (): LastVisit => ({
      at: sentContacts.value[0]?.sentAt ?? ownMessages(onTop.facts.value).at(-1)?.at ?? null,
      wish: note.texts.value.wish,
    }),
  );

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

  async function tick(step: string, isOn: boolean): Promise<void> {
    const ticket = onTop.ticket.peek();
    if (!ticket) return;
    tickFailed.value = false;
    try {
      const { store, notebook } = await access.whenOpen;
      const uid = await record.ensureUid(ticket);
      await store.tickStep(notebook, uid, step, isOn, { playbook: await playbookHash });
    } catch {
      tickFailed.value = true;
    }
  }

  async function rate(contactId: string | null, moment: RatedMoment, rating: Rating | null) {
    const ticket = onTop.ticket.peek();
    const { store, notebook } = await access.whenOpen;
    const id =
      contactId ??
      (ticket && (await store.ensureContact(notebook, await record.ensureUid(ticket), {})));
    if (!id) return;
    if (rating === null) await store.unrate(notebook, id, moment);
    else await store.rate(notebook, id, moment, rating, { playbook: await playbookHash });
  }

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
    tickFailed,
    minute,
    hasProblem: computed(() => hasProblem(context.value)),
    openMoment,
    lastSent,
    dismissed,
    lastVisit,
    tick,
    rate,
    async confirm(contactId: string) {
      const { store, notebook } = await access.whenOpen;
      await store.confirmRatings(notebook, contactId);
    },
    async unconfirm(contactId: string) {
      const { store, notebook } = await access.whenOpen;
      await store.unconfirm(notebook, contactId);
    },
    dismiss(contactId: string) {
      dismissed.value = new Set([...dismissed.peek(), contactId]);
    },
    ignore(key: string) {
      ignored.value = new Set([...ignored.peek(), `${onTop.ticketKey.peek()} ${key}`]);
    },
    isIgnored: (key: string) => ignored.value.has(`${onTop.ticketKey.value} ${key}`),
    stop: link.stop,
  };
}

export type Panel = ReturnType<typeof createPanel>;
