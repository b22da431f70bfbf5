import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { LastVisit } from '../../lib/store/last-visit.ts';
import type { NotebookAccess } from '../on-ticket/notebook.ts';
import type { TicketRecord } from '../on-ticket/record.ts';

/** What the notebook remembers of the ticket from before it came on top this time. */
export function followLastVisit(
  access: NotebookAccess,
  record: TicketRecord,
  ticketKey: ReadonlySignal<string | null>,
  now: () => number,
): ReadonlySignal<LastVisit | null> {
  const found = signal<{ readonly uid: string; readonly visit: LastVisit | null } | null>(null);
  const since = computed(() => ({ key: ticketKey.value, at: now() }));
  effect(() => {
    const open = access.open.value;
    const uid = record.uid.value;
    const { at } = since.value;
    if (!open || uid === null || found.peek()?.uid === uid) return;
    let isWanted = true;
    void open.store.findLastVisit(open.notebook, uid, at).then(
      (visit) => {
        if (isWanted) found.value = { uid, visit };
      },
      // The line is a courtesy; what is wrong with the notebook is said by those who write to it.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  });
  return computed(() =>
    found.value?.uid === record.uid.value ? (found.value?.visit ?? null) : null,
  );
}
