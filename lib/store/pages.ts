import type { Table, Transaction } from 'dexie';
import type { Context } from './context.ts';
import { ROWS, type Row, type TableName } from './tables.ts';

type Keyed = string | readonly string[];

/** The tables of the notebook inside one transaction. Await nothing here but what they return. */
export interface Pages {
  /** Raw access, for writing and for ranges; what it reads is to be decoded by `rows`. */
  readonly table: <T extends TableName>(name: T) => Table<Row<T>, Keyed>;
  /** The row of that key; an unreadable one is counted and reads as none. */
  readonly find: <T extends TableName>(name: T, key: Keyed) => Promise<Row<T> | null>;
  /**
   * Like `find`, for who is about to write a row of that key: an unreadable one is first moved to
   * the strays, so that nothing is written over it.
   */
  readonly take: <T extends TableName>(name: T, key: Keyed) => Promise<Row<T> | null>;
  /** The rows that can be read; the others are counted and left where they are. */
  readonly rows: <T extends TableName>(name: T, raw: readonly unknown[]) => Row<T>[];
}

/** What could not be read so far: `table` → keys. */
export type Unreadable = Map<TableName, Set<string>>;

export function toPages(tx: Transaction, context: Context, unreadable: Unreadable): Pages {
  const table = <T extends TableName>(name: T) => tx.table<Row<T>, Keyed>(name);

  const read = <T extends TableName>(name: T, raw: unknown, key: string): Row<T> | null => {
    const result = ROWS[name].safeParse(raw);
    if (result.success) return result.data as Row<T>;
    const keys = unreadable.get(name) ?? new Set();
    unreadable.set(name, keys.add(key));
    return null;
  };

  return {
    table,
    find: async (name, key) => {
      const raw: unknown = await table(name).get(key);
      return raw === undefined ? null : read(name, raw, String(key));
    },
    take: async (name, key) => {
      const raw: unknown = await table(name).get(key);
      if (raw === undefined) return null;
      const row = read(name, raw, String(key));
      if (!row) {
        const ticketUid = ticketUidOf(raw);
        const at = context.now();
        await table('strays').put({
          strayId: context.newId(),
          table: name,
          ticketUid,
          at,
          row: raw,
        });
        await table(name).delete(key);
      }
      return row;
    },
    rows: (name, raw) => {
      const keyPath = tx.table(name).schema.primKey.keyPath ?? '';
      return raw.flatMap((one) => read(name, one, keyOf(one, keyPath)) ?? []);
    },
  };
}

function keyOf(raw: unknown, keyPath: string | string[]): string {
  const row: Readonly<Record<string, unknown>> = Object(raw);
  return [keyPath]
    .flat()
    .map((part) => String(row[part]))
    .join();
}

function ticketUidOf(raw: unknown): string | null {
  const row: Readonly<Record<string, unknown>> = Object(raw);
  return typeof row.ticketUid === 'string' ? row.ticketUid : null;
}
