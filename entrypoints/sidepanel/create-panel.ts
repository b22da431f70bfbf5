import { computed, effect, signal } from '@preact/signals';
import type { FromPage } from '../../lib/messages/from-page.ts';
import { followActiveTab } from '../../lib/messages/ticket-link.ts';
import type { ToPage } from '../../lib/messages/to-page.ts';
import type { PromiseMade } from '../../lib/moments/promise.ts';
import type { Moment } from '../../lib/moments/vocabulary.ts';
import type { SurfaceWords } from '../../lib/words/surface.ts';
import { followAdapters } from '../on-ticket/adapters.ts';
import { afterFirstPaint } from '../on-ticket/after-paint.ts';
import { later, newId, now, tz } from '../on-ticket/clock.ts';
import { createDraftMirror } from '../on-ticket/draft-mirror.ts';
import { followSwitch } from '../on-ticket/follow-setting.ts';
import { createNoteSession } from '../on-ticket/note-session.ts';
import { openNotebookSoon } from '../on-ticket/notebook.ts';
import { createOnTop, type OnTop } from '../on-ticket/on-top.ts';
import { followPause } from '../on-ticket/pause.ts';
import { createRecord } from '../on-ticket/record.ts';
import { tellDue } from '../on-ticket/tell-due.ts';
import { createWriter } from '../on-ticket/writer.ts';
import { createAfterSending } from './after-sending.ts';
import { createBusyMode } from './busy-mode.ts';
import { createCoach } from './coach.ts';
import { createContactState } from './contact-state.ts';
import { createContactWishes } from './contact-wishes.ts';
import { describeTicket } from './describe-ticket.ts';
import { followPlaybook } from './follow-playbook.ts';
import { keepPlaybook } from './keep-playbook.ts';
import { keepRetention } from './keep-retention.ts';
import { followLastSent } from './last-sent.ts';
import { followLastVisit } from './last-visit.ts';
import { createLead } from './lead.ts';
import { createOffers } from './offers.ts';
import { createOwnLines } from './own-lines.ts';
import { followPsyche } from './psyche.ts';
import { createSendings } from './sendings.ts';
import { followUsualHours } from './usual-hours.ts';
import { toLikeliestMoment } from './view/likeliest-moment.ts';
import { findTheirWord } from './view/their-word.ts';
import { toWaitingWords } from './view/waiting-words.ts';

const NO_PROMISES: readonly PromiseMade[] = [];

/** How often what depends on the clock (waiting times) is drawn anew. */
const MINUTE_MS = 60_000;

/** The panel's state, put together. Data flows one way: page → mirror → coach → views. */
export function createPanel(words: SurfaceWords) {
  const minute = signal(now());
  const send = (message: ToPage) => link.send(message);

  const access = openNotebookSoon();
  const playbook = followPlaybook(access);

  // The ticket on top, as the page tells it.
  const onTop = createOnTop(later, followAdapters(access));
  const mirror = createDraftMirror(onTop.ticketKey, () => send({ kind: 'tellAll' }), later);
  const writer = createWriter({
    draft: mirror.draft,
    send,
    toClipboard: (text) => navigator.clipboard.writeText(text),
    newId,
    later,
  });

  // What the notebook holds of it.
  const playbookHash = computed(() => keepPlaybook(access, playbook.value));
  const record = createRecord(access, onTop.ticket);
  const note = createNoteSession(access, record, onTop.ticket);
  const promises = record.follow(NO_PROMISES, ({ store, notebook }, uid, onValue) =>
    store.watchPromises(notebook, uid, onValue),
  );
  const wishes = createContactWishes({
    access,
    record,
    playbookHash,
    ticketNow: () => onTop.ticket.peek(),
  });
  describeTicket(access, record, onTop);
  void access.whenOpen.then(tellDue);
  keepRetention(access, later);

  // What is read in it, and what follows from that.
  const coach = createCoach({
    facts: onTop.facts,
    draft: mirror.draft,
    isResting: mirror.isResting,
    now,
    tz,
    load: () => afterFirstPaint().then(() => import('../on-ticket/engine.ts')),
    loadRewordings: () => import('../on-ticket/rewordings.ts'),
  });
  const offers = createOffers({
    draft: mirror.draft,
    coach,
    writer,
    words,
    send,
    areUnderlined: followSwitch(access, (store) => store.underlinesShown),
  });
  const contacts = createContactState({
    onTop,
    draft: mirror.draft,
    record,
    coach,
    playbook,
    minute,
  });
  const waiting = computed(() => {
    const messages = contacts.messages.value;
    return toWaitingWords(messages, minute.value, coach.asksNothing, words.locale.tag);
  });
  const lead = createLead({
    draft: mirror.draft,
    isResting: mirror.isResting,
    coach,
    contact: contacts.context,
    waiting,
    writer,
    words,
  });
  const busy = createBusyMode(access, onTop);
  const sendings = createSendings({
    access,
    record,
    playbook,
    playbookHash,
    read: contacts.readSent,
    later,
  });
  const lastSent = followLastSent({
    access,
    sending: sendings.last,
    ticketKey: onTop.ticketKey,
    onTop: contacts.sentContacts,
    isDoubted: (contact) =>
      findTheirWord(contact, onTop.facts.value?.messages?.value ?? [])?.rated != null,
    now,
  });

  const afterSending = createAfterSending({
    access,
    sending: sendings.last,
    isBusy: busy.isOn,
    ticketKey: onTop.ticketKey,
    uid: record.uid,
    status: computed(() => onTop.facts.value?.status?.value ?? null),
  });

  const ownLines = createOwnLines({ access, coach, facts: onTop.facts, ticket: onTop.ticket });

  // A moment that was opened on one ticket says nothing about the next.
  const openMoment = signal<Moment | 'none' | null>(null);
  effect(() => {
    if (onTop.ticketKey.value !== null) openMoment.value = null;
  });
  // Chosen once, when the customer has been read: it must not change under somebody's hand.
  effect(() => {
    const likeliest = toLikeliestMoment(contacts.context.value);
    if (openMoment.value === null && coach.isReady.value && isConversationKnown(onTop)) {
      openMoment.value = likeliest;
    }
  });
  // What became of a wish belongs to the ticket it was made on.
  effect(() => {
    if (onTop.ticketKey.value !== undefined) writer.forget();
  });

  const link = followActiveTab({
    onTab: onTop.onTab,
    onConnected(isConnected) {
      onTop.onConnected(isConnected);
      mirror.onConnected(isConnected);
    },
    onMessage(message: FromPage) {
      onTop.onMessage(message);
      mirror.onMessage(message);
      writer.onMessage(message);
      sendings.onMessage(message);
      // For practice only: what fails is not missed.
      ownLines.onMessage(message).catch(() => undefined);
    },
    onUnreadable() {
      send({ kind: 'tellAll' });
    },
  });
  setInterval(() => {
    minute.value = now();
  }, MINUTE_MS);
  addEventListener('pagehide', () => void note.flush());

  return {
    minute,
    playbook,
    onTop,
    draft: mirror.draft,
    writer,
    access,
    note,
    promises,
    usualHours: followUsualHours(access),
    wishes,
    coach,
    offers,
    lead,
    waiting,
    busy,
    contacts,
    afterSending,
    sendings,
    lastSent,
    lastVisit: followLastVisit(access, record, onTop.ticketKey, now),
    psyche: followPsyche(access, minute),
    openMoment,
    hasSingleKeys: followSwitch(access, (store) => store.singleKeys),
    pause: followPause(onTop.place),
    areKeysShown: signal(false),
  };
}

/** Read, or known to be out of reach on this page. */
function isConversationKnown({ ticketKey, facts, missing, isLooking }: OnTop): boolean {
  if (ticketKey.value === null) return false;
  if (facts.value === null) return !isLooking.value;
  return facts.value.messages !== null || missing.value.includes('conversation');
}

export type Panel = ReturnType<typeof createPanel>;
