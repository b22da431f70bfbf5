import { type Signal, signal } from '@preact/signals';
import type { AppTicket } from '../../server/replica-api.ts';
import type { Status } from '../../tickets/story.ts';
import { showToast, submitTicket } from '../store.ts';
import { say } from '../words.ts';

/** What the rest of a pane may ask of whichever composer is there just now. */
export interface Draft {
  html(): string;
  text(): string;
  isPublic(): boolean;
  insertMacro(html: string): void;
  empty(): void;
  focus(): void;
}

/** What the parts of one pane share. */
export interface Pane {
  readonly id: number | null;
  readonly draft: Signal<Draft | null>;
  readonly isSubmitting: Signal<boolean>;
  readonly macrosOpen: Signal<boolean>;
  /** Tags that an applied macro adds when the ticket is submitted. */
  readonly addedTags: Signal<readonly string[]>;
  /** The status that submitting would set. */
  readonly nextStatus: Signal<Status>;
}

export function openPane(id: number | null): Pane {
  return {
    id,
    draft: signal(null),
    isSubmitting: signal(false),
    macrosOpen: signal(false),
    addedTags: signal([]),
    nextStatus: signal('open'),
  };
}

/** Sends what stands in the composer and empties it; on failure everything stays as it is. */
export async function submit(pane: Pane, ticket: AppTicket | null, status?: Status): Promise<void> {
  const draft = pane.draft.value;
  if (!ticket || !draft || pane.isSubmitting.value) return;
  pane.isSubmitting.value = true;
  try {
    await submitTicket(ticket.id, {
      html: draft.html(),
      text: draft.text(),
      public: draft.isPublic(),
      status: status ?? pane.nextStatus.value,
      tags: [...new Set([...ticket.tags, ...pane.addedTags.value])],
    });
    draft.empty();
    pane.addedTags.value = [];
    showToast(`${say('submitted')} · #${ticket.id}`, 'done');
  } catch {
    showToast(say('submitFailed'), 'failed');
  } finally {
    pane.isSubmitting.value = false;
  }
}
