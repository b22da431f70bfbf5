import { toInstant } from './day.ts';
import { type Due, isOpen, type PromiseMade, promiseStatus } from './promise.ts';

/** Equal words with an equal due time, on however many tickets: one thing to do, told once. */
export interface PromiseGroup {
  readonly key: string;
  readonly words: string;
  readonly due: Due | null;
  readonly status: 'open' | 'dueToday' | 'overdue';
  /** Oldest first. */
  readonly promises: readonly PromiseMade[];
}

/** The open promises in groups: what is due first comes first, what has no time comes last. */
export function groupPromises(promises: readonly PromiseMade[], now: number): PromiseGroup[] {
  const groups = new Map<string, PromiseMade[]>();
  for (const promise of promises.filter(isOpen).toSorted((a, b) => a.at - b.at)) {
    const key = keyOf(promise);
    groups.set(key, [...(groups.get(key) ?? []), promise]);
  }
  return [...groups]
    .map(([key, members]) => toGroup(key, members, now))
    .sort((a, b) => dueAt(a) - dueAt(b));
}

/** How many groups fall due today, or should have before. */
export function countDue(groups: readonly PromiseGroup[]): number {
  return groups.filter(({ status }) => status !== 'open').length;
}

function toGroup(key: string, promises: readonly PromiseMade[], now: number): PromiseGroup {
  const statuses = promises.map((promise) => promiseStatus(promise, now));
  const [first] = promises;
  return {
    key,
    words: first?.words ?? '',
    due: first?.due ?? null,
    status: statuses.includes('overdue')
      ? 'overdue'
      : statuses.includes('dueToday')
        ? 'dueToday'
        : 'open',
    promises,
  };
}

/** Case, blanks and the last mark make no other promise. */
function keyOf({ words, due, tz }: PromiseMade): string {
  const plain = words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!]+$/, '');
  return due ? `${plain} ${due.date} ${due.time ?? ''} ${due.time ? tz : ''}` : plain;
}

function dueAt({ due, promises }: PromiseGroup): number {
  const tz = promises[0]?.tz;
  return due && tz ? toInstant(due.date, due.time ?? '23:59', tz) : Number.POSITIVE_INFINITY;
}
