import * as z from 'zod/mini';
import { decodePlaybook, type Playbook } from '../moments/playbook.ts';
import { hashPlaybook, type PlaybookHash } from '../moments/playbook-hash.ts';
import { change, type Notebook, read } from './notebook.ts';
import type { Pages } from './pages.ts';
import { chosenPlaybook } from './setting-list.ts';
import { setSetting, settingIn } from './settings.ts';
import { type Stop, watch } from './watch.ts';

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

/** The playbook in force; null: the bundled one, also where the chosen one can't be read here. */
export function watchChosenPlaybook(
  notebook: Notebook,
  onBook: (book: Playbook | null) => void,
): Stop {
  return watch(notebook, ['settings', 'playbooks'], chosenIn, onBook);
}

async function chosenIn(pages: Pages): Promise<Playbook | null> {
  const hash = await settingIn(pages, chosenPlaybook);
  const row = hash === null ? null : await pages.find('playbooks', hash);
  const decoded = decodePlaybook(row?.playbook);
  return decoded.ok ? decoded.value : null;
}

/** From now on this one holds; ratings made before keep theirs. Null: the bundled one again. */
export async function choosePlaybook(notebook: Notebook, book: Playbook | null): Promise<void> {
  const hash = book && (await keepPlaybook(notebook, book));
  await setSetting(notebook, chosenPlaybook, hash);
}
