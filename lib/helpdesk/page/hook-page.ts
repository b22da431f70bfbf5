import { type TicketKey, toTicketKey } from '../../moments/ticket.ts';
import { findTicket, isAgentPage } from '../adapter/route.ts';
import type { Adapter } from '../adapter/schema.ts';
import { type Diagnosis, diagnose } from './diagnose.ts';
import { rememberDrafts } from './draft-memories.ts';
import { writerOfDrafts } from './draft-writer.ts';
import { type GetJson, getJson } from './get-json.ts';
import { underlinesIn } from './highlights.ts';
import { toText } from './html-text.ts';
import type {
  DraftState,
  HighlightWish,
  PageEvent,
  UndoWish,
  WriteWish,
  Written,
} from './page-events.ts';
import { readerByRest } from './rest-reader.ts';
import { watchAddress } from './route-watch.ts';
import { watchSent } from './sent-watch.ts';
import { openTicket, type TicketSession } from './ticket-session.ts';

export interface PageRoute {
  readonly ticketKey: TicketKey | null;
  /** One of the agents' own pages: here the launcher may show. */
  readonly isAgentPage: boolean;
}

export interface PageHookNeeds {
  readonly adapter: Adapter;
  readonly window: Window;
  /** Ends everything; nothing of ours is left on the page. */
  readonly signal: AbortSignal;
  readonly getJson?: GetJson;
  /** Epoch ms. */
  readonly now?: () => number;
}

export interface PageHook {
  route(): PageRoute;
  /** Calls at once, and at each change of ticket or area. Reads nothing but the address. */
  watchRoute(changed: (route: PageRoute) => void, signal: AbortSignal): void;
  /**
   * Reads ticket and draft for as long as at least one listener has not ended. A new listener is told
   * first of all that is known: the ticket, and the whole draft; then each change.
   */
  watch(listener: (event: PageEvent) => void, signal: AbortSignal): void;
  write(wish: WriteWish): Promise<Written>;
  undo(wish: UndoWish): Promise<Written>;
  highlight(wish: HighlightWish): void;
  /** Reads the ticket afresh. */
  refresh(): void;
  /** How the adapter fares on this page, in counts. */
  diagnose(): Diagnosis;
}

/** The hook into a helpdesk's page. Until somebody watches, it reads only the address. */
export function hookPage(needs: PageHookNeeds): PageHook {
  const { adapter, window, signal, now = Date.now } = needs;
  const { document } = window;
  const drop = adapter.page.log.drop;
  const rest = adapter.rest
    ? readerByRest({
        rest: adapter.rest,
        getJson: needs.getJson ?? getJson,
        toText: (html) => toText(html, drop),
        now,
        signal,
      })
    : null;
  const listeners = new Set<(event: PageEvent) => void>();
  const memories = rememberDrafts();
  const writer = writerOfDrafts(() => ticket, adapter.page.composer);
  const underlines = underlinesIn(document, signal);
  let watching: AbortController | null = null;
  let ticket: TicketSession | null = null;
  let ticketOver = new AbortController();
  let facts: PageEvent | null = null;
  let draft: DraftState | null = null;

  function tell(event: PageEvent): void {
    if (event.kind === 'ticket') facts = event;
    if (event.kind === 'noComposer') {
      draft = null;
      underlines.clear();
    }
    for (const listener of listeners) listener(event);
  }
  function findRoute(): PageRoute {
    const url = new URL(window.location.href);
    const ref = findTicket(adapter, url);
    return { ticketKey: ref && toTicketKey(ref), isAgentPage: isAgentPage(adapter, url) };
  }
  function close(): void {
    ticketOver.abort();
    ticketOver = new AbortController();
    ticket = null;
    facts = null;
    draft = null;
    underlines.clear();
  }
  function startWatching(): void {
    watching = new AbortController();
    const until = AbortSignal.any([signal, watching.signal]);
    const { page } = adapter;
    watchSent({ document, page, findTicket: () => ticket, rest, now, tell, signal: until });
    watchAddress(window, () => follow(true), until);
    follow(false);
  }
  function stopWatching(): void {
    watching?.abort();
    watching = null;
    close();
  }
  /** Follows the address while somebody watches. */
  function follow(isNew: boolean): void {
    const ref = findTicket(adapter, new URL(window.location.href));
    const ticketKey = ref && toTicketKey(ref);
    if (ticket && ticket.ticketKey === ticketKey) return;
    close();
    if (!ref || !ticketKey) {
      tell({ kind: 'noTicket' });
      return;
    }
    ticket = openTicket({
      adapter,
      document,
      ticketKey,
      number: ref.number,
      rest,
      memories,
      isNew,
      now,
      tell,
      draftChanged(state, edit) {
        draft = state;
        const { text, ...head } = state;
        if (edit) {
          writer.moved(state, edit);
          tell({ kind: 'edit', ...head, ...edit });
        } else tell({ kind: 'draft', ...head, text });
      },
      signal: AbortSignal.any([signal, ticketOver.signal]),
    });
  }
  signal.addEventListener('abort', () => {
    listeners.clear();
    stopWatching();
  });

  return {
    route: findRoute,
    watchRoute(changed, until) {
      let last = '';
      const look = () => {
        const route = findRoute();
        const mark = `${route.ticketKey} ${route.isAgentPage}`;
        if (mark === last) return;
        last = mark;
        changed(route);
      };
      watchAddress(window, look, AbortSignal.any([signal, until]));
      look();
    },
    watch(listener, until) {
      if (until.aborted || signal.aborted) return;
      listeners.add(listener);
      until.addEventListener('abort', () => {
        listeners.delete(listener);
        if (listeners.size === 0) stopWatching();
      });
      if (!watching) startWatching();
      else if (!ticket) listener({ kind: 'noTicket' });
      else {
        if (facts) listener(facts);
        if (draft) listener(toDraftEvent(draft));
      }
    },
    write: writer.write,
    undo: writer.undo,
    highlight({ composerId, rev, spans }) {
      const composer = ticket?.findComposer();
      const walked = composer?.read().walked;
      const state = composer?.state();
      if (!walked || state?.composerId !== composerId || state.rev !== rev) return;
      underlines.show(walked, spans);
    },
    refresh: () => ticket?.refresh(),
    diagnose: () => diagnose(adapter, window),
  };
}

function toDraftEvent({ text, ...head }: DraftState): PageEvent {
  return { kind: 'draft', ...head, text };
}
