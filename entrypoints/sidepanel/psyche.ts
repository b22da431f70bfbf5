import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { toPsycheSteps } from '../../lib/moments/psyche.ts';
import type { SelfCheck } from '../../lib/moments/self-check.ts';
import type { NotebookAccess } from '../on-ticket/notebook.ts';

/**
 * The psyche steps that today's self-checks tick; the same on every ticket of the day. `minute` is the
 * clock that tells when another day begins.
 */
export function followPsyche(
  access: NotebookAccess,
  minute: ReadonlySignal<number>,
): ReadonlySignal<ReadonlySet<string>> {
  const checks = signal<readonly SelfCheck[]>([]);
  const today = computed(() => {
    // Asked anew each minute: the panel may stay open over night.
    void minute.value;
    const open = access.open.value;
    return open ? open.store.todayOf(open.notebook) : null;
  });
  effect(() => {
    const open = access.open.value;
    if (!open || today.value === null) return;
    return open.store.watchSelfChecks(open.notebook, today.value, (found) => {
      checks.value = found;
    });
  });
  return computed(() => toPsycheSteps(checks.value));
}
