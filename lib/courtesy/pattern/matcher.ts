import { classWords } from '../text/classes.ts';
import { wordCount, wordId } from '../text/lexicon.ts';
import * as shape from '../text/shape.ts';
import type { Tokens } from '../text/tokens.ts';
import { compile, firstSets, OP, program, secondSets } from './compile.ts';

/** How many fillers may stand between two elements. */
const FILLERS = 2;

/** All patterns of all rules as flat arrays: the whole search is over integers. */
export interface Matcher {
  /** Calls back for each pattern that matches, with its number and the tokens `[from, to)`. */
  search(tokens: Tokens, found: (pattern: number, from: number, to: number) => void): void;
}

export function createMatcher(sources: readonly string[]): Matcher {
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

  const starts: number[][] = Array.from({ length: words }, () => []);
  const shapeStarts: { pattern: number; bits: number }[] = [];
  const bloom = new Int32Array(entries.length).fill(-1);
  entries.forEach((entry, pattern) => {
    const ids = new Set<number>();
    let bits = 0;
    const first = firstSets(entry);
    if (!first) throw new Error(`Pattern "${sources[pattern]}" may begin with anything`);
    for (const s of first) {
      for (const id of program.sets[s]?.ids ?? []) ids.add(id);
      bits |= shapes[s] as number;
    }
    for (const id of ids) starts[id]?.push(pattern);
    if (bits !== 0) shapeStarts.push({ pattern, bits });
    const second = secondSets(entry);
    if (second) {
      let mask = 0;
      let open = false;
      for (const s of second) {
        if (shapes[s] !== 0) open = true;
        for (const id of program.sets[s]?.ids ?? []) mask |= 1 << (id & 31);
      }
      // A filler may stand in between, so its bits are always in.
      if (!open) bloom[pattern] = mask;
    }
  });
  const startOff = new Int32Array(words + 1);
  starts.forEach((list, id) => {
    startOff[id + 1] = (startOff[id] as number) + list.length;
  });
  const startPat = Int32Array.from(starts.flat());
  const shapePat = Int32Array.from(shapeStarts, (s) => s.pattern);
  const shapeBits = Int32Array.from(shapeStarts, (s) => s.bits);
  const anyShape = shapeStarts.reduce((bits, s) => bits | s.bits, 0);

  let count = 0;
  let ids: Uint16Array;
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

  return {
    search(tokens, found) {
      count = tokens.count;
      ids = tokens.id;
      bits = tokens.shape;
      for (let t = 0; t < count; t++) {
        const id = ids[t] as number;
        const look = bits[t] as number;
        if ((look & shape.QUOTED) !== 0) continue;
        if (id !== 0) {
          const nextBit = t + 1 < count ? 1 << ((ids[t + 1] as number) & 31) : -1;
          const fills = t + 1 < count && filler[ids[t + 1] as number] === 1;
          for (let k = startOff[id] as number, end = startOff[id + 1] as number; k < end; k++) {
            const pattern = startPat[k] as number;
            if (!fills && ((bloom[pattern] as number) & nextBit) === 0) continue;
            open = -1;
            close = -1;
            const to = run(entries[pattern] as number, t, true);
            if (to >= 0) found(pattern, open < 0 ? t : open, close < 0 ? to : close);
          }
        }
        if ((look & anyShape) !== 0) {
          for (let k = 0; k < shapePat.length; k++) {
            if (((shapeBits[k] as number) & look) === 0) continue;
            open = -1;
            close = -1;
            const to = run(entries[shapePat[k] as number] as number, t, true);
            if (to >= 0) found(shapePat[k] as number, open < 0 ? t : open, close < 0 ? to : close);
          }
        }
      }
    },
  };
}
