import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type TicketRef, toTicketKey } from '../../lib/moments/ticket.ts';
import type { NotebookAccess, OpenNotebook } from './notebook.ts';

export type TicketOnDesk = TicketRef & { readonly helpdesk: string };

/** What the notebook holds of the ticket on top, followed live. */
export interface TicketRecord {
  /** The local id, or null: nothing was ever written about this ticket. */
  readonly uid: ReadonlySignal<string | null>;
  /** The local id of a ticket, made at the first thing worth keeping. */
  ensureUid(ticket: TicketOnDesk): Promise<string>;
  /** Rows that follow the ticket on top; `empty` from the very moment that another one is. */
  follow<T>(
    empty: T,
    watch: (open: OpenNotebook, uid: string, onValue: (value: T) => void) => () => void,
  ): ReadonlySignal<T>;
}

export function createRecord(
  access: NotebookAccess,
  ticket: ReadonlySignal<TicketOnDesk | null>,
): TicketRecord {
  const found = signal<{ readonly key: string; readonly uid: string } | null>(null);
  const key = computed(() => (ticket.value ? toTicketKey(ticket.value) : null));
  const uid = computed(() => (found.value?.key === key.value ? (found.value?.uid ?? null) : null));

  effect(() => {
    const open = access.open.value;
    const on = ticket.value;
    if (!open || !on) return;
    return open.store.watchTicket(open.notebook, on, (next) => {
      if (next !== null) found.value = { key: toTicketKey(on), uid: next };
    });
  });

  return {
    uid,
    async ensureUid(on) {
      const { store, notebook } = await access.whenOpen;
      const next = await store.ensureTicket(notebook, on);
      if (toTicketKey(on) === key.peek()) found.value = { key: toTicketKey(on), uid: next };
      return next;
    },
    follow<T>(
      empty: T,
      watch: (open: OpenNotebook, uid: string, onValue: (value: T) => void) => () => void,
    ): ReadonlySignal<T> {
      const rows = signal<{ readonly uid: string; readonly value: T } | null>(null);
      effect(() => {
        const open = access.open.value;
        const on = uid.value;
        if (!open || on === null) return;
        return watch(open, on, (value) => {
          rows.value = { uid: on, value };
        });
      });
      return computed(() =>
        rows.value && rows.value.uid === uid.value ? rows.value.value : empty,
      );
    },
  };
}
