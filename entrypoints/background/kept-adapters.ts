import { adaptersInForce } from '../../lib/helpdesk/adapter/in-force.ts';
import type { Adapter } from '../../lib/helpdesk/adapter/schema.ts';
import { getAdapters } from '../../lib/store/adapters.ts';
import type { Notebook } from '../../lib/store/notebook.ts';
import { isRefused, openNotebook } from '../../lib/store/open.ts';

let opening: Promise<Notebook | null> | null = null;

/**
 * The adapters that hold now. Where the notebook can't be opened, the bundled ones: a helpdesk must
 * not go dark because a disk is full.
 */
export async function getAdaptersInForce(): Promise<readonly Adapter[]> {
  try {
    const notebook = await open();
    return adaptersInForce(notebook ? await getAdapters(notebook) : []);
  } catch {
    return adaptersInForce([]);
  }
}

/** Kept open as long as this worker lives; it may end at any time, and the next one opens it anew. */
async function open(): Promise<Notebook | null> {
  opening ??= openNotebook().then((opened) => (isRefused(opened) ? null : opened));
  const notebook = await opening;
  if (notebook === null || notebook.closed) opening = null;
  return notebook;
}
