import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FromPage } from '../../lib/messages/from-page.ts';
import { applyEdit, type Draft } from '../../lib/moments/draft.ts';
import type { TicketKey } from '../../lib/moments/ticket.ts';

/** A sentence that the caret rests in for this long counts as finished. */
export const REST_MS = 2_000;

export interface DraftMirror {
  /** The draft of the ticket on top; null while no reply box is open. */
  readonly draft: ReadonlySignal<Draft | null>;
  /** True once nothing was typed for a while: the sentence at the caret may be judged too. */
  readonly isResting: ReadonlySignal<boolean>;
  onMessage(message: FromPage): void;
  onConnected(isConnected: boolean): void;
}

/** The page's draft, mirrored. It lives in memory only and is gone with the panel. */
export function createDraftMirror(
  ticketKey: ReadonlySignal<TicketKey | null>,
  askForAll: () => void,
  later: (ms: number, call: () => void) => () => void,
): DraftMirror {
  const mirrored = signal<Draft | null>(null);
  const isResting = signal(false);
  let stopWaiting = () => {};

  function set(draft: Draft | null): void {
    mirrored.value = draft;
    stopWaiting();
    isResting.value = false;
    if (draft) {
      stopWaiting = later(REST_MS, () => {
        isResting.value = true;
      });
    }
  }

  return {
    draft: computed(() => (mirrored.value?.ticketKey === ticketKey.value ? mirrored.value : null)),
    isResting,
    onMessage(message) {
      if (message.kind === 'draft') {
        const { kind: _, ...draft } = message;
        set(draft);
      } else if (message.kind === 'edit') {
        const { kind: _, ...edit } = message;
        const next = applyEdit(mirrored.peek(), edit);
        if (next) set(next);
        else askForAll();
      } else if (message.kind === 'noTicket') set(null);
      else if (message.kind === 'noComposer') {
        if (message.ticketKey === mirrored.peek()?.ticketKey) set(null);
      }
    },
    onConnected(isConnected) {
      if (!isConnected) set(null);
    },
  };
}
