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

/** One change: `[start, start + removed)` of the text at `rev - 1` became `inserted`. */
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
    draft.rev === edit.rev - 1 &&
    edit.start + edit.removed <= draft.text.length;
  if (!fits) return null;
  const { start, removed, inserted, ...head } = edit;
  const text = draft.text.slice(0, start) + inserted + draft.text.slice(start + removed);
  return { ...head, text };
}

/** The smallest edit that turns one text into the other: what is equal at both ends stays. */
export function toEdit(
  before: string,
  after: string,
): { readonly start: number; readonly removed: number; readonly inserted: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  return {
    start,
    removed: before.length - tail - start,
    inserted: after.slice(start, after.length - tail),
  };
}
