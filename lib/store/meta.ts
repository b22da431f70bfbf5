import type { Dexie } from 'dexie';
import type { Context } from './context.ts';
import { ROWS } from './tables.ts';

/** What the notebook knows of itself. */
export interface Meta {
  /** Random: tells a notebook from the empty one that stands there after storage was cleared. */
  readonly notebookId: string;
  /** Key of `customerKey`; never leaves this computer but in a backup. */
  readonly secret: string;
}

/** Reads what the notebook knows of itself, and writes it where it is missing in a new one. */
export function ensureMeta(db: Dexie, context: Context, schema: number): Promise<Meta> {
  return db.transaction('rw', 'meta', async (tx) => {
    const table = tx.table<unknown, string>('meta');
    const ensure = async (key: string, fresh: string | number) => {
      const raw = await table.get(key);
      if (raw === undefined) await table.put({ key, value: fresh });
      return toText(raw) ?? String(fresh);
    };
    await ensure('schemaVersion', schema);
    const notebookId = await ensure('notebookId', context.newId());
    return { notebookId, secret: await ensure('secret', context.newId() + context.newId()) };
  });
}

/** The same, without a write. */
export async function readMeta(db: Dexie): Promise<Meta> {
  const table = db.table<unknown, string>('meta');
  const [notebookId, secret] = await table.bulkGet(['notebookId', 'secret']);
  return { notebookId: toText(notebookId) ?? '', secret: toText(secret) ?? '' };
}

function toText(raw: unknown): string | null {
  const row = ROWS.meta.safeParse(raw);
  return row.success && typeof row.data.value === 'string' ? row.data.value : null;
}
