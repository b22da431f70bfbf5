import type { Notebook } from './notebook.ts';
import { change } from './notebook.ts';
import type { Pages } from './pages.ts';

/** The id of a helpdesk's address; `fresh` becomes it where the address is new. */
export async function ensureHost(pages: Pages, host: string, fresh: string): Promise<string> {
  const known = await findHost(pages, host);
  if (known === null) await pages.table('hosts').add({ hostUid: fresh, host: host.toLowerCase() });
  return known ?? fresh;
}

export async function findHost(pages: Pages, host: string): Promise<string | null> {
  const keys = await pages.table('hosts').where('host').equals(host.toLowerCase()).primaryKeys();
  return keys.length > 0 ? String(keys[0]) : null;
}

/**
 * A helpdesk moved to another address: all its tickets follow, for they point to this one row.
 * False where the old one is not known, or the new one already has tickets of its own.
 */
export function renameHost(notebook: Notebook, from: string, to: string): Promise<boolean> {
  return change(notebook, ['hosts'], async (pages) => {
    const hostUid = await findHost(pages, from);
    if (hostUid === null || (await findHost(pages, to)) !== null) return false;
    await pages.table('hosts').put({ hostUid, host: to.toLowerCase() });
    return true;
  });
}
