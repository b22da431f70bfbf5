import { classWords } from '../text/classes.ts';
import { wordCount, wordId } from '../text/lexicon.ts';
import * as shape from '../text/shape.ts';
import type { Tokens } from '../text/tokens.ts';
import { createProgram, OP, type TokenSet } from './compile.ts';
import { frequencyOf } from './frequency.ts';

/** How many fillers may stand between two elements, and before a pattern's rarest word. */
const FILLERS = 2;
/** A shape is as common as a common word. */
const SHAPE_COST = 40;

/** All patterns of all rules as flat arrays: the whole search is over integers. */
export interface Matcher {
  /** Calls back for each pattern that matches, with its number and the tokens `[from, to)`. */
  search(tokens: Tokens, found: (pattern: number, from: number, to: number) => void): void;
}

export function createMatcher(sources: readonly string[]): Matcher {
  const program = createProgram();
  const { anchorOf, compile, firstSets } = program;
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
  const op = new Uint8Array(size);
  const arg = new Int32Array(size);
  const next = new Int32Array(size);
  const other = new Int32Array(size);
  program.nodes.forEach((node, i) => {
    op[i] = node.op;
    arg[i] = node.arg;
    next[i] = node.next;
    other[i] = node.other;
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
  const filler = new Uint8Array(words);
  for (const id of fillers) filler[id] = 1;
  const joiner = new Uint8Array(words);
  for (const id of clauseWords) joiner[id] = 1;
  // "can't refund" is not "can refund": a gap ends at a negation.
  const negation = new Uint8Array(words);
  for (const id of classWords('not')) negation[id] = 1;
  const comma = wordId(',');
  const stops = new Uint8Array(words);
  for (const mark of ['.', '?', '!', '...']) stops[wordId(mark)] = 1;

  const costOf = (set: TokenSet) => {
    let cost = set.shapes === 0 ? 0 : SHAPE_COST;
    for (const id of set.ids) cost += frequencyOf(id);
    return cost;
  };
  const enabled: number[][] = Array.from({ length: words }, () => []);
  const enabledByShape: { pattern: number; bits: number }[] = [];
  const firstSet: Int32Array[] = [];
  /** How far before its rarest word a match may begin. */
  const reach = new Int32Array(entries.length);
  entries.forEach((entry, pattern) => {
    const first = firstSets(entry);
    const anchor = anchorOf(entry, costOf);
    if (!first || anchor.cost === Number.POSITIVE_INFINITY)
      throw new Error(`Pattern "${sources[pattern]}" may begin with anything`);
    for (const id of anchor.ids) enabled[id]?.push(pattern);
    if (anchor.shapes !== 0) enabledByShape.push({ pattern, bits: anchor.shapes });
    reach[pattern] = anchor.reach + (anchor.elements > 0 ? FILLERS : 0);
    firstSet.push(Int32Array.from(first));
  });
  // All first sets of a pattern as one row of bits: is this token a beginning?
  const beginning = new Int32Array(entries.length * stride);
  const beginningShapes = new Int32Array(entries.length);
  firstSet.forEach((list, pattern) => {
    for (const set of list) {
      for (let w = 0; w < stride; w++) {
        beginning[pattern * stride + w] =
          (beginning[pattern * stride + w] as number) | (member[set * stride + w] as number);
      }
      beginningShapes[pattern] = (beginningShapes[pattern] as number) | (shapes[set] as number);
    }
  });
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
  let ids = new Uint16Array(512);
  let bits: Int32Array;
  let open = -1;
  let close = -1;

  const isIn = (set: number, t: number): boolean => {
    const id = ids[t] as number;
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
      const a = arg[at] as number;
      switch (op[at]) {
        case OP.TOKEN: {
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
        case OP.GAP: {
          const commas = a >= 100;
          const limit = commas ? a - 100 : a;
          for (let n = 0; n <= limit; n++) {
            const end = run(next[at] as number, t, true);
            if (end >= 0) return end;
            if (t >= count || (isMark(t) && !(commas && ids[t] === comma))) return -1;
            if (!commas && negation[ids[t] as number] === 1) return -1;
            t++;
          }
          return -1;
        }
        case OP.ALT: {
          const end = run(next[at] as number, t, strict);
          if (end >= 0) return end;
          at = other[at] as number;
          continue;
        }
        case OP.NOT:
          if (t < count && isIn(a, t)) return -1;
          break;
        case OP.BACK:
          if (t === 0 || !isIn(a, t - 1)) return -1;
          break;
        case OP.BACK_NOT:
          if (t > 0 && isIn(a, t - 1)) return -1;
          break;
        case OP.START:
          if (!isSentenceStart(t)) return -1;
          break;
        case OP.CLAUSE:
          if (!opensClause(t)) return -1;
          break;
        case OP.END: {
          let k = t;
          while (k < count && isMark(k)) k++;
          if (k < count) return -1;
          break;
        }
        case OP.CLAUSE_END:
          if (t < count && !isMark(t) && joiner[ids[t] as number] !== 1) return -1;
          break;
        case OP.OPEN:
          open = t;
          break;
        case OP.CLOSE:
          close = t;
          break;
        default:
          return t;
      }
      at = next[at] as number;
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
    let t = Math.max(0, anchor - (reach[pattern] as number));
    const done = (tried[pattern] as number) - clock;
    if (done > t) t = done;
    tried[pattern] = clock + anchor + 1;
    const row = pattern * stride;
    const looks = beginningShapes[pattern] as number;
    for (; t <= anchor; t++) {
      const id = ids[t] as number;
      const look = bits[t] as number;
      if (
        ((beginning[row + (id >>> 5)] as number) & (1 << (id & 31))) === 0 &&
        (looks & look) === 0
      )
        continue;
      if ((look & shape.QUOTED) !== 0) continue;
      open = -1;
      close = -1;
      const to = run(entries[pattern] as number, t, true);
      if (to >= 0) found(pattern, open < 0 ? t : open, close < 0 ? to : close);
    }
  };

  return {
    search(tokens, found) {
      count = tokens.count;
      if (ids.length < count) ids = new Uint16Array(count * 2);
      // Words that were numbered after this matcher was made are none of its own.
      for (let t = 0; t < count; t++) {
        const id = tokens.id[t] as number;
        ids[t] = id < words ? id : 0;
      }
      bits = tokens.shape;
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
