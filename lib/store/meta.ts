import type { Dexie } from 'dexie';
import type { Context } from './context.ts';
import type { Pages } from './pages.ts';
import { ROWS } from './tables.ts';

/** Gives a new notebook its identity and its secret; answers with its identity. */
export function ensureIdentity(db: Dexie, context: Context, schema: number): Promise<string> {
  return db.transaction('rw', 'meta', async (tx) => {
    const table = tx.table<unknown, string>('meta');
    const ensure = async (key: string, fresh: string | number) => {
      const raw = await table.get(key);
      if (raw === undefined) await table.put({ key, value: fresh });
      return toText(raw) ?? String(fresh);
    };
    await ensure('schemaVersion', schema);
    // Key of `customerKey`: two ids, so that nobody guesses it.
    await ensure('secret', context.newId() + context.newId());
    return ensure('notebookId', context.newId());
  });
}

/** The identity of a notebook that is not to be written to. */
export async function readIdentity(db: Dexie): Promise<string> {
  return toText(await db.table<unknown, string>('meta').get('notebookId')) ?? '';
}

/** Who this notebook is; pseudonyms in files are made of it. */
export async function notebookIdIn(pages: Pages): Promise<string> {
  return toText(await pages.find('meta', 'notebookId')) ?? '';
}

/** The secret that customers' keys are made with; it leaves this computer only in a backup. */
export async function secretIn(pages: Pages): Promise<string> {
  return toText(await pages.find('meta', 'secret')) ?? '';
}

function toText(raw: unknown): string | null {
  const row = ROWS.meta.safeParse(raw);
  return row.success && typeof row.data.value === 'string' ? row.data.value : null;
}
