import type { TicketMessage } from '../../moments/facts.ts';
import type { PageSelectors } from '../adapter/schema.ts';
import { readLog } from './dom-reader.ts';
import { elementOf, isWithin } from './nodes.ts';
import type { PageEvent, SentDraft } from './page-events.ts';
import { watchPage } from './page-watch.ts';
import type { RestReader } from './rest-reader.ts';
import { isEmptied, isLikelySent } from './sent-draft.ts';
import type { TicketSession } from './ticket-session.ts';

export interface SentWatchNeeds {
  readonly document: Document;
  readonly page: PageSelectors;
  readonly findTicket: () => TicketSession | null;
  readonly rest: RestReader | null;
  readonly now: () => number;
  readonly tell: (event: PageEvent) => void;
  readonly signal: AbortSignal;
}

/** Ms after the click in which a sending must be seen. */
const LIMIT = 15_000;
/** Ms after which the server is asked where the page shows no new message. */
const ASK = 6_000;

/** Tells of replies and notes that went out; a click alone proves nothing. */
export function watchSent(needs: SentWatchNeeds): void {
  const { document, page, signal } = needs;
  const attempts = new Set<Attempt>();
  /** Two sendings are never proven by one message. */
  const claimed = new Set<string>();

  function begin(): void {
    const ticket = needs.findTicket();
    const composer = ticket?.findComposer();
    if (!ticket || !composer) return;
    composer.read();
    const { composerId, ticketKey, mode, text, macros } = composer.state();
    if (text.trim() === '') return;
    const draft = { ticketKey, mode, at: needs.now(), text, macros };
    for (const earlier of attempts) {
      // Clicked again before anything went out: still the same sending.
      if (earlier.composerId === composerId && !earlier.hasGone()) earlier.end();
    }
    const attempt = follow({ ...needs, ticket, draft, composerId, claimed }, () => {
      attempts.delete(attempt);
    });
    attempts.add(attempt);
  }
  const clicked = (event: Event) => {
    const target = elementOf(event.target);
    if (target && isWithin(target, page.submit)) begin();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) begin();
  };
  document.addEventListener('click', clicked, { capture: true, passive: true, signal });
  document.addEventListener('keydown', pressed, { capture: true, passive: true, signal });
  // Some helpdesks send by loading another page: then this one never sees what became of it.
  const left = () => {
    for (const attempt of attempts) attempt.leave();
  };
  document.defaultView?.addEventListener('pagehide', left, { passive: true, signal });
  signal.addEventListener('abort', () => {
    for (const attempt of attempts) attempt.end();
  });
}

interface Attempt {
  readonly composerId: string;
  hasGone(): boolean;
  /** The page goes, and with it whatever could be seen. */
  leave(): void;
  end(): void;
}

interface AttemptNeeds extends SentWatchNeeds {
  readonly ticket: TicketSession;
  readonly draft: SentDraft;
  readonly composerId: string;
  readonly claimed: Set<string>;
}

function follow(needs: AttemptNeeds, ended: () => void): Attempt {
  const { draft, ticket, page, rest, claimed } = needs;
  const over = new AbortController();
  const signal = AbortSignal.any([needs.signal, over.signal]);
  const known = new Set(readShown().map(({ id }) => id));
  let hasGone = false;

  function readShown(): readonly TicketMessage[] {
    const root = ticket.findRoot();
    return root ? readLog(page.log, root) : [];
  }
  function isFree({ id }: TicketMessage): boolean {
    return !known.has(id) && !claimed.has(id);
  }
  function end(): void {
    over.abort();
    ended();
  }
  function tellSent(message: TicketMessage): void {
    claimed.add(message.id);
    needs.tell({ kind: 'sent', ...draft, messageId: message.id });
    end();
  }
  function look(): void {
    const isOnTop = needs.findTicket() === ticket && ticket.findRoot() !== null;
    const now = isOnTop ? (ticket.findComposer()?.state() ?? null) : null;
    // The next reply may begin before this one is seen; only the same words again say that it failed.
    const isBack = now !== null && now.text.trim() === draft.text.trim();
    hasGone = !isBack && (hasGone || now === null || isEmptied(now));
    if (!hasGone || !isOnTop) return;
    const message = readShown().find((one) => isFree(one) && isLikelySent(draft, one));
    if (message) tellSent(message);
  }
  async function ask(): Promise<void> {
    look();
    if (!hasGone || !rest || signal.aborted) return;
    const number = draft.ticketKey.slice(draft.ticketKey.lastIndexOf('/') + 1);
    const answer = await rest.readMessages(number, signal);
    if (signal.aborted) return;
    const message = answer?.messages.findLast((one) => isFree(one) && isNewOf(one, draft));
    if (message) tellSent(message);
  }
  async function giveUp(): Promise<void> {
    await ask();
    if (signal.aborted) return;
    if (hasGone) needs.tell({ kind: 'sentUnsure', ...draft });
    end();
  }
  function leave(): void {
    needs.tell({ kind: 'sentUnsure', ...draft });
    end();
  }
  watchPage(needs.document, [], look, signal);
  const timers = [setTimeout(ask, ASK), setTimeout(giveUp, LIMIT)];
  signal.addEventListener('abort', () => {
    for (const timer of timers) clearTimeout(timer);
  });
  return { composerId: needs.composerId, hasGone: () => hasGone, leave, end };
}

/** Clocks of server and computer differ: a minute's grace. */
function isNewOf(message: TicketMessage, draft: SentDraft): boolean {
  return message.at !== null && message.at > draft.at - 60_000 && isLikelySent(draft, message);
}
