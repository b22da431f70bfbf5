import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { toPsycheSteps } from '../../lib/moments/psyche.ts';
import type { SelfCheck } from '../../lib/moments/self-check.ts';
import type { NotebookAccess } from '../on-ticket/notebook.ts';

/** The psyche steps that today's self-checks tick; the same on every ticket of the day. */
export function followPsyche(access: NotebookAccess): ReadonlySignal<ReadonlySet<string>> {
  const checks = signal<readonly SelfCheck[]>([]);
  effect(() => {
    const open = access.open.value;
    if (!open) return;
    const { store, notebook } = open;
    return store.watchSelfChecks(notebook, store.todayOf(notebook), (today) => {
      checks.value = today;
    });
  });
  return computed(() => toPsycheSteps(checks.value));
}
