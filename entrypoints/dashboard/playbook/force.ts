import type { Playbook } from '../../../lib/moments/playbook.ts';
import { choosePlaybook } from '../../../lib/store/playbooks.ts';
import type { NotebookAccess } from '../../on-ticket/notebook.ts';

/** Puts a playbook in force; null: the one that ships. False where that was not saved. */
export async function force(access: NotebookAccess, book: Playbook | null): Promise<boolean> {
  const open = access.open.peek();
  if (!open) return false;
  try {
    await choosePlaybook(open.notebook, book);
    return true;
  } catch {
    // The shell says what is wrong with the notebook.
    return false;
  }
}
