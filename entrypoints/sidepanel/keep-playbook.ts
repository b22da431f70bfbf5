import type { Playbook } from '../../lib/moments/playbook.ts';
import { hashPlaybook } from '../../lib/moments/playbook-hash.ts';
import type { NotebookAccess } from '../on-ticket/notebook.ts';

/**
 * The hash under which ratings name the playbook. The notebook keeps the playbook itself too, so that
 * an old rating can still be read by the anchors it was made with.
 */
export async function keepPlaybook(access: NotebookAccess, playbook: Playbook): Promise<string> {
  const { store, notebook } = await access.whenOpen;
  try {
    if (!notebook.readOnly) return await store.keepPlaybook(notebook, playbook);
  } catch {
    // The ratings are worth keeping also where the playbook could not be; the next panel tries again.
  }
  return hashPlaybook(playbook);
}
