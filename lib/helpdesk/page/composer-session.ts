import type { TicketKey } from '../../moments/ticket.ts';
import type { ComposerMode } from '../../moments/vocabulary.ts';
import { watchAgentInput } from './agent-input.ts';
import type { DraftMemory } from './draft-memories.ts';
import { type DraftRules, type DraftText, readDraft } from './draft-text.ts';
import { type Edit, findEdit } from './edit.ts';
import { type Author, afterEdit, NO_ORIGINS, type Origins, originsOfPrefilled } from './origins.ts';
import type { DraftState } from './page-events.ts';

export interface ComposerSession {
  readonly element: HTMLElement;
  /** As last read. */
  state(): DraftState;
  memory(): DraftMemory;
  /** Reads at once; what is new is told first. */
  read(): DraftText;
  setMode(mode: ComposerMode): void;
  /** Until `ms` from now, changes are our own writing. */
  expectOurs(ms: number): void;
}

export interface ComposerSessionNeeds {
  readonly element: HTMLElement;
  readonly ticketKey: TicketKey;
  readonly composerId: string;
  readonly mode: ComposerMode;
  readonly rules: DraftRules;
  /** What may stand in it again, the likeliest first. */
  readonly memories: readonly DraftMemory[];
  /** Whether the composer came up before our eyes: then nobody can have typed in it yet. */
  readonly isNew: boolean;
  readonly now: () => number;
  /** `edit` is null for the first state. */
  readonly changed: (state: DraftState, edit: Edit | null) => void;
  readonly signal: AbortSignal;
}

/** How long the agent's own writing may go on behind a composer's back, in frames of a hidden tab. */
const HIDDEN_FRAME = 60;

/** Follows one composer: text, caret, mode, and who wrote what. Reads at most once a frame. */
export function watchComposer(needs: ComposerSessionNeeds): ComposerSession {
  const { element, signal } = needs;
  const { ownerDocument: document } = element;
  const input = watchAgentInput(element, needs.now, signal);
  let isComposing = false;
  let isFrameDue = false;

  const first = readDraft(element, needs.rules);
  let origins = originsAtFirst(needs, first);
  let state: DraftState = {
    ticketKey: needs.ticketKey,
    composerId: needs.composerId,
    mode: needs.mode,
    rev: 0,
    text: first.text,
    caret: first.caret,
    macros: origins.macros,
    composing: false,
  };

  function tell(next: DraftState, edit: Edit): void {
    state = next;
    needs.changed(state, edit);
  }
  function read(): DraftText {
    const draft = readDraft(element, needs.rules);
    const { text, caret } = draft;
    const edit = findEdit(state.text, text, caret);
    if (text !== state.text) {
      origins = afterEdit(origins, state.text, edit, input.author(edit.inserted));
      const { macros } = origins;
      const rev = state.rev + 1;
      tell({ ...state, rev, text, caret, macros, composing: isComposing }, edit);
      return draft;
    }
    input.forget();
    if (caret !== state.caret || isComposing !== state.composing) {
      tell({ ...state, caret, composing: isComposing }, edit);
    }
    return draft;
  }
  function changed(): void {
    input.seen();
    readSoon();
  }
  function readSoon(): void {
    if (isFrameDue) return;
    isFrameDue = true;
    const readDue = () => {
      isFrameDue = false;
      if (!signal.aborted) read();
    };
    // Frames stop in a hidden tab.
    if (document.visibilityState === 'visible') requestAnimationFrame(readDue);
    else setTimeout(readDue, HIDDEN_FRAME);
  }
  function setComposing(is: boolean): void {
    isComposing = is;
    readSoon();
  }

  const observer = new MutationObserver(changed);
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  const capture = { capture: true, passive: true, signal };
  element.addEventListener('input', changed, capture);
  // A page that forges a beginning without an end could keep us from writing for good.
  const composed = ({ type, isTrusted }: Event) => {
    // Chromium marks the end of a real composition as untrusted.
    if (type === 'compositionend') setComposing(false);
    else if (isTrusted) setComposing(true);
  };
  element.addEventListener('compositionstart', composed, capture);
  element.addEventListener('compositionend', composed, capture);
  document.addEventListener('selectionchange', readSoon, capture);
  needs.changed(state, null);

  return {
    element,
    read,
    state: () => state,
    memory: () => ({ text: state.text, origins }),
    setMode(mode) {
      if (mode === state.mode) return;
      const nothing = { start: 0, removed: 0, inserted: '' };
      tell({ ...state, mode, rev: state.rev + 1 }, nothing);
    },
    expectOurs: input.expectOurs,
  };
}

function originsAtFirst(
  { memories, isNew }: ComposerSessionNeeds,
  { text, caret }: DraftText,
): Origins {
  // Nobody was looking: whoever has the caret in the draft has most likely written it.
  const by: Author = !isNew && caret !== null ? 'agent' : 'helpdesk';
  const memory = memories.find((one) => one.text === text) ?? memories[0];
  if (memory) {
    return afterEdit(memory.origins, memory.text, findEdit(memory.text, text, caret), by);
  }
  return by === 'agent' ? NO_ORIGINS : originsOfPrefilled(text);
}
