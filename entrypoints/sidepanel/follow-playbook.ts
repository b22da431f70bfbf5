import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { getBundledPlaybook } from '../../lib/moments/bundled-playbook.ts';
import type { Playbook } from '../../lib/moments/playbook.ts';
import type { NotebookAccess } from '../on-ticket/notebook.ts';

/** The playbook in force: the bundled one at once, the chosen one with the notebook. */
export function followPlaybook(access: NotebookAccess): ReadonlySignal<Playbook> {
  const playbook = signal(getBundledPlaybook());
  effect(() => {
    const open = access.open.value;
    if (!open) return;
    return open.store.watchChosenPlaybook(open.notebook, (chosen) => {
      playbook.value = chosen ?? getBundledPlaybook();
    });
  });
  return playbook;
}
