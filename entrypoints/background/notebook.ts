import type { Notebook } from '../../lib/store/notebook.ts';
import { isRefused, openNotebook } from '../../lib/store/open.ts';

let opening: Promise<Notebook | null> | null = null;

/**
 * The notebook, or null where it can't be opened. Kept open as long as this worker lives; it may end at
 * any time, and the next one opens it anew.
 */
export async function findNotebook(): Promise<Notebook | null> {
  opening ??= openNotebook().then((opened) => (isRefused(opened) ? null : opened));
  const notebook = await opening;
  if (notebook === null || notebook.closed) opening = null;
  return notebook;
}
