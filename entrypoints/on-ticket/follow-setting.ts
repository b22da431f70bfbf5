import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Setting } from '../../lib/store/setting-list.ts';
import type { NotebookAccess, Store } from './notebook.ts';

/** A setting that is on or off, followed live; on until the notebook tells. */
export function followSwitch(
  access: NotebookAccess,
  choose: (store: Store) => Setting<boolean>,
): ReadonlySignal<boolean> {
  const isOn = signal(true);
  effect(() => {
    const open = access.open.value;
    if (!open) return;
    const { store, notebook } = open;
    return store.watchSetting(notebook, choose(store), (next) => {
      isOn.value = next;
    });
  });
  return isOn;
}
