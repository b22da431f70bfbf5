import { elementOf, holds } from './nodes.ts';
import type { Author } from './origins.ts';

/** Ms after which a key, or a paste or drop, no longer explains a change. */
const KEY_REACH = 120;
const PASTE_REACH = 500;
/**
 * A key explains no more than this: a macro chosen with Enter is longer. An input that tells its own
 * words explains as many: dictation, an input method and a text expander bring a whole sentence.
 */
const KEY_CHARACTERS = 80;

/** What an editor adds to an input of its own accord: a blank, a closing mark. */
const SLACK = 4;

type Cause = 'key' | 'paste' | 'history' | 'ours';

export interface AgentInput {
  /** Notes, as the composer changes, what may have caused it. */
  seen(): void;
  /** The change left the text as it was: whatever caused it explains nothing more. */
  forget(): void;
  /** Who made the change that adds `inserted`, judged by all that was seen since the last answer. */
  author(inserted: string): Author;
  /** Our own writing counts as the agent's: they asked for it. `ms`: for how long from now. */
  expectOurs(ms: number): void;
}

/** Tells what the agent does to a composer from what the page does to it. Trusted events only. */
export function watchAgentInput(
  element: HTMLElement,
  now: () => number,
  signal: AbortSignal,
): AgentInput {
  let last: { readonly cause: Cause; readonly until: number } | null = null;
  let strongest: Cause | null = null;
  /** Characters that inputs since the last answer told of: theirs, however late a busy page shows them. */
  let told = 0;

  function note(cause: Cause, reach: number): void {
    const until = now() + reach;
    // The keys of a paste or an undo come with it and must not hide it.
    if (cause === 'key' && last && last.cause !== 'key' && last.until > now()) return;
    last = { cause, until };
  }
  function listen(types: readonly string[], hear: (event: Event) => void): void {
    for (const type of types) {
      const heard = (event: Event) => {
        if (event.isTrusted) hear(event);
      };
      element.addEventListener(type, heard, { capture: true, passive: true, signal });
    }
  }
  listen(['paste', 'drop', 'cut'], () => note('paste', PASTE_REACH));
  listen(['compositionend', 'input', 'beforeinput'], (event) => {
    // The same words are told before and after, by those that tell both.
    told = Math.max(told, lengthOf(event));
  });
  listen(['compositionend', 'input'], () => note('key', KEY_REACH));
  listen(['keydown'], (event) => {
    const isUndo = 'ctrlKey' in event && isHistoryKey(event as KeyboardEvent);
    note(isUndo ? 'history' : 'key', isUndo ? PASTE_REACH : KEY_REACH);
  });
  listen(['beforeinput'], (event) => {
    const type = 'inputType' in event ? String(event.inputType) : '';
    if (type.startsWith('history')) note('history', PASTE_REACH);
    else if (/^insert(From|Replacement)/.test(type)) note('paste', PASTE_REACH);
    else note('key', KEY_REACH);
  });

  // A macro chosen with the mouse comes right after the last key.
  const pressed = ({ target }: Event) => {
    const pressedOn = elementOf(target);
    if (pressedOn && !holds(element, pressedOn) && last?.cause !== 'ours') last = null;
  };
  const { ownerDocument: document } = element;
  document.addEventListener('pointerdown', pressed, { capture: true, passive: true, signal });

  return {
    seen() {
      if (last && last.until >= now()) strongest = last.cause;
    },
    forget() {
      strongest = null;
    },
    author(inserted) {
      this.seen();
      const cause = strongest;
      const most = Math.max(KEY_CHARACTERS, told + SLACK);
      const isTold = inserted.length > 0 && told > 0 && inserted.length <= told + SLACK;
      strongest = null;
      told = 0;
      if (cause === null) return isTold ? 'agent' : 'helpdesk';
      if (cause === 'history') return 'history';
      if (cause === 'key' && inserted.length > most) return 'helpdesk';
      return 'agent';
    },
    expectOurs(ms) {
      last = { cause: 'ours', until: now() + ms };
    },
  };
}

/** How many characters an input brings, by its own word. */
function lengthOf(event: Event): number {
  const { data = null, dataTransfer = null } = event as Partial<InputEvent>;
  if (typeof data === 'string') return data.length;
  return dataTransfer?.getData('text/plain').length ?? 0;
}

function isHistoryKey(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key);
}
