import type { Adapter } from './schema.ts';

/** One value that two adapters do not share; `null` where one of them has none. */
export interface Difference {
  /** `page.composer.editable[0]` */
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * All that would change, value by value, in the order of the file. Lists are compared as lists: what
 * moved by one because something was put in front of it is no change.
 */
export function differences(before: Adapter | null, after: Adapter): readonly Difference[] {
  return compare('', before ?? undefined, after);
}

function compare(path: string, before: unknown, after: unknown): Difference[] {
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(path, before, after);
  if (isBag(before) && isBag(after)) {
    return keysOf(before, after).flatMap((key) =>
      compare(path === '' ? key : `${path}.${key}`, before[key], after[key]),
    );
  }
  if (write(before) === write(after)) return [];
  // Something new or gone as a whole: told value by value, or nobody could read it.
  if (isBag(after) && before === undefined) {
    return Object.keys(after).flatMap((key) =>
      compare(path === '' ? key : `${path}.${key}`, undefined, after[key]),
    );
  }
  if (Array.isArray(after) && before === undefined) {
    return after.map((value, at) => toDifference(`${path}[${at}]`, undefined, value));
  }
  return [toDifference(path, before, after)];
}

function compareLists(path: string, before: readonly unknown[], after: readonly unknown[]) {
  const olds = before.map(write);
  const news = after.map(write);
  const gone = before
    .map((value, at) => ({ value, at }))
    .filter(({ at }) => !news.includes(olds[at] ?? null))
    .map(({ value, at }) => toDifference(`${path}[${at}]`, value, undefined));
  const come = after
    .map((value, at) => ({ value, at }))
    .filter(({ at }) => !olds.includes(news[at] ?? null))
    .map(({ value, at }) => toDifference(`${path}[${at}]`, undefined, value));
  const isMoved = gone.length === 0 && come.length === 0 && olds.join() !== news.join();
  return isMoved ? [toDifference(path, before, after)] : [...gone, ...come];
}

function toDifference(path: string, before: unknown, after: unknown): Difference {
  return { path, before: write(before), after: write(after) };
}

function write(value: unknown): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value, inOrder);
}

/** Fields by name: in which order somebody wrote them is no difference. */
function inOrder(_: string, value: unknown): unknown {
  if (!isBag(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

type Bag = Readonly<Record<string, unknown>>;

function isBag(value: unknown): value is Bag {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keysOf(a: Bag, b: Bag): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}
