import type { NotebookAccess } from '../on-ticket/notebook.ts';

/** Long after the first paint, and after the first ticket was read. */
const SETTLED_MS = 20_000;

/**
 * Lets go of what has been kept long enough, once a panel's life: agents open it every day. Failing
 * is no matter to the person; the next panel tries again.
 */
export function keepRetention(
  access: NotebookAccess,
  later: (ms: number, call: () => void) => () => void,
): void {
  later(SETTLED_MS, () => {
    void access.whenOpen
      .then(({ store, notebook }) => (notebook.readOnly ? undefined : store.sweep(notebook)))
      .catch(() => undefined);
  });
}
