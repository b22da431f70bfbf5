import type { Span } from '../../moments/span.ts';
import { isReadOnly } from './composer.ts';
import type { ComposerSession } from './composer-session.ts';
import type { DraftRules } from './draft-text.ts';
import { type Edit, moveSpan } from './edit.ts';
import type { DraftState, Refusal, UndoWish, WriteWish, Written } from './page-events.ts';
import type { TicketSession } from './ticket-session.ts';
import { writeWords } from './write-words.ts';

export interface DraftWriter {
  write(wish: WriteWish): Promise<Written>;
  undo(wish: UndoWish): Promise<Written>;
  /** Every change of a draft, so that what was written can be found again. */
  moved(state: DraftState, edit: Edit): void;
}

interface Done {
  readonly wish: WriteWish;
  readonly replaced: string;
  readonly words: string;
  /** Null once the agent changed it. */
  at: Span | null;
}

const KEPT = 20;
/** Ms in which a change counts as our own; a little more than a write may take. */
const OURS = 1_200;

/**
 * Writes only where the agent sees it: the ticket on top, the composer and mode they meant, the words
 * they meant. One write at a time.
 */
export function writerOfDrafts(
  findTicket: () => TicketSession | null,
  rules: DraftRules,
): DraftWriter {
  const done = new Map<string, Done>();
  let queue: Promise<unknown> = Promise.resolve();

  function inTurn(work: () => Promise<Written>): Promise<Written> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  }
  async function writeNow(wish: WriteWish, isUndo: boolean): Promise<Written> {
    const refuse = (why: Refusal): Written => ({ kind: 'written', id: wish.id, ok: false, why });
    const target = findTarget(findTicket(), wish, isUndo);
    if (typeof target === 'string') return refuse(target);
    const { composer, span } = target;
    const before = composer.state().text;
    const text = wish.text.replaceAll('\r\n', '\n');
    composer.expectOurs(OURS);
    const outcome = await writeWords({
      element: composer.element,
      rules,
      before,
      span,
      text,
      caret: wish.caret,
      isStillRight: () => typeof findTarget(findTicket(), wish, isUndo) !== 'string',
    });
    composer.read();
    if (outcome === 'stale' || outcome === 'failed') return refuse(outcome);
    if (!isUndo) {
      const words = composer.state().text.slice(outcome.at.start, outcome.at.end);
      done.set(wish.id, {
        wish,
        replaced: before.slice(span.start, span.end),
        words,
        at: outcome.at,
      });
      const [oldest] = done.keys();
      if (done.size > KEPT && oldest !== undefined) done.delete(oldest);
    }
    return { kind: 'written', id: wish.id, ok: true, ...outcome };
  }

  return {
    write: (wish) => inTurn(() => writeNow(wish, false)),
    undo: ({ id, of }) =>
      inTurn(async () => {
        const was = done.get(of);
        if (!was?.at) return { kind: 'written', id, ok: false, why: 'stale' };
        const at = { ...was.at, words: was.words };
        const written = await writeNow(
          { ...was.wish, id, at, text: was.replaced, caret: null },
          true,
        );
        if (written.ok) done.delete(of);
        return written;
      }),
    moved({ composerId }, edit) {
      for (const one of done.values()) {
        if (one.at && one.wish.composerId === composerId) one.at = moveSpan(one.at, edit);
      }
    },
  };
}

interface Target {
  readonly composer: ComposerSession;
  readonly span: Span;
}

/** Where the wish may be carried out right now, or why not. */
function findTarget(
  ticket: TicketSession | null,
  wish: WriteWish,
  isUndo: boolean,
): Target | Refusal {
  if (!ticket || ticket.ticketKey !== wish.ticketKey || !ticket.findRoot()) return 'otherTicket';
  const composer = ticket.findComposer();
  if (!composer) return 'noComposer';
  if (isReadOnly(composer.element)) return 'readOnly';
  // Of a draft too long to read whole, nothing can be verified.
  if (composer.read().walked?.isCut) return 'failed';
  const state = composer.state();
  if (state.composerId !== wish.composerId) return 'stale';
  if (state.composing) return 'composing';
  if (state.mode !== wish.mode && !isUndo) return state.mode === 'note' ? 'isNote' : 'stale';
  if (wish.at === null) {
    const caret = state.caret ?? state.text.length;
    return { composer, span: { start: caret, end: caret } };
  }
  const { start, end, words } = wish.at;
  if (start > end || state.text.slice(start, end) !== words || end > state.text.length)
    return 'stale';
  return { composer, span: { start, end } };
}
