import { HASH_SEED, hashOf, hashStep } from './hash.ts';
import { findWordId, wordId } from './lexicon.ts';
import * as shape from './shape.ts';

/** The tokens of one unit, in arrays that are used again for the next one. */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Number of the word in the lexicon, 0 where no rule names it. */
  id: Uint16Array;
  hash: Int32Array;
  shape: Int32Array;
  /** All shapes there are, and what is told of a sentence as a whole. */
  looks: number;
}

export function createTokens(size: number): Tokens {
  return {
    count: 0,
    looks: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    id: new Uint16Array(size),
    hash: new Int32Array(size),
    shape: new Int32Array(size),
  };
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const BLANK = 3;
const APOSTROPHE = 4;
const MARK = 5;

const KIND = new Uint8Array(256).fill(MARK);
for (let c = 0; c <= 32; c++) KIND[c] = BLANK;
for (let c = 48; c <= 57; c++) KIND[c] = DIGIT;
for (let c = 65; c <= 90; c++) KIND[c] = LETTER;
for (let c = 97; c <= 122; c++) KIND[c] = LETTER;
for (let c = 0xc0; c <= 0xff; c++) KIND[c] = LETTER;
KIND[0xa0] = BLANK;
KIND[0xaa] = LETTER;
KIND[0xb5] = LETTER;
KIND[39] = APOSTROPHE;
KIND[96] = MARK;

function kindOf(c: number): number {
  if (c < 256) return KIND[c] as number;
  if (c === 0x2019 || c === 0x2018 || c === 0x2bc) return APOSTROPHE;
  if (c >= 0x2000 && c <= 0x200a) return BLANK;
  if (c === 0x202f || c === 0x2028 || c === 0x2029 || c === 0xfeff || c === 0x3000) return BLANK;
  if (c >= 0x2010 && c <= 0x206f) return MARK;
  if (c >= 0x2100 && c <= 0x2bff) return MARK;
  if (c >= 0xd800 && c <= 0xdfff) return OTHER;
  if (c >= 0xe000 && c <= 0xf8ff) return OTHER;
  return LETTER;
}

/** Words that hide two: the tokeniser cuts them after so many letters. */
const FUSED = new Map<number, readonly [number, number, number]>();
function fuse(word: string, first: string, second: string, cut: number): void {
  FUSED.set(wordId(word), [cut, wordId(first), wordId(second)]);
}
for (const [stem, cut] of [
  ['do', 2],
  ['did', 3],
  ['does', 4],
  ['is', 2],
  ['was', 3],
  ['were', 4],
  ['are', 3],
  ['have', 4],
  ['has', 3],
  ['had', 3],
  ['could', 5],
  ['would', 5],
  ['should', 6],
] as const) {
  fuse(`${stem}nt`, stem, "n't", cut);
}
fuse('cant', 'can', "n't", 2);
fuse('wont', 'will', "n't", 2);
fuse('cannot', 'can', 'not', 3);
fuse('im', 'i', "'m", 1);
fuse('ive', 'i', "'ve", 1);
fuse('youre', 'you', "'re", 3);
fuse('youve', 'you', "'ve", 3);
fuse('youll', 'you', "'ll", 3);
fuse('theyre', 'they', "'re", 4);
fuse('theyve', 'they', "'ve", 4);
fuse('weve', 'we', "'ve", 2);
fuse('thats', 'that', "'s", 4);
fuse('whats', 'what', "'s", 4);
fuse('gonna', 'going', 'to', 3);
fuse('wanna', 'want', 'to', 3);
const FUSED_MARK = new Uint8Array(65536);
for (const id of FUSED.keys()) FUSED_MARK[id] = 1;

const NOT = wordId("n't");
const TAILS = new Map<number, number>();
for (const tail of ['ll', 've', 're', 'd', 's', 'm']) {
  TAILS.set(hashOf(tail), wordId(`'${tail}`));
}
const STEMS = new Map<number, number>([
  [hashOf('ca'), wordId('can')],
  [hashOf('wo'), wordId('will')],
  [hashOf('sha'), wordId('shall')],
]);
const MARK_ID = new Uint16Array(128);
for (const mark of ',.?!:;-()"/>&%+=*@#') MARK_ID[mark.charCodeAt(0)] = wordId(mark);
const DASH = wordId('-');
const DOTS = wordId('...');
const QUOTE = wordId('"');
/** Letters of scripts that no English sentence is written in. */
const isOtherScript = (c: number) => c >= 0x370 && c < 0x1e00;

/** Each token takes a character or more: there is room for all before the first. */
function makeRoom(tokens: Tokens, size: number): void {
  if (size > tokens.start.length) Object.assign(tokens, createTokens(size * 2));
}

function add(t: Tokens, start: number, end: number, id: number, hash: number, bits: number): void {
  const n = t.count++;
  t.start[n] = start;
  t.end[n] = end;
  t.id[n] = id;
  t.hash[n] = hash;
  t.shape[n] = bits;
  t.looks |= bits;
}

function fold(c: number): number {
  return (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde && c !== 0xd7) ? c + 32 : c;
}

function hashRun(text: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let i = start; i < end; i++) hash = hashStep(hash, fold(text.charCodeAt(i)));
  return hash;
}

function suffixShape(text: string, start: number, end: number): number {
  if (end - start < 4) return 0;
  const last = text.charCodeAt(end - 1) | 32;
  const before = text.charCodeAt(end - 2) | 32;
  if (last === 100 && before === 101) return shape.ENDS_ED;
  if (last === 121 && before === 108) return shape.ENDS_LY;
  if (last === 103 && before === 110 && (text.charCodeAt(end - 3) | 32) === 105)
    return shape.ENDS_ING;
  return 0;
}

/** A word with an apostrophe: `don't` is two tokens, `O'Brien` one. */
function addWithApostrophe(
  t: Tokens,
  text: string,
  start: number,
  mark: number,
  end: number,
  bits: number,
): void {
  const tailHash = hashRun(text, mark + 1, end);
  if (
    end - mark === 2 &&
    (text.charCodeAt(mark + 1) | 32) === 116 &&
    (text.charCodeAt(mark - 1) | 32) === 110
  ) {
    const hash = hashRun(text, start, mark - 1);
    const stem = STEMS.get(hash) ?? findWordId(hash);
    add(t, start, mark - 1, stem, hash, bits);
    add(t, mark - 1, end, NOT, hashOf("n't"), shape.WORD);
    return;
  }
  const tail = TAILS.get(tailHash);
  if (tail !== undefined) {
    const hash = hashRun(text, start, mark);
    add(t, start, mark, findWordId(hash), hash, bits | suffixShape(text, start, mark));
    add(t, mark, end, tail, tailHash ^ 0x5bd1e995, shape.WORD);
    return;
  }
  let hash = HASH_SEED;
  for (let i = start; i < end; i++)
    hash = hashStep(hash, i === mark ? 39 : fold(text.charCodeAt(i)));
  add(t, start, end, findWordId(hash), hash, bits);
}

/** The end of a link or mail address that `[start, wordEnd)` begins, or `wordEnd` where it is none. */
function linkEnd(text: string, start: number, wordEnd: number, limit: number): number {
  if (wordEnd + 1 >= limit) return wordEnd;
  const c = text.charCodeAt(wordEnd);
  const next = text.charCodeAt(wordEnd + 1);
  // `shop.example` is a link; `page.Then` lacks a blank.
  const dotted = c === 46 && kindOf(next) === LETTER && fold(next) === next && wordEnd - start > 1;
  if (!dotted && !(c === 58 && next === 47) && c !== 64 && c !== 95) return wordEnd;
  let at = wordEnd;
  while (at < limit && kindOf(text.charCodeAt(at)) !== BLANK) at++;
  // Closing punctuation belongs to the sentence.
  while (at > wordEnd && isLoose(text.charCodeAt(at - 1))) at--;
  return at;
}

function isLoose(c: number): boolean {
  return (
    c === 46 || c === 44 || c === 33 || c === 63 || c === 41 || c === 58 || c === 59 || c === 34
  );
}

/** Cuts `[from, to)` of the text into `tokens`. */
export function tokenise(text: string, from: number, to: number, t: Tokens): void {
  makeRoom(t, to - from);
  t.count = 0;
  t.looks = 0;
  let quotes = 0;
  let i = from;
  while (i < to) {
    const c = text.charCodeAt(i);
    if (c === 32) {
      i++;
      continue;
    }
    if (isAsciiLetter(c)) {
      i = readPlainWord(text, i, to, t);
      continue;
    }
    const kind = kindOf(c);
    if (kind === BLANK) {
      i++;
      continue;
    }
    if (kind === LETTER) {
      i = readWord(text, i, to, t);
      continue;
    }
    if (kind === DIGIT) {
      i = readNumber(text, i, to, t);
      continue;
    }
    let end = i + 1;
    while (end < to && text.charCodeAt(end) === c) end++;
    if (c >= 0xd800 && c <= 0xdbff && end < to) end++;
    let bits: number = end - i > 1 ? shape.PUNCTUATION | shape.REPEATED : shape.PUNCTUATION;
    let id = c < 128 ? (MARK_ID[c] as number) : 0;
    if (c === 0x2013 || c === 0x2014) id = DASH;
    else if (c === 0x2026 || (c === 46 && end - i > 1)) id = DOTS;
    else if (c === 0x201c || c === 0x201d) id = QUOTE;
    else if (c === 0x20ac || c === 0xa3 || c === 36) bits |= shape.MONEY;
    else if (c === 33) t.looks |= shape.EXCLAIMS;
    if (isQuote(c)) quotes++;
    add(t, i, end, id, c, bits);
    i = end;
  }
  if (quotes > 1) markQuoted(text, t);
}

const isAsciiLetter = (c: number) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
const isQuote = (c: number) =>
  c === 34 || c === 0x201c || c === 0x201d || c === 96 || c === 0xab || c === 0xbb;

/** Most words are small letters between a blank, a comma or a line's end; all others go the long way. */
function readPlainWord(text: string, start: number, to: number, t: Tokens): number {
  let c = text.charCodeAt(start);
  let bits: number = shape.WORD;
  if (c < 97) {
    c += 32;
    bits |= shape.CAPITAL;
  }
  let hash = hashStep(HASH_SEED, c);
  let before = 0;
  let i = start + 1;
  let next = 32;
  for (; i < to; i++) {
    next = text.charCodeAt(i);
    if (next < 97 || next > 122) break;
    hash = hashStep(hash, next);
    before = c;
    c = next;
  }
  if (i < to && next !== 32 && next !== 44 && next !== 10) return readWord(text, start, to, t);
  const id = findWordId(hash);
  if (id !== 0 && FUSED_MARK[id] === 1) return readWord(text, start, to, t);
  if (i - start >= 4) {
    if (c === 100) bits |= before === 101 ? shape.ENDS_ED : 0;
    else if (c === 121) bits |= before === 108 ? shape.ENDS_LY : 0;
    else if (c === 103 && before === 110 && (text.charCodeAt(i - 3) | 32) === 105)
      bits |= shape.ENDS_ING;
  }
  const n = t.count++;
  t.start[n] = start;
  t.end[n] = i;
  t.id[n] = id;
  t.hash[n] = hash;
  t.shape[n] = bits;
  t.looks |= bits;
  return i;
}

function readWord(text: string, start: number, to: number, t: Tokens): number {
  let hash = HASH_SEED;
  let i = start;
  let mark = -1;
  let upper = 0;
  let digits = 0;
  let other = 0;
  for (; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c >= 97 && c <= 122) {
      hash = hashStep(hash, c);
      continue;
    }
    const kind = kindOf(c);
    if (kind === LETTER) {
      const low = fold(c);
      if (low !== c) upper++;
      if (isOtherScript(c) || c > 0x2e00) other++;
      hash = hashStep(hash, low);
    } else if (kind === DIGIT) {
      digits++;
      hash = hashStep(hash, c);
    } else if (
      kind === APOSTROPHE &&
      mark < 0 &&
      i + 1 < to &&
      kindOf(text.charCodeAt(i + 1)) === LETTER
    ) {
      mark = i;
    } else break;
  }
  const first = text.charCodeAt(start);
  let bits = shape.WORD;
  if (fold(first) !== first) bits |= shape.CAPITAL;
  if (upper > 1 && upper + digits >= (mark < 0 ? i : mark) - start) bits |= shape.ALL_CAPS;
  if (upper > 1) t.looks |= shape.SEVERAL_CAPITALS;
  if (other > 0) bits |= shape.OTHER_SCRIPT;
  if (digits > 0) bits |= shape.CODE;
  const link = linkEnd(text, start, i, to);
  if (link > i) {
    add(t, start, link, 0, 0x11117, shape.LINK | shape.QUOTED);
    return link;
  }
  if (mark > start) {
    addWithApostrophe(t, text, start, mark, i, bits);
    return i;
  }
  const id = findWordId(hash);
  if (id !== 0 && FUSED_MARK[id] === 1) {
    const parts = FUSED.get(id);
    if (parts) {
      add(t, start, start + parts[0], parts[1], hash, bits);
      add(t, start + parts[0], i, parts[2], hash ^ 0x2f, shape.WORD);
      return i;
    }
  }
  add(t, start, i, id, hash, bits | suffixShape(text, start, i));
  return i;
}

function readNumber(text: string, start: number, to: number, t: Tokens): number {
  let i = start;
  let clock = false;
  let letters = 0;
  for (; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c >= 48 && c <= 57) continue;
    const kind = kindOf(c);
    const nextDigit = i + 1 < to && kindOf(text.charCodeAt(i + 1)) === DIGIT;
    if (kind === LETTER) {
      letters++;
      continue;
    }
    if (nextDigit && (c === 46 || c === 44 || c === 58 || c === 47 || (c === 45 && letters > 0))) {
      if (c === 58) clock = true;
      continue;
    }
    break;
  }
  let bits: number = shape.NUMBER;
  let id = 0;
  if (clock) bits |= shape.CLOCK;
  if (letters > 0) {
    const tail = text.slice(i - 2, i).toLowerCase();
    if (letters === 2 && (tail === 'am' || tail === 'pm')) bits |= shape.CLOCK;
    else if (letters === 2 && /^(?:st|nd|rd|th)$/.test(tail)) bits |= shape.ORDINAL;
    else bits = shape.CODE;
  }
  const hash = hashRun(text, start, i);
  if (i - start < 6) id = findWordId(hash);
  add(t, start, i, id, hash, bits);
  return i;
}

/** Marks what stands between quotation marks or backticks; an unclosed mark quotes nothing. */
function markQuoted(text: string, t: Tokens): void {
  let open = -1;
  let mark = 0;
  for (let n = 0; n < t.count; n++) {
    if (((t.shape[n] as number) & shape.PUNCTUATION) === 0) continue;
    const c = text.charCodeAt(t.start[n] as number);
    if (!isQuote(c)) continue;
    const family = c === 96 ? 96 : 34;
    if (open < 0) {
      open = n;
      mark = family;
    } else if (mark === family) {
      for (let k = open; k <= n; k++) t.shape[k] = (t.shape[k] as number) | shape.QUOTED;
      t.looks |= shape.QUOTED;
      open = -1;
    }
  }
}
