import type { Adapter } from '../../../lib/helpdesk/adapter/schema.ts';
import { say } from '../../../lib/messages/say.ts';
import { keepAdapter, removeAdapter } from '../../../lib/store/adapters.ts';
import type { NotebookAccess } from '../../on-ticket/notebook.ts';

/** Keeps an adapter and has every open page hear of it. False where it was not saved. */
export function keep(access: NotebookAccess, adapter: Adapter): Promise<boolean> {
  return change(access, (notebook) => keepAdapter(notebook, adapter));
}

/** The bundled one holds again, or none. False where that was not saved. */
export function drop(access: NotebookAccess, adapterId: string): Promise<boolean> {
  return change(access, (notebook) => removeAdapter(notebook, adapterId));
}

async function change(
  access: NotebookAccess,
  work: (notebook: Parameters<typeof keepAdapter>[0]) => Promise<void>,
): Promise<boolean> {
  const open = access.open.peek();
  if (!open) return false;
  try {
    await work(open.notebook);
  } catch {
    // The shell says what is wrong with the notebook.
    return false;
  }
  // What is kept holds, also where the worker can't be woken just now: it looks again at its start.
  await say({ kind: 'helpdesksChanged' }).catch(() => undefined);
  return true;
}

/** The text of a file that another person can import. */
export function toFileText(adapter: Adapter): string {
  return `${JSON.stringify(adapter, null, 2)}\n`;
}
