import stored from '../../../assets/courtesy/patterns.json' with { type: 'json' };
import { MOST_WORDS, PATTERN_WORDS } from '../text/lexicon.ts';
import { ANCHOR, MEETS, WORD_BITS } from '../text/sets.ts';
import { CLASS_WORDS } from '../text/stored-classes.ts';
import * as op from './code.ts';
import { readNumbers } from './numbers.ts';

/**
 * All patterns, compiled ahead of time (`compile-all.ts`), as flat arrays. They are read where this
 * module is loaded: every array is then a constant to the search.
 */
const ops = readNumbers(stored.ops);
const args = readNumbers(stored.args);
const runs = readNumbers(stored.sets);
const rows = readNumbers(stored.patterns);

/** Where each list of patterns begins, and where the last ends. */
export const LISTS = toStarts(readNumbers(stored.counts));
const PATTERNS = LISTS[LISTS.length - 1] as number;

/** Words by set, one set after the other, each in ascending order. */
export const SET_WORDS = new Uint16Array(runs.length);
/** Four numbers a set: a bit for each word's last five bits, shapes, classes, where its words begin. */
export const SETS = readSets();
/** Which classes a word is in, as bits. */
export const WORD_CLASSES = readWordClasses();
const CLASS_BITS = readClassBits();

const KNOWN: Readonly<Record<number, number>> = {
  [op.NEW_SET]: op.SET,
  [op.NEW_NOT_SET]: op.NOT_SET,
  [op.NEW_BACK_SET]: op.BACK_SET,
  [op.NEW_BACK_NOT_SET]: op.BACK_NOT_SET,
};

/** Two numbers an instruction: see `code.ts`. */
export const CODE = new Uint16Array(ops.length * 2);
/** Three numbers for each PEEK: bits of words, shapes and classes as in SETS. */
export const PEEKS = new Int32Array(countOf(op.PEEK) * 3);
/** The tokens that patterns name, in their order: a word's number, or -1 minus a set's. */
const tests = new Int32Array(ops.length);

/** Six numbers a pattern. */
export const WIDTH = 6;
export const ENTRY = 0;
/** How many tokens before its rarest word a match may begin. */
export const REACH = 1;
/** With what it may begin: bits of words as in SETS; shapes. */
export const FIRST_BITS = 2;
export const FIRST_LOOKS = 3;
/** Two of what else a match holds; 0 is always met. */
export const DEMAND = 4;
export const META = new Int32Array(PATTERNS * WIDTH);

/** Patterns to try at a word, and what else they demand: three numbers each, from `AT[word] * 3` on. */
export const AT = new Uint16Array(PATTERN_WORDS + 1);
/** Demands that a word meets, in the same way. */
export const MET_AT = new Uint16Array(PATTERN_WORDS + 1);
/** Patterns to try at tokens of these shapes: a pattern, its shapes, and so on; and all the shapes. */
export const SHAPED: number[] = [];
export const { demands: DEMANDS, tried: TRIED, met: MET } = readPatterns();
export const ANY_SHAPE = SHAPED.reduce((all, looks, i) => (i % 2 === 0 ? all : all | looks), 0);

function countOf(kind: number): number {
  let count = 0;
  for (let i = 0; i < ops.length; i++) if (ops[i] === kind) count++;
  return count;
}

function toStarts(counts: Int32Array): Int32Array {
  const starts = new Int32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++)
    starts[i + 1] = (starts[i] as number) + (counts[i] as number);
  return starts;
}

function readSets(): Int32Array {
  const out = new Int32Array(runs.length * 2);
  let to = 0;
  let words = 0;
  for (let at = 0; at < runs.length; to += 4) {
    out[to + 3] = words;
    let bits = 0;
    let word = 0;
    for (let n = runs[at++] as number; n > 0; n--) {
      word += runs[at++] as number;
      SET_WORDS[words++] = word;
      bits |= 1 << word;
    }
    out[to] = bits;
    for (let n = runs[at++] as number; n > 0; n--)
      out[to + 2] = (out[to + 2] as number) | (1 << (runs[at++] as number));
    for (let n = runs[at++] as number; n > 0; n--)
      out[to + 1] = (out[to + 1] as number) | (1 << (runs[at++] as number));
  }
  out[to + 3] = words;
  return out.subarray(0, to + 4);
}

/** The bits of each class's words, as in SETS. */
function readClassBits(): Int32Array {
  return Int32Array.from(CLASS_WORDS, (words) => words.reduce((bits, id) => bits | (1 << id), 0));
}

function readWordClasses(): Int32Array {
  const out = new Int32Array(MOST_WORDS);
  CLASS_WORDS.forEach((words, number) => {
    for (let k = 0; k < words.length; k++) {
      const id = words[k] as number;
      out[id] = (out[id] as number) | (1 << number);
    }
  });
  return out;
}

/** Pairs of words and a number, to be sorted by word into lists. Runs stay runs: most are long. */
interface Pairs {
  readonly runs: Uint16Array[];
  readonly numbers: number[];
}

/** Adds the words of a test. */
function addPairs({ runs, numbers }: Pairs, test: number, number: number): void {
  if (test >= 0) {
    runs.push(Uint16Array.of(test));
    numbers.push(number);
    return;
  }
  const set = (-1 - test) * 4;
  runs.push(SET_WORDS.subarray(SETS[set + 3], SETS[set + 7]));
  numbers.push(number);
  const classes = SETS[set + 2] as number;
  for (let name = 0; classes >>> name !== 0; name++) {
    if (((classes >>> name) & 1) === 0) continue;
    runs.push(CLASS_WORDS[name] as Uint16Array);
    numbers.push(number);
  }
}

function sortPairs({ runs, numbers }: Pairs, at: Uint16Array, bit: number): Uint16Array {
  for (const words of runs)
    for (let k = 0; k < words.length; k++) {
      const word = words[k] as number;
      at[word] = (at[word] as number) + 1;
      WORD_BITS[word] = (WORD_BITS[word] as number) | bit;
    }
  let sum = 0;
  for (let word = 0; word < at.length; word++) {
    sum += at[word] as number;
    at[word] = sum;
  }
  // From the last to the first, each before the one after it: the order within a word stays.
  const out = new Uint16Array(sum);
  for (let i = runs.length - 1; i >= 0; i--) {
    const words = runs[i] as Uint16Array;
    for (let k = 0; k < words.length; k++) {
      const word = words[k] as number;
      const to = (at[word] as number) - 1;
      at[word] = to;
      out[to] = numbers[i] as number;
    }
  }
  return out;
}

/** Each pattern beside its demands, so that one stretch of memory tells whether to try it. */
function withDemands(patterns: Uint16Array): Uint16Array {
  const out = new Uint16Array(patterns.length * 3);
  for (let i = 0; i < patterns.length; i++) {
    const meta = (patterns[i] as number) * WIDTH;
    out[i * 3] = patterns[i] as number;
    out[i * 3 + 1] = META[meta + DEMAND] as number;
    out[i * 3 + 2] = META[meta + DEMAND + 1] as number;
  }
  return out;
}

/** Fills what stands above; `demands` is how many there are, 0 included. */
function readPatterns(): { demands: number; tried: Uint16Array; met: Uint16Array } {
  const anchors: Pairs = { runs: [], numbers: [] };
  const meets: Pairs = { runs: [], numbers: [] };
  let demands = 1;
  let sets = 0;
  let peeks = 0;
  let row = 0;
  let arg = 0;
  let i = 0;
  for (let pattern = 0; pattern < PATTERNS; pattern++) {
    const meta = pattern * WIDTH;
    META[meta + ENTRY] = i * 2;
    let named = 0;
    for (const end = i + (rows[row++] as number); i < end; i++) {
      const kind = ops[i] as number;
      let what = 0;
      if (kind >= op.NEW_SET) what = sets++;
      else if (kind === op.ALT) what = (i + (args[arg++] as number)) * 2;
      else if (kind === op.JUMP) what = (i - (args[arg++] as number)) * 2;
      else if (kind === op.PEEK) what = peeks++;
      else if (kind < op.START) what = args[arg++] as number;
      CODE[i * 2] = KNOWN[kind] ?? kind;
      CODE[i * 2 + 1] = what;
      if (kind === op.WORD) tests[named++] = what;
      else if (kind === op.SET || kind === op.NEW_SET) tests[named++] = -1 - what;
    }
    for (let at = META[meta + ENTRY] as number; at < i * 2; at += 2)
      if (CODE[at] === op.PEEK) lookAhead(at + 2, (CODE[at + 1] as number) * 3);
    let looks = 0;
    for (let n = rows[row++] as number; n > 0; n--) {
      const test = tests[rows[row++] as number] as number;
      if (test < 0) looks |= SETS[(-1 - test) * 4 + 1] as number;
      addPairs(anchors, test, pattern);
    }
    if (looks !== 0) SHAPED.push(pattern, looks);
    META[meta + REACH] = rows[row++] as number;
    const begins = rows[row++] as number;
    for (let n = Math.max(1, begins); n > 0; n--)
      addBeginning(meta, begins === 0 ? 0 : (rows[row++] as number));
    for (let k = 0; k < 2; k++) {
      const demand = rows[row++] as number;
      META[meta + DEMAND + k] = demand === 0 ? 0 : demand === 1 ? demands : demand - 1;
      if (demand !== 1) continue;
      const number = demands++;
      for (let n = rows[row++] as number; n > 0; n--)
        addPairs(meets, tests[rows[row++] as number] as number, number);
    }
  }
  return {
    demands,
    tried: withDemands(sortPairs(anchors, AT, ANCHOR)),
    met: sortPairs(meets, MET_AT, MEETS),
  };
}

/** Adds what the ways that begin at an instruction begin with. */
function lookAhead(at: number, peek: number): void {
  const what = CODE[at + 1] as number;
  if (CODE[at] === op.ALT) {
    lookAhead(at + 2, peek);
    lookAhead(what, peek);
  } else if (CODE[at] === op.JUMP) lookAhead(what, peek);
  else if (CODE[at] === op.WORD) PEEKS[peek] = (PEEKS[peek] as number) | (1 << what);
  else
    for (let k = 0; k < 3; k++)
      PEEKS[peek + k] = (PEEKS[peek + k] as number) | (SETS[what * 4 + k] as number);
}

function addBeginning(meta: number, place: number): void {
  const test = tests[place] as number;
  let bits = 1 << test;
  if (test < 0) {
    const set = (-1 - test) * 4;
    META[meta + FIRST_LOOKS] = (META[meta + FIRST_LOOKS] as number) | (SETS[set + 1] as number);
    bits = SETS[set] as number;
    const classes = SETS[set + 2] as number;
    for (let name = 0; classes >>> name !== 0; name++)
      if (((classes >>> name) & 1) !== 0) bits |= CLASS_BITS[name] as number;
  }
  META[meta + FIRST_BITS] = (META[meta + FIRST_BITS] as number) | bits;
}
