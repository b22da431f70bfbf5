// A real notebook, on an IndexedDB in memory, that opens when the test says so.
import { signal } from '@preact/signals';
import { afterEach } from 'vitest';
import type { NotebookAccess, OpenNotebook } from '../../../entrypoints/on-ticket/notebook.ts';
import * as store from '../../../entrypoints/on-ticket/store.ts';
import type { FailureKind } from '../../../lib/store/failure.ts';
import type { Notebook } from '../../../lib/store/notebook.ts';

const opened: Notebook[] = [];
let names = 0;

afterEach(() => {
  for (const notebook of opened.splice(0)) notebook.close();
});

export interface FakeAccess extends NotebookAccess {
  readonly name: string;
  /** Opens the notebook; `changed` stands in for parts of the store. */
  begin(changed?: Partial<typeof store>): Promise<OpenNotebook>;
  refuse(why: FailureKind): void;
}

/** Every notebook has a name of its own, but for one that is told. */
export function createAccess(name = `notebook-${++names}`): FakeAccess {
  const open = signal<OpenNotebook | null>(null);
  const problem = signal<FailureKind | 'cleared' | null>(null);
  let resolve = (_: OpenNotebook) => {};
  const whenOpen = new Promise<OpenNotebook>((resolved) => {
    resolve = resolved;
  });
  return {
    name,
    open,
    whenOpen,
    problem,
    retry() {},
    async begin(changed = {}) {
      const notebook = await store.openNotebook({ name, locks: null });
      if (store.isRefused(notebook)) throw new Error(notebook.message);
      opened.push(notebook);
      open.value = { store: { ...store, ...changed }, notebook };
      resolve(open.value);
      return open.value;
    },
    refuse(why) {
      problem.value = why;
    },
  };
}
