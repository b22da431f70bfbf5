import type { Span } from './span.ts';
import type { TicketKey } from './ticket.ts';
import type { ComposerMode } from './vocabulary.ts';

/** The draft as the page has it, mirrored in the panel. Never stored. */
export interface Draft {
  readonly ticketKey: TicketKey;
  readonly composerId: string;
  readonly mode: ComposerMode;
  readonly rev: number;
  readonly text: string;
  readonly caret: number | null;
  readonly macros: readonly Span[];
  readonly composing: boolean;
}

/**
 * One change: `[start, start + removed)` of the text at `rev - 1` became `inserted`. A caret that only
 * moved comes with the same `rev` and no change.
 */
export interface DraftEdit extends Omit<Draft, 'text'> {
  readonly start: number;
  readonly removed: number;
  readonly inserted: string;
}

/** The draft after the edit, or null after a gap: then the whole text must be asked for. */
export function applyEdit(draft: Draft | null, edit: DraftEdit): Draft | null {
  const fits =
    draft !== null &&
    draft.composerId === edit.composerId &&
    draft.ticketKey === edit.ticketKey &&
    (draft.rev === edit.rev - 1 || (draft.rev === edit.rev && isMoveOnly(edit))) &&
    edit.start + edit.removed <= draft.text.length;
  if (!fits) return null;
  const { start, removed, inserted, ...head } = edit;
  const text = draft.text.slice(0, start) + inserted + draft.text.slice(start + removed);
  return { ...head, text };
}

function isMoveOnly({ removed, inserted }: DraftEdit): boolean {
  return removed === 0 && inserted === '';
}
