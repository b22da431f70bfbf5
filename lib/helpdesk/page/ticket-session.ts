import type { TicketKey } from '../../moments/ticket.ts';
import type { ComposerMode } from '../../moments/vocabulary.ts';
import { selectorsFor } from '../adapter/for-ticket.ts';
import type { Adapter, PageSelectors } from '../adapter/schema.ts';
import { findComposer, findFrames, isComposerClosed, readMode } from './composer.ts';
import { type ComposerSession, watchComposer } from './composer-session.ts';
import { type DomFacts, markNewest, readByDom } from './dom-reader.ts';
import type { DraftMemories } from './draft-memories.ts';
import type { Edit } from './edit.ts';
import { watchFirstKey } from './first-key-watch.ts';
import { isOnPage, isShown } from './nodes.ts';
import { watchOpeners } from './opener-watch.ts';
import type { DraftState, PageEvent } from './page-events.ts';
import { watchPage } from './page-watch.ts';
import { findPierced } from './places.ts';
import type { RestReader } from './rest-reader.ts';
import type { RestFacts } from './rest-source.ts';
import { missingOf, toTicketFacts } from './ticket-facts.ts';
import { findTicketRoot } from './ticket-root.ts';

export interface TicketSession {
  readonly ticketKey: TicketKey;
  /** The ticket's part of the page, proven anew at each call; null where the page shows another. */
  findRoot(): Element | null;
  /** The composer that is on the page right now. */
  findComposer(): ComposerSession | null;
  /** Reads the ticket afresh. */
  refresh(): void;
}

export interface TicketSessionNeeds {
  readonly adapter: Adapter;
  readonly document: Document;
  readonly ticketKey: TicketKey;
  readonly number: string;
  /** Null where the helpdesk has no interface to read from. */
  readonly rest: RestReader | null;
  readonly memories: DraftMemories;
  /** Whether the ticket was opened before our eyes. */
  readonly isNew: boolean;
  readonly now: () => number;
  readonly tell: (event: PageEvent) => void;
  readonly draftChanged: (state: DraftState, edit: Edit | null) => void;
  readonly signal: AbortSignal;
}

/** What a page may take to render before anything is called missing; told within two seconds. */
const GRACE = 1_800;
/** Pause before and between reads that a new message in the log makes us do. */
const REREAD = 10_000;

let composers = 0;
const documentMark = Math.trunc(Math.random() * 36 ** 6).toString(36);

/** Follows the ticket on top: its facts, and its composer as the page takes it away and rebuilds it. */
export function openTicket(needs: TicketSessionNeeds): TicketSession {
  const { adapter, document, ticketKey, number, rest, tell, signal } = needs;
  const page = selectorsFor(adapter.page, number);
  const places = [...page.subject, ...page.requester, ...page.status, ...page.tags];
  let root: Element | null = null;
  let dom: DomFacts | null = null;
  let restFacts: RestFacts | null = null;
  let isReading = rest !== null;
  let hadTime = false;
  let told = '';
  let composer: ComposerSession | null = null;
  let composerOver = new AbortController();
  let isLate = !needs.isNew;
  let isClosed = false;
  let isNoneTold = false;
  /** What the composer was opened as; null where nobody saw it. */
  let openedAs: ComposerMode | null = null;
  let newest: string | null = null;
  let readAt = needs.now();
  let reread: ReturnType<typeof setTimeout> | null = null;

  function tellFacts(): void {
    const facts = toTicketFacts(ticketKey, adapter.id, restFacts, dom);
    const mode = composer?.state().mode ?? (isClosed ? 'closed' : null);
    const missing = missingOf(facts, root !== null, mode);
    const isSettled = hadTime || (!isReading && missing.length === 0);
    const event = { kind: 'ticket', facts, missing: isSettled ? missing : [] } as const;
    const mark = JSON.stringify(event);
    if (mark === told) return;
    told = mark;
    tell(event);
  }
  async function readRest(): Promise<void> {
    if (!rest) return;
    isReading = true;
    readAt = needs.now();
    const facts = await rest.read(number, signal);
    if (signal.aborted) return;
    isReading = false;
    restFacts = facts ?? restFacts;
    tellFacts();
  }
  function readDom(): void {
    if (!root) return;
    // What the server told needs no second reading, only whether it is still the newest.
    if (!restFacts?.messages) dom = readByDom(page, root);
    const mark = markNewest(page.log, root);
    if (newest !== null && mark !== newest) rereadSoon();
    newest = mark ?? newest;
  }
  function rereadSoon(): void {
    if (reread !== null || isReading || !restFacts) return;
    const wait = Math.max(1_000, readAt + REREAD - needs.now());
    reread = setTimeout(() => {
      reread = null;
      void readRest();
    }, wait);
  }
  function closeComposer(): void {
    if (!composer) return;
    needs.memories.keep(composer.element, ticketKey, composer.memory());
    composerOver.abort();
    composerOver = new AbortController();
    composer = null;
    watch.setAside(null);
  }
  function followComposer(element: HTMLElement): void {
    composers += 1;
    openedAs = openers.take();
    composer = watchComposer({
      element,
      ticketKey,
      composerId: `${documentMark}-${composers}`,
      mode: root ? readMode(page, root, openedAs) : 'unknown',
      rules: page.composer,
      memories: needs.memories.of(element, ticketKey),
      isNew: !isLate,
      now: needs.now,
      changed: needs.draftChanged,
      signal: AbortSignal.any([signal, composerOver.signal]),
    });
    watch.setAside(element);
  }
  function look(): void {
    root = findTicketRoot(page, document, number);
    const element = root ? findComposer(page, root) : null;
    const had = composer !== null;
    if (composer && composer.element !== element) closeComposer();
    if (element && !composer) followComposer(element);
    else if (root) composer?.setMode(readMode(page, root, openedAs));
    isClosed = root !== null && !composer && isComposerClosed(page, root);
    if (root) {
      for (const shadow of findPierced(root, places)) watch.lookInto(shadow);
      for (const frame of findFrames(page, root)) watch.lookInto(frame);
    }
    if (composer) isNoneTold = false;
    else if (!isNoneTold && (had || isClosed || hadTime)) {
      isNoneTold = true;
      tell({ kind: 'noComposer', ticketKey });
    }
    readDom();
    tellFacts();
  }

  const watch = watchPage(document, attributesOf(page), look, signal);
  watchFirstKey(document, page.composer.editable, () => composer?.element ?? null, look, signal);
  const openers = watchOpeners(
    document,
    page.composer.openers,
    needs.now,
    (asked) => {
      // Of a composer that is open already, the page may refuse the change: no more is known of it.
      if (composer && openedAs !== asked) openedAs = null;
      // Before the first key: what stands in it by then nobody has typed.
      setTimeout(() => {
        if (!signal.aborted) look();
      });
    },
    signal,
  );
  const grace = setTimeout(() => {
    hadTime = true;
    // A shadow root that was attached late told nobody.
    look();
  }, GRACE);
  signal.addEventListener('abort', () => {
    clearTimeout(grace);
    if (reread !== null) clearTimeout(reread);
    closeComposer();
  });
  tellFacts();
  look();
  isLate = false;
  void readRest();

  return {
    ticketKey,
    findRoot: () => findTicketRoot(page, document, number),
    findComposer() {
      const element = composer?.element;
      if (!element || !root || !isOnPage(element) || !isShown(element)) look();
      else composer?.setMode(readMode(page, root, openedAs));
      return composer;
    },
    refresh() {
      look();
      void readRest();
    },
  };
}

/** Every attribute that decides which ticket is on top, and where its composer is. */
function attributesOf({ root, activeNumber, composer }: PageSelectors): string[] {
  const places = [...activeNumber, ...composer.mode, ...(composer.signs ?? [])];
  const selectors = [...root, ...composer.editable, ...places.map(({ css }) => css)];
  const named = selectors.flatMap((css) => [...css.matchAll(/\[([\w-]+)/g)]);
  return [...named.flatMap(([, name]) => name ?? []), ...places.flatMap(({ attr }) => attr ?? [])];
}
