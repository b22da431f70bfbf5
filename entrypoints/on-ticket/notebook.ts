import { type ReadonlySignal, signal } from '@preact/signals';
import type { FailureKind } from '../../lib/store/failure.ts';
import type { Notebook } from '../../lib/store/notebook.ts';
import { afterFirstPaint } from './after-paint.ts';

export type Store = typeof import('./store.ts');

export interface OpenNotebook {
  readonly store: Store;
  readonly notebook: Notebook;
}

export interface NotebookAccess {
  /** Null until it is open, and where it can't be opened at all. */
  readonly open: ReadonlySignal<OpenNotebook | null>;
  /** Resolves when it is open; never, where it can't be: what is typed then stays on the screen. */
  readonly whenOpen: Promise<OpenNotebook>;
  /** What keeps it from saving; null while all is well. */
  readonly problem: ReadonlySignal<FailureKind | 'cleared' | null>;
}

/** Opens the notebook behind the panel's back, and says what is wrong with it. */
export function openNotebookSoon(): NotebookAccess {
  const open = signal<OpenNotebook | null>(null);
  const problem = signal<FailureKind | 'cleared' | null>(null);
  const whenOpen = new Promise<OpenNotebook>((resolve) => {
    const loading = afterFirstPaint().then(() => import('./store.ts'));
    void loading.then(async (store) => {
      const opened = await store.openNotebook();
      if (store.isRefused(opened)) {
        problem.value = opened.refused;
        return;
      }
      opened.watchHealth((health) => {
        // Read-only outlasts all else: what is shown must not look as if it could be written to.
        if (opened.readOnly) problem.value = 'newer';
        else if (health.kind === 'trouble') problem.value = health.failure.kind;
        else problem.value = health.kind === 'cleared' ? 'cleared' : null;
      });
      open.value = { store, notebook: opened };
      resolve(open.value);
    });
  });
  return { open, whenOpen, problem };
}
