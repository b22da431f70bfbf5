import { slotsOf } from '../moments/counted.ts';
import type { Day } from '../moments/day.ts';
import type { Count } from './counting.ts';
import { type Notebook, read } from './notebook.ts';
import type { Pages } from './pages.ts';
import type { CounterRow } from './rows/counter.ts';

/** A counter as statistics read it: the helpdesk by its address, empty for tickets by hand. */
export interface Counter extends Omit<CounterRow, 'hostUid'> {
  readonly host: string;
}

/** The counters of the days from `from` to `to`, both included, by day. */
export function countersBetween(notebook: Notebook, from: Day, to: Day): Promise<Counter[]> {
  return read(notebook, ['counters', 'hosts'], async (pages) => {
    const raw = await pages
      .table('counters')
      .where('[day+hostUid+channel+language+of+by]')
      .between([from], [to, []])
      .toArray();
    const hosts = pages.rows('hosts', await pages.table('hosts').toArray());
    const hostOf = new Map(hosts.map(({ hostUid, host }) => [hostUid, host]));
    return pages
      .rows('counters', raw)
      .map(({ hostUid, ...counter }) => ({ ...counter, host: hostOf.get(hostUid) ?? '' }));
  });
}

/**
 * Takes what a row added before its change off the counters, and adds what it adds now: within
 * the transaction that changes the row.
 */
export async function recount(
  pages: Pages,
  before: readonly Count[],
  after: readonly Count[],
): Promise<void> {
  const changes = new Map<string, { count: Count; by: number[] }>();
  const note = (count: Count, by: number) => {
    const key = keyOf(count).join('\n');
    const change = changes.get(key) ?? { count, by: zeros(count) };
    change.by[count.slot] = (change.by[count.slot] ?? 0) + by;
    changes.set(key, change);
  };
  for (const count of before) note(count, -1);
  for (const count of after) note(count, 1);

  for (const { count, by } of changes.values()) {
    if (by.every((change) => change === 0)) continue;
    const { slot: _, ...key } = count;
    const stored = await pages.take('counters', keyOf(count));
    const counts = by.map((change, slot) => Math.max(0, (stored?.counts[slot] ?? 0) + change));
    if (counts.some((number) => number > 0)) await pages.table('counters').put({ ...key, counts });
    else await pages.table('counters').delete(keyOf(count));
  }
}

/** The rows that a full scan of `counts` gives. */
export function toCounterRows(counts: Iterable<Count>): CounterRow[] {
  const rows = new Map<string, CounterRow>();
  for (const { slot, ...key } of counts) {
    const name = keyOf(key).join('\n');
    const row = rows.get(name) ?? { ...key, counts: zeros(key) };
    row.counts[slot] = (row.counts[slot] ?? 0) + 1;
    rows.set(name, row);
  }
  return [...rows.values()];
}

type Key = Omit<CounterRow, 'counts'>;

function keyOf({ day, hostUid, channel, language, of, by }: Key): string[] {
  return [day, hostUid, channel, language, of, by];
}

function zeros({ of }: Pick<Key, 'of'>): number[] {
  return Array.from({ length: slotsOf(of) }, () => 0);
}
