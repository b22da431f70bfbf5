import { Dexie } from 'dexie';
import type { Context } from './context.ts';
import { NotebookFailure, toFailure } from './failure.ts';
import { ensureIdentity, readIdentity } from './meta.ts';
import { peekSchema } from './peek.ts';
import { takeSnapshot } from './snapshots.ts';
import type { Version } from './versions/index.ts';

export interface Place {
  /** Name of the database. */
  readonly name: string;
  readonly context: Context;
  readonly indexedDb: IDBFactory | null;
  readonly locks: LockManager | null;
  readonly versions: readonly Version[];
}

export interface Connection {
  readonly db: Dexie;
  /** Random: tells a notebook from the empty one that stands there after storage was cleared. */
  readonly identity: string;
  /** Schema of the newer release that wrote the notebook; null where it is ours. */
  readonly newer: number | null;
}

/** How long another window may hold an older notebook before we say so. */
const BLOCKED_MS = 5_000;

/**
 * Opens the notebook: a newer one only for reading, an older one after a snapshot. One context at
 * a time, so that nobody upgrades between the look and the opening.
 */
export async function openConnection(place: Place): Promise<Connection> {
  const { indexedDb } = place;
  if (!indexedDb) throw new NotebookFailure('missing', 'This browser has no IndexedDB.');
  const open = () => openUnderLock(place, indexedDb);
  try {
    return await (place.locks ? place.locks.request(`${place.name}-open`, open) : open());
  } catch (error) {
    throw toFailure(error);
  }
}

async function openUnderLock(place: Place, indexedDb: IDBFactory): Promise<Connection> {
  const schema = place.versions.length;
  const stored = await peekSchema(indexedDb, place.name);
  if (stored > schema) {
    // Without declared versions Dexie takes the tables as they are and upgrades nothing.
    const db = await open(toDexie(place.name), place.context);
    return { db, identity: await readIdentity(db), newer: stored };
  }
  if (stored > 0 && stored < schema) await takeSnapshot(place.name, stored, place.context);
  const db = toDexie(place.name);
  place.versions.forEach(({ stores, upgrade }, index) => {
    const version = db.version(index + 1).stores({ ...stores });
    if (upgrade) version.upgrade(upgrade);
  });
  try {
    await open(db, place.context);
  } catch (error) {
    const failure = toFailure(error);
    const isUpgrade = stored > 0 && stored < schema && failure.kind === 'unknown';
    throw isUpgrade ? new NotebookFailure('upgrade', failure.message, error) : failure;
  }
  return { db, identity: await ensureIdentity(db, place.context, schema), newer: null };
}

function toDexie(name: string): Dexie {
  return new Dexie(name, {
    // Only we open: Dexie alone would open a newer notebook without a word.
    autoOpen: false,
    // A note is saved when it is on the disk, not when the browser has heard of it.
    chromeTransactionDurability: 'strict',
    // What live queries say must be what was committed.
    cache: 'disabled',
  });
}

async function open(db: Dexie, context: Context): Promise<Dexie> {
  db.on('versionchange', () => {
    // Lets another window upgrade or delete; the next use opens again, and looks first.
    db.close();
    return false;
  });
  let forget = () => {};
  const blocked = new Promise<never>((_, reject) => {
    db.on('blocked', () => {
      forget = context.later(BLOCKED_MS, () =>
        reject(new NotebookFailure('blocked', 'Another window holds the older notebook open.')),
      );
    });
  });
  try {
    await Promise.race([db.open(), blocked]);
    return db;
  } catch (error) {
    db.close();
    throw error;
  } finally {
    forget();
  }
}
