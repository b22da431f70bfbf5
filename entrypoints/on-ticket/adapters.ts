import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { adaptersInForce } from '../../lib/helpdesk/adapter/in-force.ts';
import type { Adapter } from '../../lib/helpdesk/adapter/schema.ts';
import type { NotebookAccess } from './notebook.ts';

/** The helpdesks that are known: the bundled ones at once, those of one's own with the notebook. */
export function followAdapters(access: NotebookAccess): ReadonlySignal<readonly Adapter[]> {
  const adapters = signal(adaptersInForce([]));
  effect(() => {
    const open = access.open.value;
    if (!open) return;
    return open.store.watchAdapters(open.notebook, (kept) => {
      adapters.value = adaptersInForce(kept);
    });
  });
  return adapters;
}
