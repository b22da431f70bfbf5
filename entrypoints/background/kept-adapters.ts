import { adaptersInForce } from '../../lib/helpdesk/adapter/in-force.ts';
import type { Adapter } from '../../lib/helpdesk/adapter/schema.ts';
import { getAdapters } from '../../lib/store/adapters.ts';
import { findNotebook } from './notebook.ts';

/**
 * The adapters that hold now. Where the notebook can't be opened, the bundled ones: a helpdesk must
 * not go dark because a disk is full.
 */
export async function getAdaptersInForce(): Promise<readonly Adapter[]> {
  try {
    const notebook = await findNotebook();
    return adaptersInForce(notebook ? await getAdapters(notebook) : []);
  } catch {
    return adaptersInForce([]);
  }
}
