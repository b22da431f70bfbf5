import * as z from 'zod/mini';
import { decodePlaybook, type Playbook } from '../moments/playbook.ts';
import { hashPlaybook, type PlaybookHash } from '../moments/playbook-hash.ts';
import { change, type Notebook, read } from './notebook.ts';

/** Keeps a playbook under its content hash, for as long as a rating may name it. */
export async function keepPlaybook(notebook: Notebook, book: Playbook): Promise<PlaybookHash> {
  const hash = await hashPlaybook(book);
  const row = { hash, playbook: z.json().parse(book), at: notebook.context.now() };
  await change(notebook, ['playbooks'], async (pages) => {
    if (!(await pages.take('playbooks', hash))) await pages.table('playbooks').put(row);
  });
  return hash;
}

/** The playbook of that hash, or null where it was never kept here. */
export async function findPlaybook(
  notebook: Notebook,
  hash: PlaybookHash,
): Promise<Playbook | null> {
  const row = await read(notebook, ['playbooks'], (pages) => pages.find('playbooks', hash));
  const decoded = decodePlaybook(row?.playbook);
  return decoded.ok ? decoded.value : null;
}
