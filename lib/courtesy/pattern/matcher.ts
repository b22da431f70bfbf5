import { wordId } from '../text/lexicon.ts';
import * as shape from '../text/shape.ts';
import { storedClass } from '../text/stored.ts';
import type { Tokens } from '../text/tokens.ts';
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
import { readPatterns } from './table.ts';

/** How many fillers may stand between two elements, and before a pattern's rarest word. */
export const FILLERS = 2;
/** Tokens of one sentence that are looked at: beyond that it is no sentence. */
const LONGEST = 2048;

/** All patterns of all rules as flat arrays: the whole search is over integers. */
export interface Matcher {
  /** How many patterns it has. */
  readonly size: number;
  /** Calls back for each pattern that matches, with its number and the tokens `[from, to)`. */
  search(tokens: Tokens, found: (pattern: number, from: number, to: number) => void): void;
}

/** `stored` is what `compile-all.ts` made of the patterns. */
export function createMatcher(stored: string): Matcher {
  const {
    code,
    sets,
    setAt,
    entries,
    reach,
    first,
    firstAt,
    demands,
    off,
    byWord,
    metOff,
    met,
    byShape,
    byShapeBits,
  } = readPatterns(stored);
  const words = off.length - 1;
  const stride = (words + 31) >>> 5;
  const flags = toWordFlags(words);
  const comma = wordId(',');

  /**
   * What tells whether a token is in a set: the word where it is one word alone, UNMADE, or −2 minus
   * where its row of bits begins. Rows are made when first asked for: most never are.
   */
  const test = new Int32Array(setAt.length);
  const shapes = new Int32Array(setAt.length);
  for (let set = 0; set < setAt.length; set++) {
    const at = setAt[set] as number;
    shapes[set] = sets[at] as number;
    test[set] = sets[at] === 0 && sets[at + 1] === 1 ? (sets[at + 2] as number) : UNMADE;
  }
  let rows = new Int32Array(stride * 64);
  let rowsEnd = 0;
  const newRow = (): number => {
    if (rowsEnd === rows.length) {
      const wider = new Int32Array(rows.length * 2);
      wider.set(rows);
      rows = wider;
    }
    rowsEnd += stride;
    return rowsEnd - stride;
  };
  const addSet = (row: number, set: number): void => {
    const at = (setAt[set] as number) + 2;
    for (let k = at, end = at + (sets[at - 1] as number); k < end; k++) {
      const id = sets[k] as number;
      rows[row + (id >>> 5)] = (rows[row + (id >>> 5)] as number) | (1 << (id & 31));
    }
  };
  const makeSet = (set: number): number => {
    const row = newRow();
    addSet(row, set);
    test[set] = -2 - row;
    return -2 - row;
  };
  /** With what a pattern may begin: its row of words (-1: not made yet), and shapes. */
  const beginning = new Int32Array(entries.length).fill(-1);
  const beginningShapes = new Int32Array(entries.length);
  const makeBeginning = (pattern: number): number => {
    const row = newRow();
    const at = (firstAt[pattern] as number) + 1;
    for (let k = at, end = at + (first[at - 1] as number); k < end; k++) {
      const set = first[k] as number;
      addSet(row, set);
      beginningShapes[pattern] = (beginningShapes[pattern] as number) | (shapes[set] as number);
    }
    beginning[pattern] = row;
    return row;
  };
  /** In which sentence each demand was last met; demand 0 always is. */
  const metIn = new Int32Array(demands.reduce((most, demand) => Math.max(most, demand), 0) + 1);
  let sentence = 0;
  const anyShape = byShapeBits.reduce((all, bits) => all | bits, 0);
  /** Up to which token each pattern has been tried in this sentence; counts on over all sentences. */
  const tried = new Int32Array(entries.length);
  let clock = 0;

  let count = 0;
  const ids = new Uint16Array(LONGEST);
  const bits = new Int32Array(LONGEST);
  let open = -1;
  let close = -1;

  const isIn = (set: number, t: number): boolean => {
    const id = ids[t] as number;
    let by = test[set] as number;
    if (by >= 0) return id === by;
    if (by === UNMADE) by = makeSet(set);
    return (
      ((rows[(id >>> 5) - 2 - by] as number) & (1 << (id & 31))) !== 0 ||
      ((shapes[set] as number) & (bits[t] as number)) !== 0
    );
  };
  const isMark = (t: number) => ((bits[t] as number) & shape.PUNCTUATION) !== 0;
  const opensClause = (t: number) =>
    t === 0 || isMark(t - 1) || ((flags[ids[t - 1] as number] as number) & JOINER) !== 0;

  /** The token after the match that begins at node `at` and token `t`, or -1. */
  const run = (at: number, t: number, strict: boolean): number => {
    for (;;) {
      const a = code[at + 1] as number;
      switch (code[at]) {
        case TOKEN: {
          let skipped = 0;
          while (!(t < count && isIn(a, t))) {
            if (
              strict ||
              t >= count ||
              skipped === FILLERS ||
              ((flags[ids[t] as number] as number) & FILLER) === 0
            )
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
            if (!commas && ((flags[ids[t] as number] as number) & NEGATION) !== 0) return -1;
            t++;
          }
          return -1;
        }
        case ALT: {
          const way = code[at + 2] as number;
          // Most ways are closed at their first word: no call for those.
          if (
            code[way] !== TOKEN ||
            (t < count &&
              (isIn(code[way + 1] as number, t) ||
                ((flags[ids[t] as number] as number) & FILLER) !== 0))
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
          if (t < count && !isMark(t) && ((flags[ids[t] as number] as number) & JOINER) === 0)
            return -1;
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
        if (((flags[id] as number) & STOP) !== 0 && k > 1) return false;
        continue;
      }
      if (((flags[id] as number) & (JOINER | FILLER)) !== 0) continue;
      // "Hi Ana, unfortunately": a salutation on the same line.
      if (k <= 3 && ((flags[ids[0] as number] as number) & SALUTE) !== 0) return true;
      if (k === 0 && isMark(1)) continue;
      return false;
    }
    return true;
  }

  /** Whether the sentence holds what else the pattern needs. */
  const isMet = (pattern: number): boolean =>
    metIn[demands[pattern * 2] as number] === sentence &&
    metIn[demands[pattern * 2 + 1] as number] === sentence;

  const attempt = (
    pattern: number,
    anchor: number,
    found: (pattern: number, from: number, to: number) => void,
  ): void => {
    let t = Math.max(0, anchor - (reach[pattern] as number));
    const done = (tried[pattern] as number) - clock;
    if (done > t) t = done;
    tried[pattern] = clock + anchor + 1;
    let row = beginning[pattern] as number;
    if (row < 0) row = makeBeginning(pattern);
    const looks = beginningShapes[pattern] as number;
    for (; t <= anchor; t++) {
      const id = ids[t] as number;
      const look = bits[t] as number;
      if ((looks & look) === 0 && ((rows[row + (id >>> 5)] as number) & (1 << (id & 31))) === 0)
        continue;
      if ((look & shape.QUOTED) !== 0) continue;
      open = -1;
      close = -1;
      const to = run(entries[pattern] as number, t, true);
      if (to >= 0) found(pattern, open < 0 ? t : open, close < 0 ? to : close);
    }
  };

  return {
    size: entries.length,
    search(tokens, found) {
      count = Math.min(tokens.count, LONGEST);
      // Both count on from sentence to sentence, so that nothing has to be emptied for each.
      sentence++;
      clock += LONGEST;
      if (clock > FULL) {
        sentence = 1;
        clock = 0;
        metIn.fill(0);
        tried.fill(0);
      }
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
      for (let t = 0; t < count; t++) {
        const id = ids[t] as number;
        if (id !== 0)
          for (let k = off[id] as number, end = off[id + 1] as number; k < end; k++)
            if (isMet(byWord[k] as number)) attempt(byWord[k] as number, t, found);
        const look = bits[t] as number;
        if ((look & anyShape) === 0) continue;
        for (let k = 0; k < byShape.length; k++) {
          if (((byShapeBits[k] as number) & look) !== 0 && isMet(byShape[k] as number))
            attempt(byShape[k] as number, t, found);
        }
      }
    },
  };
}

const UNMADE = -1;
/** Where the counters start anew: within the small integers. */
const FULL = 0x3fff0000;

const FILLER = 1;
const JOINER = 2;
/** "can't refund" is not "can refund": a gap ends at a negation. */
const NEGATION = 4;
const SALUTE = 8;
const STOP = 16;

/** What a word is to the search itself, as bits. */
function toWordFlags(words: number): Uint8Array {
  const flags = new Uint8Array(words);
  const mark = (ids: Iterable<number>, bit: number) => {
    for (const id of ids) if (id < words) flags[id] = (flags[id] as number) | bit;
  };
  mark(storedClass('filler'), FILLER);
  mark(storedClass('joiner'), JOINER);
  mark(storedClass('not'), NEGATION);
  mark(['hi', 'hello', 'hey', 'dear'].map(wordId), SALUTE);
  mark(['.', '?', '!', '...'].map(wordId), STOP);
  return flags;
}
