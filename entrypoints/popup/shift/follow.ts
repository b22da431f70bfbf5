import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Notebook } from '../../../lib/store/notebook.ts';
import { type LazyPart, loadPart } from '../../on-ticket/lazy-part.ts';
import type { NotebookAccess } from '../../on-ticket/notebook.ts';

type ShiftStore = typeof import('./store.ts');

export interface OpenShiftStore {
  readonly store: ShiftStore;
  readonly notebook: Notebook;
}

/** The notebook with the popup's own verbs. */
export interface ShiftNotebook {
  /** Null until both are there. */
  readonly open: ReadonlySignal<OpenShiftStore | null>;
  readonly whenOpen: Promise<OpenShiftStore>;
  /** Rows that are followed live; `first` until they are read. */
  follow<T>(
    first: T,
    watch: (open: OpenShiftStore, onValue: (value: T) => void) => () => void,
  ): ReadonlySignal<T>;
}

/** Ties the verbs, a lazy part of their own, to the notebook that is opened beside them. */
export function followNotebook(
  access: NotebookAccess,
  load: () => Promise<ShiftStore> = () => import('./store.ts'),
): ShiftNotebook {
  const open = signal<OpenShiftStore | null>(null);
  const part: LazyPart<ShiftStore> = loadPart(load);
  const whenOpen = new Promise<OpenShiftStore>((resolve) => {
    effect(() => {
      const store = part.part.value;
      const opened = access.open.value;
      if (!store || !opened || open.peek()) return;
      open.value = { store, notebook: opened.notebook };
      resolve(open.value);
    });
  });
  return {
    open,
    whenOpen,
    follow<T>(
      first: T,
      watch: (opened: OpenShiftStore, onValue: (value: T) => void) => () => void,
    ): ReadonlySignal<T> {
      const value = signal(first);
      effect(() => {
        if (!open.value) return;
        return watch(open.value, (next) => {
          value.value = next;
        });
      });
      return value;
    },
  };
}
