import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { FailureKind } from '../../lib/store/failure.ts';
import type { Notebook } from '../../lib/store/notebook.ts';
import { afterFirstPaint } from './after-paint.ts';
import { loadPart } from './lazy-part.ts';

export type Store = typeof import('./store.ts');

export interface OpenNotebook {
  readonly store: Store;
  readonly notebook: Notebook;
}

/** `notLoaded`: the code that opens it did not arrive, and can be tried again. */
export type NotebookProblem = FailureKind | 'cleared' | 'notLoaded';

export interface NotebookAccess {
  /** Null until it is open, and where it can't be opened at all. */
  readonly open: ReadonlySignal<OpenNotebook | null>;
  /** Resolves when it is open; never, where it can't be: what is typed then stays on the screen. */
  readonly whenOpen: Promise<OpenNotebook>;
  /** What keeps it from saving; null while all is well. */
  readonly problem: ReadonlySignal<NotebookProblem | null>;
  /** Tries again to load what did not arrive. */
  readonly retry: () => void;
}

/** Opens the notebook behind the panel's back, and says what is wrong with it. */
export function openNotebookSoon(
  load: () => Promise<Store> = () => afterFirstPaint().then(() => import('./store.ts')),
): NotebookAccess {
  const open = signal<OpenNotebook | null>(null);
  const problem = signal<Exclude<NotebookProblem, 'notLoaded'> | null>(null);
  const lazy = loadPart(load);
  const whenOpen = new Promise<OpenNotebook>((resolve) => {
    let isBegun = false;
    effect(() => {
      const store = lazy.part.value;
      if (!store || isBegun) return;
      isBegun = true;
      void openWith(store).then((opened) => {
        if (opened) resolve(opened);
      });
    });
  });

  async function openWith(store: Store): Promise<OpenNotebook | null> {
    const opened = await store.openNotebook();
    if (store.isRefused(opened)) {
      problem.value = opened.refused;
      return null;
    }
    opened.watchHealth((health) => {
      // Read-only outlasts all else: what is shown must not look as if it could be written to.
      if (opened.readOnly) problem.value = 'newer';
      else if (health.kind === 'trouble') problem.value = health.failure.kind;
      else problem.value = health.kind === 'cleared' ? 'cleared' : null;
    });
    open.value = { store, notebook: opened };
    return open.value;
  }

  return {
    open,
    whenOpen,
    problem: computed(() => (lazy.hasFailed.value ? 'notLoaded' : problem.value)),
    retry: lazy.retry,
  };
}
