/**
 * What is known of one thing: its highest revision, with every different content that came under
 * that number. One is the answer; two contradict each other, and neither is taken.
 */
export interface Versions<T> {
  readonly revision: number;
  /** By their text, so that order and repetition of files make no difference. */
  readonly contents: ReadonlyMap<string, T>;
}

export type Known<T> = ReadonlyMap<string, Versions<T>>;

/** The join of two states: commutative, associative, and nothing changes by joining again. */
export function join<T>(a: Known<T>, b: Known<T>): Known<T> {
  const joined = new Map(a);
  for (const [key, theirs] of b) {
    const ours = joined.get(key);
    joined.set(key, ours ? joinVersions(ours, theirs) : theirs);
  }
  return joined;
}

function joinVersions<T>(ours: Versions<T>, theirs: Versions<T>): Versions<T> {
  if (ours.revision !== theirs.revision) return ours.revision > theirs.revision ? ours : theirs;
  return { revision: ours.revision, contents: new Map([...ours.contents, ...theirs.contents]) };
}

export function toKnown<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string,
  revisionOf: (item: T) => number,
  textOf: (item: T) => string,
): Known<T> {
  const known = new Map<string, Versions<T>>();
  for (const item of items) {
    const one = { revision: revisionOf(item), contents: new Map([[textOf(item), item]]) };
    const key = keyOf(item);
    const other = known.get(key);
    known.set(key, other ? joinVersions(other, one) : one);
  }
  return known;
}

/** What stands without contradiction, by key; and the keys of what does not. */
export function settle<T>(known: Known<T>): { readonly settled: T[]; readonly torn: string[] } {
  const settled: T[] = [];
  const torn: string[] = [];
  for (const key of [...known.keys()].sort()) {
    const contents = [...(known.get(key)?.contents.values() ?? [])];
    const [only] = contents;
    if (contents.length === 1 && only !== undefined) settled.push(only);
    else torn.push(key);
  }
  return { settled, torn };
}
