import { wordId } from '../text/lexicon.ts';
import { ANCHOR, FILLER, JOINER, MEETS, NEGATION, SALUTE, STOP, WORD_BITS } from '../text/sets.ts';
import * as shape from '../text/shape.ts';
import type { Tokens } from '../text/tokens.ts';
import * as op from './code.ts';
import {
  ANY_SHAPE,
  AT,
  CODE,
  DEMAND,
  DEMANDS,
  ENTRY,
  FIRST_BITS,
  FIRST_LOOKS,
  LISTS,
  MET,
  MET_AT,
  META,
  PEEKS,
  REACH,
  SET_WORDS,
  SETS,
  SHAPED,
  TRIED,
  WIDTH,
  WORD_CLASSES,
} from './table.ts';

/** Tokens of one sentence that are looked at: beyond that it is no sentence. */
const LONGEST = 2048;
/** Where the counters start anew: within the small integers. */
const FULL = 0x3fff0000;

/** The lists of patterns, in the order in which they are stored. */
export const EVERYWHERE = 0;
export const BESIDE_TIMES = 1;
export const BESIDE_REFUSALS = 2;
export const CUSTOMER = 3;

/** What the last search found: three numbers a match, the pattern and the tokens `[from, to)`. */
export let found = new Int32Array(3 * 64);

const comma = wordId(',');
const TRIES = LISTS[LISTS.length - 1] as number;

/**
 * The sentence at hand: each token's word, shapes, and its word's bits and classes. Behind the last
 * token stands one that nothing fits.
 */
const ids = new Uint16Array(LONGEST + 1);
const looks = new Int32Array(LONGEST + 1);
const bitsOf = new Uint16Array(LONGEST + 1);
const classesOf = new Int32Array(LONGEST + 1);
const NOTHING = 0xffff;
let count = 0;
/** The tokens at which patterns are tried. */
const anchors = new Uint16Array(LONGEST);
let anchored = 0;
/** In which sentence each demand was last met; demand 0 always is. */
const metIn = new Int32Array(DEMANDS);
let sentence = 0;
/** Up to which token each pattern has been tried in this sentence; counts on over all sentences. */
const tried = new Int32Array(TRIES);
let clock = 0;
let open = -1;
let close = -1;

/** Takes a sentence to search; all searches up to the next call are in it. */
export function take(tokens: Tokens): void {
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
  anchored = 0;
  const { id: words, shape: shapes } = tokens;
  for (let t = 0; t < count; t++) {
    const id = words[t] as number;
    const look = shapes[t] as number;
    const bits = WORD_BITS[id] as number;
    ids[t] = id;
    looks[t] = look;
    bitsOf[t] = bits;
    classesOf[t] = WORD_CLASSES[id] as number;
    if ((bits & MEETS) !== 0)
      for (let k = MET_AT[id] as number, end = MET_AT[id + 1] as number; k < end; k++)
        metIn[MET[k] as number] = sentence;
    if ((bits & ANCHOR) !== 0 || (look & ANY_SHAPE) !== 0) anchors[anchored++] = t;
  }
  ids[count] = NOTHING;
  looks[count] = 0;
  bitsOf[count] = 0;
  classesOf[count] = 0;
}

/** Tries the patterns of a list on the sentence at hand; returns how many matched: see `found`. */
export function search(list: number): number {
  const first = LISTS[list] as number;
  const end = LISTS[list + 1] as number;
  let matches = 0;
  for (let n = 0; n < anchored; n++) {
    const t = anchors[n] as number;
    const id = ids[t] as number;
    if (((bitsOf[t] as number) & ANCHOR) !== 0)
      for (let k = (AT[id] as number) * 3, last = (AT[id + 1] as number) * 3; k < last; k += 3) {
        const pattern = TRIED[k] as number;
        if (pattern >= end) break;
        if (
          pattern >= first &&
          metIn[TRIED[k + 1] as number] === sentence &&
          metIn[TRIED[k + 2] as number] === sentence
        )
          matches = attempt(pattern, t, matches);
      }
    const look = looks[t] as number;
    if ((look & ANY_SHAPE) === 0) continue;
    for (let k = 0; k < SHAPED.length; k += 2) {
      const pattern = SHAPED[k] as number;
      if (
        pattern >= first &&
        pattern < end &&
        ((SHAPED[k + 1] as number) & look) !== 0 &&
        isMet(pattern)
      )
        matches = attempt(pattern, t, matches);
    }
  }
  return matches;
}

/** Whether the sentence holds what else the pattern needs. */
function isMet(pattern: number): boolean {
  const meta = pattern * WIDTH + DEMAND;
  return metIn[META[meta] as number] === sentence && metIn[META[meta + 1] as number] === sentence;
}

function attempt(pattern: number, anchor: number, before: number): number {
  const meta = pattern * WIDTH;
  let t = anchor - (META[meta + REACH] as number);
  const done = (tried[pattern] as number) - clock;
  if (done > t) t = done;
  if (t < 0) t = 0;
  tried[pattern] = clock + anchor + 1;
  const bits = META[meta + FIRST_BITS] as number;
  const firstLooks = META[meta + FIRST_LOOKS] as number;
  let matches = before;
  for (; t <= anchor; t++) {
    const look = looks[t] as number;
    if ((bits & (1 << (ids[t] as number))) === 0 && (firstLooks & look) === 0) continue;
    if ((look & shape.QUOTED) !== 0) continue;
    open = -1;
    close = -1;
    const to = run(META[meta + ENTRY] as number, t, true);
    if (to < 0) continue;
    if (matches * 3 === found.length) {
      const wider = new Int32Array(found.length * 2);
      wider.set(found);
      found = wider;
    }
    found[matches * 3] = pattern;
    found[matches * 3 + 1] = open < 0 ? t : open;
    found[matches * 3 + 2] = close < 0 ? to : close;
    matches++;
  }
  return matches;
}

function isIn(set: number, t: number): boolean {
  const id = ids[t] as number;
  const at = set * 4;
  if (((SETS[at] as number) & (1 << id)) !== 0) {
    let low = SETS[at + 3] as number;
    let high = SETS[at + 7] as number;
    while (high - low > 16) {
      const middle = (low + high) >> 1;
      if ((SET_WORDS[middle] as number) <= id) low = middle;
      else high = middle;
    }
    for (; low < high; low++) if (SET_WORDS[low] === id) return true;
  }
  return (
    ((SETS[at + 1] as number) & (looks[t] as number)) !== 0 ||
    ((SETS[at + 2] as number) & (classesOf[t] as number)) !== 0
  );
}

const isMark = (t: number) => ((looks[t] as number) & shape.PUNCTUATION) !== 0;
const isA = (t: number, bits: number) => ((bitsOf[t] as number) & bits) !== 0;
const opensClause = (t: number) => t === 0 || isMark(t - 1) || isA(t - 1, JOINER);

/** Whether a token may begin one of several ways; true for some that begin none. */
function mayFit(peek: number, t: number): boolean {
  const id = ids[t] as number;
  return (
    ((PEEKS[peek * 3] as number) & (1 << id)) !== 0 ||
    ((PEEKS[peek * 3 + 1] as number) & (looks[t] as number)) !== 0 ||
    ((PEEKS[peek * 3 + 2] as number) & (classesOf[t] as number)) !== 0
  );
}

/** Whether a token is what a WORD or SET asks for. */
function fits(at: number, t: number): boolean {
  return CODE[at] === op.WORD ? ids[t] === CODE[at + 1] : isIn(CODE[at + 1] as number, t);
}

/** The token after the match that begins at instruction `from` and token `start`, or -1. */
function run(from: number, start: number, isStrict: boolean): number {
  let at = from;
  let t = start;
  let strict = isStrict;
  for (; ; at += 2) {
    const a = CODE[at + 1] as number;
    switch (CODE[at]) {
      case op.WORD:
      case op.SET: {
        let skipped = 0;
        while (!fits(at, t)) {
          if (strict || skipped === op.FILLERS || !isA(t, FILLER)) return -1;
          skipped++;
          t++;
        }
        strict = false;
        t++;
        break;
      }
      case op.PEEK:
        if (!(mayFit(a, t) || (!strict && isA(t, FILLER)))) return -1;
        break;
      case op.GAP: {
        const commas = a >= 100;
        const limit = commas ? a - 100 : a;
        const next = CODE[at + 2] as number;
        for (let n = 0; n <= limit; n++) {
          // What follows a gap is mostly a word: no call where it isn't this one.
          if (next === op.PEEK) {
            const end = mayFit(CODE[at + 3] as number, t) ? run(at + 4, t, true) : -1;
            if (end >= 0) return end;
          } else if (next > op.SET) {
            const end = run(at + 2, t, true);
            if (end >= 0) return end;
          } else if (fits(at + 2, t)) {
            const end = run(at + 4, t + 1, false);
            if (end >= 0) return end;
          }
          if (t >= count || (isMark(t) && !(commas && ids[t] === comma))) return -1;
          if (!commas && isA(t, NEGATION)) return -1;
          t++;
        }
        return -1;
      }
      case op.ALT: {
        // Most ways are closed at their first word: no call for those.
        const next = CODE[at + 2] as number;
        if (
          next > op.PEEK ||
          (next === op.PEEK ? mayFit(CODE[at + 3] as number, t) : fits(at + 2, t)) ||
          (!strict && isA(t, FILLER))
        ) {
          const end = run(at + 2, t, strict);
          if (end >= 0) return end;
        }
        at = a - 2;
        break;
      }
      case op.JUMP:
        at = a - 2;
        break;
      case op.NOT_WORD:
        if (ids[t] === a) return -1;
        break;
      case op.NOT_SET:
        if (isIn(a, t)) return -1;
        break;
      case op.BACK_WORD:
        if (t === 0 || ids[t - 1] !== a) return -1;
        break;
      case op.BACK_SET:
        if (t === 0 || !isIn(a, t - 1)) return -1;
        break;
      case op.BACK_NOT_WORD:
        if (t > 0 && ids[t - 1] === a) return -1;
        break;
      case op.BACK_NOT_SET:
        if (t > 0 && isIn(a, t - 1)) return -1;
        break;
      case op.START:
        if (!isSentenceStart(t)) return -1;
        break;
      case op.CLAUSE:
        if (!opensClause(t)) return -1;
        break;
      case op.END: {
        let k = t;
        while (k < count && isMark(k)) k++;
        if (k < count) return -1;
        break;
      }
      case op.CLAUSE_END:
        if (t < count && !isMark(t) && !isA(t, JOINER)) return -1;
        break;
      case op.OPEN:
        open = t;
        break;
      case op.CLOSE:
        close = t;
        break;
      default:
        return t;
    }
  }
}

/** Only joining words, fillers, marks and a name with a comma ("Darren, you were told") stand before. */
function isSentenceStart(t: number): boolean {
  if (t > 6) return false;
  for (let k = t - 1; k >= 0; k--) {
    if (isMark(k)) {
      if (isA(k, STOP) && k > 1) return false;
      continue;
    }
    if (isA(k, JOINER | FILLER)) continue;
    // "Hi Ana, unfortunately": a salutation on the same line.
    if (k <= 3 && isA(0, SALUTE)) return true;
    if (k === 0 && isMark(1)) continue;
    return false;
  }
  return true;
}
