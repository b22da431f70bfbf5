import { classWords } from '../text/classes.ts';
import { wordCount, wordId } from '../text/lexicon.ts';
import * as shape from '../text/shape.ts';
import type { Tokens } from '../text/tokens.ts';
import { createProgram, type Demand } from './compile.ts';
import { frequencyOf } from './frequency.ts';
import {
  ALT,
  BACK,
  BACK_NOT,
  CLAUSE,
  CLAUSE_END,
  CLOSE,
  END,
  GAP,
  NOT,
  OPEN,
  START,
  TOKEN,
} from './op.ts';

/** How many fillers may stand between two elements, and before a pattern's rarest word. */
const FILLERS = 2;
/** Tokens of one sentence that are looked at: beyond that it is no sentence. */
const LONGEST = 2048;
/** What is more common than this, in a thousand words, tells nothing by being there. */
const TELLING = 25;
/** A shape is as common as a common word. */
const SHAPE_COST = 40;

/** All patterns of all rules as flat arrays: the whole search is over integers. */
export interface Matcher {
  /** Calls back for each pattern that matches, with its number and the tokens `[from, to)`. */
  search(tokens: Tokens, found: (pattern: number, from: number, to: number) => void): void;
}

export function createMatcher(sources: readonly string[]): Matcher {
  const program = createProgram();
  const { compile, demandsOf, firstSets } = program;
  const entries = Int32Array.from(sources, (source) => {
    try {
      return compile(source);
    } catch (error) {
      throw new Error(`Pattern "${source}": ${String(error)}`);
    }
  });
  const fillers = classWords('filler');
  const clauseWords = classWords('joiner');
  const size = program.nodes.length;
  // Four numbers a node: what it does, with what, what follows, the other way.
  const code = new Int32Array(size * 4);
  program.nodes.forEach((node, i) => {
    code[i * 4] = node.op;
    code[i * 4 + 1] = node.arg;
    code[i * 4 + 2] = node.next * 4;
    code[i * 4 + 3] = node.other * 4;
  });
  const words = wordCount();
  const stride = (words + 31) >>> 5;
  const member = new Int32Array(program.sets.length * stride);
  const shapes = Int32Array.from(program.sets, (set) => set.shapes);
  program.sets.forEach((set, s) => {
    for (const id of set.ids)
      member[s * stride + (id >>> 5)] =
        (member[s * stride + (id >>> 5)] as number) | (1 << (id & 31));
  });
  /** Most sets are one word: they need no table. */
  const only = Int32Array.from(program.sets, (set) =>
    set.ids.size === 1 && set.shapes === 0 ? ([...set.ids][0] as number) : -1,
  );
  const filler = new Uint8Array(words);
  for (const id of fillers) filler[id] = 1;
  const joiner = new Uint8Array(words);
  for (const id of clauseWords) joiner[id] = 1;
  // "can't refund" is not "can refund": a gap ends at a negation.
  const negation = new Uint8Array(words);
  for (const id of classWords('not')) negation[id] = 1;
  const comma = wordId(',');
  const salutes = new Uint8Array(words);
  for (const word of ['hi', 'hello', 'hey', 'dear'])
    if (wordId(word) < words) salutes[wordId(word)] = 1;
  const stops = new Uint8Array(words);
  for (const mark of ['.', '?', '!', '...']) stops[wordId(mark)] = 1;

  const costs = Float64Array.from(program.sets, (set) => {
    let cost = set.shapes === 0 ? 0 : SHAPE_COST;
    for (const id of set.ids) cost += frequencyOf(id);
    return cost;
  });
  const enabled: number[][] = Array.from({ length: words }, () => []);
  const enabledByShape: { pattern: number; bits: number }[] = [];
  const firstSet: Int32Array[] = [];
  /** How far before its rarest word a match may begin. */
  const reach = new Int32Array(entries.length);
  const others: Demand[][] = [];
  entries.forEach((entry, pattern) => {
    const first = firstSets(entry);
    const [anchor, ...rest] = demandsOf(entry, (set) => costs[set] as number);
    if (!first || !anchor) throw new Error(`Pattern "${sources[pattern]}" may begin with anything`);
    const ids = new Set<number>();
    let bits = 0;
    for (const set of anchor.sets) {
      for (const id of program.sets[set]?.ids ?? []) ids.add(id);
      bits |= shapes[set] as number;
    }
    for (const id of ids) enabled[id]?.push(pattern);
    if (bits !== 0) enabledByShape.push({ pattern, bits });
    reach[pattern] = anchor.reach + (anchor.reach > 0 ? FILLERS : 0);
    firstSet.push(Int32Array.from(first));
    others.push(
      rest
        .filter((demand) => demand.cost <= TELLING && demand.sets.every((set) => shapes[set] === 0))
        .slice(0, 2),
    );
  });
  // All first sets of a pattern as one row of bits: is this token a beginning?
  const beginning = new Int32Array(entries.length * stride);
  /** The same in 128 bits a pattern, small enough to stay at hand. */
  const beginningBits = new Int32Array(entries.length * 4);
  const beginningShapes = new Int32Array(entries.length);
  firstSet.forEach((list, pattern) => {
    for (const set of list) {
      for (const id of program.sets[set]?.ids ?? []) {
        const at = pattern * 4 + ((id >>> 5) & 3);
        beginningBits[at] = (beginningBits[at] as number) | (1 << (id & 31));
      }
      for (let w = 0; w < stride; w++) {
        beginning[pattern * stride + w] =
          (beginning[pattern * stride + w] as number) | (member[set * stride + w] as number);
      }
      beginningShapes[pattern] = (beginningShapes[pattern] as number) | (shapes[set] as number);
    }
  });
  // What else a match must hold, two demands a pattern; each is met or not by a sentence as a whole.
  // Demand 0 is always met.
  const demandNumbers = new Map<string, number>();
  const metBy: number[][] = Array.from({ length: words }, () => []);
  const demands = new Int32Array(entries.length * 2);
  others.forEach((list, pattern) => {
    list.forEach(({ sets }, k) => {
      const key = sets.join();
      let number = demandNumbers.get(key);
      if (number === undefined) {
        number = demandNumbers.size + 1;
        demandNumbers.set(key, number);
        for (const set of sets)
          for (const id of program.sets[set]?.ids ?? []) metBy[id]?.push(number);
      }
      demands[pattern * 2 + k] = number;
    });
  });
  const metOff = new Int32Array(words + 1);
  metBy.forEach((list, id) => {
    metOff[id + 1] = (metOff[id] as number) + list.length;
  });
  const met = Int32Array.from(metBy.flat());
  /** In which sentence each demand was last met. */
  const metIn = new Int32Array(demandNumbers.size + 1);
  let sentence = 0;
  const off = new Int32Array(words + 1);
  enabled.forEach((list, id) => {
    off[id + 1] = (off[id] as number) + list.length;
  });
  const byWord = Int32Array.from(enabled.flat());
  const byShape = Int32Array.from(enabledByShape, (s) => s.pattern);
  const byShapeBits = Int32Array.from(enabledByShape, (s) => s.bits);
  const anyShape = enabledByShape.reduce((bits, s) => bits | s.bits, 0);
  /** Up to which token each pattern has been tried in this sentence; counts on over all sentences. */
  const tried = new Float64Array(entries.length);
  let clock = 0;

  let count = 0;
  const ids = new Uint16Array(LONGEST);
  const bits = new Int32Array(LONGEST);
  let open = -1;
  let close = -1;

  const isIn = (set: number, t: number): boolean => {
    const id = ids[t] as number;
    const one = only[set] as number;
    if (one >= 0) return id === one;
    return (
      (id !== 0 && ((member[set * stride + (id >>> 5)] as number) & (1 << (id & 31))) !== 0) ||
      ((shapes[set] as number) & (bits[t] as number)) !== 0
    );
  };
  const isMark = (t: number) => ((bits[t] as number) & shape.PUNCTUATION) !== 0;
  const opensClause = (t: number) => t === 0 || isMark(t - 1) || joiner[ids[t - 1] as number] === 1;

  /** The token after the match that begins at node `at` and token `t`, or -1. */
  const run = (at: number, t: number, strict: boolean): number => {
    for (;;) {
      const a = code[at + 1] as number;
      switch (code[at]) {
        case TOKEN: {
          let skipped = 0;
          while (!(t < count && isIn(a, t))) {
            if (strict || t >= count || skipped === FILLERS || filler[ids[t] as number] !== 1)
              return -1;
            skipped++;
            t++;
          }
          strict = false;
          t++;
          break;
        }
        case GAP: {
          const commas = a >= 100;
          const limit = commas ? a - 100 : a;
          for (let n = 0; n <= limit; n++) {
            const end = run(code[at + 2] as number, t, true);
            if (end >= 0) return end;
            if (t >= count || (isMark(t) && !(commas && ids[t] === comma))) return -1;
            if (!commas && negation[ids[t] as number] === 1) return -1;
            t++;
          }
          return -1;
        }
        case ALT: {
          const way = code[at + 2] as number;
          // Most ways are closed at their first word: no call for those.
          if (
            code[way] !== TOKEN ||
            (t < count && (isIn(code[way + 1] as number, t) || filler[ids[t] as number] === 1))
          ) {
            const end = run(way, t, strict);
            if (end >= 0) return end;
          }
          at = code[at + 3] as number;
          continue;
        }
        case NOT:
          if (t < count && isIn(a, t)) return -1;
          break;
        case BACK:
          if (t === 0 || !isIn(a, t - 1)) return -1;
          break;
        case BACK_NOT:
          if (t > 0 && isIn(a, t - 1)) return -1;
          break;
        case START:
          if (!isSentenceStart(t)) return -1;
          break;
        case CLAUSE:
          if (!opensClause(t)) return -1;
          break;
        case END: {
          let k = t;
          while (k < count && isMark(k)) k++;
          if (k < count) return -1;
          break;
        }
        case CLAUSE_END:
          if (t < count && !isMark(t) && joiner[ids[t] as number] !== 1) return -1;
          break;
        case OPEN:
          open = t;
          break;
        case CLOSE:
          close = t;
          break;
        default:
          return t;
      }
      at = code[at + 2] as number;
    }
  };

  /** Only joining words, fillers, marks and a name with a comma ("Darren, you were told") stand before. */
  function isSentenceStart(t: number): boolean {
    if (t > 6) return false;
    for (let k = t - 1; k >= 0; k--) {
      const id = ids[k] as number;
      if (isMark(k)) {
        if (stops[id] === 1 && k > 1) return false;
        continue;
      }
      if (joiner[id] === 1 || filler[id] === 1) continue;
      // "Hi Ana, unfortunately": a salutation on the same line.
      if (k <= 3 && salutes[ids[0] as number] === 1) return true;
      if (k === 0 && isMark(1)) continue;
      return false;
    }
    return true;
  }

  const attempt = (
    pattern: number,
    anchor: number,
    found: (pattern: number, from: number, to: number) => void,
  ): void => {
    if (
      metIn[demands[pattern * 2] as number] !== sentence ||
      metIn[demands[pattern * 2 + 1] as number] !== sentence
    )
      return;
    let t = Math.max(0, anchor - (reach[pattern] as number));
    const done = (tried[pattern] as number) - clock;
    if (done > t) t = done;
    tried[pattern] = clock + anchor + 1;
    const row = pattern * stride;
    const few = pattern * 4;
    const looks = beginningShapes[pattern] as number;
    for (; t <= anchor; t++) {
      const id = ids[t] as number;
      const look = bits[t] as number;
      if (
        (looks & look) === 0 &&
        (((beginningBits[few + ((id >>> 5) & 3)] as number) & (1 << (id & 31))) === 0 ||
          ((beginning[row + (id >>> 5)] as number) & (1 << (id & 31))) === 0)
      )
        continue;
      if ((look & shape.QUOTED) !== 0) continue;
      open = -1;
      close = -1;
      const to = run((entries[pattern] as number) * 4, t, true);
      if (to >= 0) found(pattern, open < 0 ? t : open, close < 0 ? to : close);
    }
  };

  return {
    search(tokens, found) {
      count = Math.min(tokens.count, LONGEST);
      sentence = (sentence + 1) & 0x3fffffff;
      metIn[0] = sentence;
      for (let t = 0; t < count; t++) {
        let id = tokens.id[t] as number;
        // Words that were numbered after this matcher was made are none of its own.
        if (id >= words) id = 0;
        ids[t] = id;
        bits[t] = tokens.shape[t] as number;
        for (let k = metOff[id] as number, end = metOff[id + 1] as number; k < end; k++)
          metIn[met[k] as number] = sentence;
      }
      clock += 1e6;
      for (let t = 0; t < count; t++) {
        const id = ids[t] as number;
        if (id !== 0)
          for (let k = off[id] as number, end = off[id + 1] as number; k < end; k++)
            attempt(byWord[k] as number, t, found);
        const look = bits[t] as number;
        if ((look & anyShape) === 0) continue;
        for (let k = 0; k < byShape.length; k++) {
          if (((byShapeBits[k] as number) & look) !== 0) attempt(byShape[k] as number, t, found);
        }
      }
    },
  };
}
