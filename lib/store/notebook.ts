import type { Dexie } from 'dexie';
import { type Connection, openConnection, type Place } from './connection.ts';
import type { Context } from './context.ts';
import { type FailureKind, NotebookFailure, toFailure } from './failure.ts';
import { type Pages, toPages, type Unreadable } from './pages.ts';
import type { TableName } from './tables.ts';

/** What was said of a ticket since the notebook was opened; written only under the keep rule. */
export interface Description {
  readonly subject: string | null;
  readonly customerName: string | null;
}

/** How it stands. `cleared`: storage was emptied under us, and an empty notebook stands there. */
export type Health =
  | { readonly kind: 'ok' }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'trouble'; readonly failure: NotebookFailure };

export interface Notebook {
  readonly name: string;
  readonly context: Context;
  /** True where a newer release wrote it: everything can be read, nothing is written. */
  readonly readOnly: boolean;
  readonly closed: boolean;
  /** Keys by table of the rows met so far that could not be read. They are skipped and kept. */
  readonly unreadable: Unreadable;
  readonly described: Map<string, Description>;
  /** The open connection, made again where it was lost. */
  readonly connect: () => Promise<Dexie>;
  /** Calls back whenever a connection is lost; returns what stops it. */
  readonly onLost: (call: () => void) => () => void;
  readonly watchHealth: (onHealth: (health: Health) => void) => () => void;
  readonly report: (failure: NotebookFailure | null) => void;
  readonly close: () => void;
}

/** Failures of one wish, not of the notebook. */
const OF_THE_WISH: readonly FailureKind[] = ['tooLong', 'tooMany', 'gone', 'unknown'];

export function toNotebook(place: Place, first: Connection): Notebook {
  let current: Connection | null = null;
  let opening: Promise<Dexie> | null = null;
  let { identity, newer } = first;
  let health: Health = { kind: 'ok' };
  let closed = false;
  const onLost = new Set<() => void>();
  const onHealth = new Set<(health: Health) => void>();

  const say = (next: Health) => {
    health = next;
    for (const call of [...onHealth]) call(next);
  };

  const adopt = (connection: Connection) => {
    const { db } = connection;
    current = connection;
    newer = connection.newer;
    db.on('close', () => {
      if (current?.db !== db) return;
      current = null;
      // Dexie would open again by itself, without looking who else has written meanwhile.
      queueMicrotask(() => db.close());
      if (!closed) for (const call of [...onLost]) call();
    });
    const wasCleared = connection.identity !== identity;
    identity = connection.identity;
    if (wasCleared) say({ kind: 'cleared' });
    return db;
  };

  const report = (failure: NotebookFailure | null) => {
    if (failure && !OF_THE_WISH.includes(failure.kind)) say({ kind: 'trouble', failure });
    else if (!failure && health.kind === 'trouble') say({ kind: 'ok' });
  };

  const reopen = async () => {
    try {
      const connection = await openConnection(place);
      if (closed) {
        connection.db.close();
        throw new NotebookFailure('closed', 'The notebook was closed.');
      }
      return adopt(connection);
    } catch (error) {
      const failure = toFailure(error);
      if (!closed) report(failure);
      throw failure;
    } finally {
      opening = null;
    }
  };

  adopt(first);
  return {
    name: place.name,
    context: place.context,
    unreadable: new Map(),
    described: new Map(),
    get readOnly() {
      return newer !== null;
    },
    get closed() {
      return closed;
    },
    connect: async () => {
      if (closed) throw new NotebookFailure('closed', 'The notebook was closed.');
      if (current?.db.isOpen()) return current.db;
      opening ??= reopen();
      return opening;
    },
    onLost: (call) => {
      onLost.add(call);
      return () => onLost.delete(call);
    },
    watchHealth: (call) => {
      onHealth.add(call);
      call(health);
      return () => onHealth.delete(call);
    },
    report,
    close: () => {
      closed = true;
      current?.db.close();
      onLost.clear();
      onHealth.clear();
    },
  };
}

/** Reads in one transaction. */
export function read<T>(
  notebook: Notebook,
  tables: readonly TableName[],
  work: (pages: Pages) => PromiseLike<T>,
): Promise<T> {
  return attempt(notebook, 'r', tables, work);
}

/**
 * Changes all or nothing, on the disk when it resolves. `work` may run twice where the connection
 * was lost, so ids and times are made before. Awaiting anything but `pages` in it would end the
 * transaction half-way; Dexie then throws.
 */
export async function change<T>(
  notebook: Notebook,
  tables: readonly TableName[],
  work: (pages: Pages) => PromiseLike<T>,
): Promise<T> {
  const result = await attempt(notebook, 'rw', [...tables, 'strays'], work);
  notebook.report(null);
  return result;
}

async function attempt<T>(
  notebook: Notebook,
  mode: 'r' | 'rw',
  tables: readonly TableName[],
  work: (pages: Pages) => PromiseLike<T>,
): Promise<T> {
  const run = async () => {
    const db = await notebook.connect();
    if (mode === 'rw' && notebook.readOnly) {
      throw new NotebookFailure('newer', 'A newer release wrote this notebook: it is read-only.');
    }
    const done = db.transaction(mode, [...tables], (tx) =>
      work(toPages(tx, notebook.context, notebook.unreadable)),
    );
    return unlessLost(notebook, done);
  };
  try {
    return await run().catch((error) => {
      if (toFailure(error).kind === 'closed') return run();
      throw error;
    });
  } catch (error) {
    const failure = toFailure(error);
    notebook.report(failure);
    throw failure;
  }
}

/**
 * On a full disk Chromium leaves a transaction that meets the closing connection hanging, with
 * neither an error nor an end; only the connection's own end is told.
 */
async function unlessLost<T>(notebook: Notebook, done: PromiseLike<T>): Promise<T> {
  let forget = () => {};
  const lost = new Promise<never>((_, reject) => {
    forget = notebook.onLost(() =>
      reject(new NotebookFailure('closed', 'The connection to the notebook was lost.')),
    );
  });
  try {
    return await Promise.race([done, lost]);
  } finally {
    forget();
  }
}
