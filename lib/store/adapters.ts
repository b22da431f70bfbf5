import * as z from 'zod/mini';
import { type Adapter, adapter } from '../helpdesk/adapter/schema.ts';
import { change, type Notebook, read } from './notebook.ts';
import type { Pages } from './pages.ts';
import { type Stop, watch } from './watch.ts';

/** The adapters that the person keeps; those that this release can't read are left out. */
export function getAdapters(notebook: Notebook): Promise<readonly Adapter[]> {
  return read(notebook, ['adapters'], adaptersIn);
}

export function watchAdapters(
  notebook: Notebook,
  onAdapters: (adapters: readonly Adapter[]) => void,
): Stop {
  return watch(notebook, ['adapters'], adaptersIn, onAdapters);
}

async function adaptersIn(pages: Pages): Promise<readonly Adapter[]> {
  const rows = pages.rows('adapters', await pages.table('adapters').toArray());
  return rows.flatMap((row) => {
    const decoded = adapter.safeParse(row.adapter);
    return decoded.success ? [decoded.data] : [];
  });
}

export function keepAdapter(notebook: Notebook, kept: Adapter): Promise<void> {
  const row = { adapterId: kept.id, adapter: z.json().parse(kept), at: notebook.context.now() };
  return change(notebook, ['adapters'], async (pages) => {
    await pages.take('adapters', row.adapterId);
    await pages.table('adapters').put(row);
  });
}

/** The bundled one holds again. */
export function removeAdapter(notebook: Notebook, adapterId: string): Promise<void> {
  return change(notebook, ['adapters'], (pages) => pages.table('adapters').delete(adapterId));
}
