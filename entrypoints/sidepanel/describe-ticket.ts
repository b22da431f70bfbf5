import { effect } from '@preact/signals';
import type { NotebookAccess } from '../on-ticket/notebook.ts';
import type { OnTop } from '../on-ticket/on-top.ts';
import type { TicketRecord } from '../on-ticket/record.ts';

/**
 * Tells the notebook who and what a ticket is about, as more becomes known. It keeps subject and name
 * only with a note or a promise; the rule is its own.
 */
export function describeTicket(access: NotebookAccess, record: TicketRecord, onTop: OnTop): void {
  effect(() => {
    const uid = record.uid.value;
    const open = access.open.value;
    const facts = onTop.facts.value;
    if (!uid || !open || !facts) return;
    open.store
      .describeTicket(open.notebook, uid, {
        subject: facts.subject?.value ?? null,
        customerName: facts.requester?.value.name ?? null,
        requesterId: facts.requester?.value.id ?? null,
      })
      // A courtesy to the list of notes; what is wrong with the notebook, its own watch says.
      .catch(() => undefined);
  });
}
