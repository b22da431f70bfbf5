import { Dexie } from 'dexie';
import type { Context } from './context.ts';

/** A copy of a whole notebook as an older release left it, taken before its upgrade. */
export interface Snapshot {
  readonly snapshotId: string;
  /** Schema number of the rows. */
  readonly schema: number;
  readonly at: number;
}

interface Chunk {
  readonly snapshotId: string;
  readonly table: string;
  readonly number: number;
  readonly rows: readonly unknown[];
}

/** Rows copied at a time: bounds the memory for notebooks of any size. */
const CHUNK = 500;
const KEPT = 2;

/** Copies the notebook as it stands into a database of its own. Its head is written last. */
export async function takeSnapshot(name: string, schema: number, context: Context): Promise<void> {
  const snapshot: Snapshot = { snapshotId: context.newId(), schema, at: context.now() };
  const from = await new Dexie(name, { cache: 'disabled' }).open();
  try {
    await withSnapshots(name, async (to) => {
      for (const table of from.tables) {
        const keys = await table.toCollection().primaryKeys();
        for (let number = 0; number * CHUNK < keys.length; number++) {
          const some = keys.slice(number * CHUNK, (number + 1) * CHUNK);
          const rows: unknown[] = await table.bulkGet(some);
          const { snapshotId } = snapshot;
          const chunk: Chunk = { snapshotId, table: table.name, number, rows };
          await to.table('chunks').put(chunk);
        }
      }
      await to.table('snapshots').put(snapshot);
      await dropAllBut(to, KEPT);
    });
  } finally {
    from.close();
  }
}

export function listSnapshots(name: string): Promise<Snapshot[]> {
  return withSnapshots(name, (db) => db.table<Snapshot>('snapshots').orderBy('at').toArray());
}

/** The rows of a snapshot by table, as they were. */
export function readSnapshot(
  name: string,
  snapshotId: string,
): Promise<ReadonlyMap<string, readonly unknown[]>> {
  return withSnapshots(name, async (db) => {
    const chunks = await db.table<Chunk>('chunks').where({ snapshotId }).sortBy('number');
    const tables = new Map<string, unknown[]>();
    for (const { table, rows } of chunks) {
      tables.set(table, [...(tables.get(table) ?? []), ...rows]);
    }
    return tables;
  });
}

/** Who asks to be forgotten is forgotten in old copies too. */
export async function purgeSnapshots(name: string): Promise<void> {
  await Dexie.delete(toName(name));
}

async function dropAllBut(db: Dexie, kept: number): Promise<void> {
  await db.transaction('rw', 'snapshots', 'chunks', async (tx) => {
    const newest = await tx.table<Snapshot>('snapshots').orderBy('at').reverse().toArray();
    const ids = newest.slice(0, kept).map(({ snapshotId }) => snapshotId);
    await tx.table('snapshots').where('snapshotId').noneOf(ids).delete();
    // Takes along the chunks of a snapshot that was never finished.
    await tx.table('chunks').where('snapshotId').noneOf(ids).delete();
  });
}

async function withSnapshots<T>(name: string, work: (db: Dexie) => PromiseLike<T>): Promise<T> {
  const db = new Dexie(toName(name), { chromeTransactionDurability: 'strict', cache: 'disabled' });
  db.version(1).stores({
    snapshots: 'snapshotId, at',
    chunks: '[snapshotId+table+number], snapshotId',
  });
  try {
    await db.open();
    return await work(db);
  } finally {
    db.close();
  }
}

function toName(name: string): string {
  return `${name}-snapshots`;
}
