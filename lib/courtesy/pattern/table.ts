import { readLists } from './numbers.ts';
import { ALT } from './op.ts';

/** The patterns of one matcher, compiled ahead of time (`compile-all.ts`), as flat arrays. */
export interface PatternTable {
  /** Four numbers a node: what it does, with what, what follows, the other way. */
  readonly code: Int32Array;
  /** A set after the other: shapes, how many words, the words. */
  readonly sets: Int32Array;
  readonly setAt: Int32Array;
  /** By pattern: its first node; how far before its rarest word a match may begin. */
  readonly entries: Int32Array;
  readonly reach: Int32Array;
  /** By pattern: how many sets a match may begin with, and those. */
  readonly first: Int32Array;
  readonly firstAt: Int32Array;
  /** Two a pattern: what else a match must hold; a sentence as a whole meets it or not. */
  readonly demands: Int32Array;
  /** Patterns to try at each word, from `off[word]` to `off[word + 1]`. */
  readonly off: Int32Array;
  readonly byWord: Int32Array;
  /** Demands that each word meets. */
  readonly metOff: Int32Array;
  readonly met: Int32Array;
  /** Patterns to try at tokens of these shapes. */
  readonly byShape: Int32Array;
  readonly byShapeBits: Int32Array;
}

export function readPatterns(stored: string): PatternTable {
  const next = readLists(stored);
  const code = toCode(next(), next(), next(), next());
  const sets = next();
  const entries = next();
  for (let i = 0; i < entries.length; i++) entries[i] = (entries[i] as number) * 4;
  const reach = next();
  const first = next();
  return {
    code,
    sets,
    setAt: placesOf(sets, 1),
    entries,
    reach,
    first,
    firstAt: placesOf(first, 0),
    demands: next(),
    off: toOffsets(next()),
    byWord: next(),
    metOff: toOffsets(next()),
    met: next(),
    byShape: next(),
    byShapeBits: next(),
  };
}

function toCode(
  ops: Int32Array,
  args: Int32Array,
  steps: Int32Array,
  others: Int32Array,
): Int32Array {
  const code = new Int32Array(ops.length * 4);
  let alt = 0;
  for (let i = 0, at = 0; i < ops.length; i++, at += 4) {
    const op = ops[i] as number;
    code[at] = op;
    code[at + 1] = args[i] as number;
    code[at + 2] = (i - (steps[i] as number)) * 4;
    if (op === ALT) code[at + 3] = (i - (others[alt++] as number)) * 4;
  }
  return code;
}

/** Where each run begins in a list of runs; each tells its length `before` numbers after its start. */
function placesOf(list: Int32Array, before: number): Int32Array {
  const places = new Int32Array(list.length + 1);
  let runs = 0;
  for (let at = 0; at < list.length; at += before + 1 + (list[at + before] as number))
    places[runs++] = at;
  return places.subarray(0, runs);
}

function toOffsets(counts: Int32Array): Int32Array {
  const off = new Int32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) off[i + 1] = (off[i] as number) + (counts[i] as number);
  return off;
}
