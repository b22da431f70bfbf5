import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FromPage, Refusal, Written } from '../../lib/messages/from-page.ts';
import type { ToPage } from '../../lib/messages/to-page.ts';
import type { Draft } from '../../lib/moments/draft.ts';
import { parseTicketKey } from '../../lib/moments/ticket.ts';

/** The page verifies what it wrote within a second; beyond this it is not there any more. */
const ANSWER_MS = 4_000;

/** What became of the last wish. The view turns it into words. */
export type Outcome =
  | { readonly kind: 'inserted' | 'replaced'; readonly ticket: string }
  | { readonly kind: 'undone' | 'copied' | 'copiedInstead' | 'copiedForNote' | 'asleep' }
  | { readonly kind: 'notCopied'; readonly text: string }
  | { readonly kind: Refusal };

export interface WriteWish {
  /** Null: at the caret. */
  readonly at: { readonly start: number; readonly end: number } | null;
  readonly text: string;
  /** Where in `text` the caret goes; null: behind it. */
  readonly caret: number | null;
}

export interface Writer {
  readonly isBusy: ReadonlySignal<boolean>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly outcome: ReadonlySignal<Outcome | null>;
  write(wish: WriteWish): Promise<boolean>;
  undo(): Promise<void>;
  copy(text: string): Promise<void>;
  /** For an internal note that is not open: nothing for colleagues may land in a reply. */
  copyForNote(text: string): Promise<void>;
  /** Another ticket is on top: what was said of the last wish is no longer true of what is seen. */
  forget(): void;
  onMessage(message: FromPage): void;
}

export interface WriterParts {
  readonly draft: ReadonlySignal<Draft | null>;
  readonly send: (message: ToPage) => boolean;
  readonly toClipboard: (text: string) => Promise<void>;
  readonly newId: () => string;
  readonly later: (ms: number, call: () => void) => () => void;
}

type Answer = Written | 'asleep';

/** Carries a person's wish into the draft on top: one at a time, verified, and never elsewhere. */
export function createWriter({ draft, send, toClipboard, newId, later }: WriterParts): Writer {
  const waiting = signal<{ id: string; answer: (answer: Answer) => void } | null>(null);
  const outcome = signal<Outcome | null>(null);
  const last = signal<{ id: string; composerId: string } | null>(null);

  const canUndo = computed(
    () => last.value !== null && last.value.composerId === draft.value?.composerId,
  );

  function ask(message: ToPage & { readonly id: string }): Promise<Answer> {
    return new Promise((resolve) => {
      const stop = later(ANSWER_MS, () => answer('asleep'));
      const answer = (result: Answer) => {
        stop();
        waiting.value = null;
        resolve(result);
      };
      waiting.value = { id: message.id, answer };
      if (!send(message)) answer('asleep');
    });
  }

  async function copyAs(
    kind: 'copied' | 'copiedInstead' | 'copiedForNote',
    text: string,
  ): Promise<void> {
    try {
      await toClipboard(text);
      outcome.value = { kind };
    } catch {
      outcome.value = { kind: 'notCopied', text };
    }
  }

  return {
    isBusy: computed(() => waiting.value !== null),
    canUndo,
    outcome,

    async write({ at, text, caret }) {
      const on = draft.peek();
      if (waiting.peek()) return false;
      if (!on) {
        outcome.value = { kind: 'noComposer' };
        return false;
      }
      const { ticketKey, composerId, mode, rev } = on;
      const words = at && { ...at, words: on.text.slice(at.start, at.end) };
      const id = newId();
      const head = { kind: 'write', id, ticketKey, composerId, mode, rev } as const;
      const answer = await ask({ ...head, at: words, text, caret });
      if (answer === 'asleep') outcome.value = { kind: 'asleep' };
      else if (answer.ok) {
        last.value = { id, composerId };
        const ticket = parseTicketKey(ticketKey)?.number ?? '';
        outcome.value = { kind: at ? 'replaced' : 'inserted', ticket };
        return true;
      } else if (answer.why === 'failed') await copyAs('copiedInstead', text);
      else outcome.value = { kind: answer.why };
      return false;
    },

    async undo() {
      const of = last.peek()?.id;
      if (of === undefined || !canUndo.peek() || waiting.peek()) return;
      const answer = await ask({ kind: 'undo', id: newId(), of });
      last.value = null;
      if (answer === 'asleep') outcome.value = { kind: 'asleep' };
      else outcome.value = answer.ok ? { kind: 'undone' } : { kind: answer.why };
    },

    copy: (text) => copyAs('copied', text),
    copyForNote: (text) => copyAs('copiedForNote', text),

    forget() {
      outcome.value = null;
    },

    onMessage(message) {
      const wish = waiting.peek();
      if (message.kind === 'written' && wish?.id === message.id) wish.answer(message);
    },
  };
}
