import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { addDays } from '../../lib/moments/day.ts';
import { deliveryHours, usualHours } from '../../lib/moments/delivery.ts';
import type { NotebookAccess } from '../on-ticket/notebook.ts';

/** How far back deliveries count. */
const DAYS = 180;

/**
 * Within how many hours the agent keeps eight of ten promises; null while too few were kept. Learned
 * once a panel's life: one more delivery changes little.
 */
export function followUsualHours(access: NotebookAccess): ReadonlySignal<number | null> {
  const usual = signal<number | null>(null);
  effect(() => {
    const open = access.open.value;
    if (!open) return;
    const { store, notebook } = open;
    store.recentPromises(notebook, addDays(store.todayOf(notebook), -DAYS)).then(
      (promises) => {
        usual.value = usualHours(deliveryHours(promises));
      },
      // A hint; what is wrong with the notebook, its own watch says.
      () => undefined,
    );
  });
  return usual;
}
