import type { Capability, TicketFacts } from '../../moments/facts.ts';
import type { Span } from '../../moments/span.ts';
import type { TicketKey } from '../../moments/ticket.ts';
import type { ComposerMode, Flag } from '../../moments/vocabulary.ts';
import type { Edit } from './edit.ts';

/** The draft as it stands. Offsets count UTF-16 units of `text`. */
export interface DraftState {
  readonly ticketKey: TicketKey;
  /** Names one composer instance: a new one is made on each channel switch. */
  readonly composerId: string;
  readonly mode: ComposerMode;
  /** Grows by one with every change of text, mode or macro runs; not with the caret. */
  readonly rev: number;
  readonly text: string;
  /** Null while the composer has no selection of its own. */
  readonly caret: number | null;
  /** Runs that the agent did not type. Sorted, disjoint. */
  readonly macros: readonly Span[];
  readonly composing: boolean;
}

type DraftHead = Omit<DraftState, 'text'>;

/** A reply or note that went out. */
export interface SentDraft {
  readonly ticketKey: TicketKey;
  readonly mode: ComposerMode;
  /** Epoch ms of the click or key. */
  readonly at: number;
  readonly text: string;
  readonly macros: readonly Span[];
}

/** What the hook tells its listeners; each is also a message of the port. */
export type PageEvent =
  | {
      readonly kind: 'ticket';
      readonly facts: TicketFacts;
      /** Empty while the page is still rendering: nothing is missing before it had its time. */
      readonly missing: readonly Capability[];
    }
  | { readonly kind: 'noTicket' }
  | ({ readonly kind: 'draft'; readonly text: string } & DraftHead)
  | ({ readonly kind: 'edit' } & Edit & DraftHead)
  | { readonly kind: 'noComposer'; readonly ticketKey: TicketKey }
  | ({ readonly kind: 'sent'; readonly messageId: string } & SentDraft)
  | ({ readonly kind: 'sentUnsure' } & SentDraft);

export interface WriteWish {
  readonly id: string;
  readonly ticketKey: TicketKey;
  readonly composerId: string;
  readonly mode: ComposerMode;
  readonly rev: number;
  /** The span and the words that stand there; null writes at the caret. */
  readonly at: (Span & { readonly words: string }) | null;
  readonly text: string;
  /** Where in `text` the caret goes; null: behind it. */
  readonly caret: number | null;
}

export interface UndoWish {
  readonly id: string;
  /** The id of the write to take back. */
  readonly of: string;
}

export interface HighlightWish {
  readonly composerId: string;
  readonly rev: number;
  readonly spans: readonly (Span & { readonly flag: Flag })[];
}

/** Why nothing was written. */
export type Refusal =
  | 'stale'
  | 'otherTicket'
  | 'noComposer'
  | 'readOnly'
  | 'composing'
  | 'isNote'
  | 'failed';

/** Which way of writing the editor took. */
export type Layer = 'textarea' | 'exec' | 'pastePlain' | 'pasteHtml' | 'execLines';

export type Written =
  | {
      readonly kind: 'written';
      readonly id: string;
      readonly ok: true;
      readonly layer: Layer;
      /** Where the new words stand now. */
      readonly at: Span;
    }
  | { readonly kind: 'written'; readonly id: string; readonly ok: false; readonly why: Refusal };
