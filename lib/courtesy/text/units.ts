/**
 * A unit is what is judged as one: a sentence, a list item, or a line nobody should judge (quoted
 * mail, code, a log line). Units tile the text; where one ends depends only on the characters
 * around that place and on the fence state, so an edit moves few boundaries.
 */
export const PROSE = 0;
export const ITEM = 1;
export const FOREIGN = 2;

export interface Unit {
  readonly start: number;
  /** Without trailing blanks. */
  readonly end: number;
  readonly kind: typeof PROSE | typeof ITEM | typeof FOREIGN;
  /** True where a line starts here. */
  readonly opensLine: boolean;
  /** True where an empty line stands before. */
  readonly opensBlock: boolean;
}

/** A sentence longer than this is cut at a blank: nobody's sentence is, and cost stays linear. */
const LONGEST = 1200;

const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|nr|approx|incl|excl|vs|etc|e\.g|i\.e|a\.m|p\.m|inc|ltd|dept|tel|ext|ref|conf|min|max|fig|[a-z])\.$/i;

/** Letters before its last stop: "approx." */
const LONGEST_ABBREVIATION = 6;

const LOG_LINE =
  /^\s*(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\[\d{1,4}[-:/]|(?:FATAL|ERROR|WARN|WARNING|INFO|DEBUG|TRACE)\b[ :[]|at [\w$.<>]+\(|Traceback \(|[$#] [a-z])/;

const isBlank = (c: number) => c === 32 || c === 9 || c === 0xa0 || c === 13;
const isLower = (c: number) => (c >= 97 && c <= 122) || (c >= 0xdf && c <= 0xff);
const isAsciiLetter = (c: number) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
const isDigit = (c: number) => c >= 48 && c <= 57;
const isCloser = (c: number) =>
  c === 34 || c === 39 || c === 41 || c === 93 || c === 0x201d || c === 0x2019;

function isStop(c: number): boolean {
  return c === 46 || c === 33 || c === 63 || c === 0x2026;
}

/** Fenced code opens and closes with these three; the state travels from line to line. */
function isFence(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === 96 && text.charCodeAt(at + 1) === 96 && text.charCodeAt(at + 2) === 96
  );
}

function isForeignLine(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  if (at >= end) return false;
  const c = text.charCodeAt(at);
  if (c === 62) return true;
  if (at - start >= 4 || text.charCodeAt(start) === 9) return true;
  const mayLog = c === 91 || c === 36 || c === 35 || isDigit(c) || (c >= 65 && c <= 90) || c === 97;
  return mayLog && LOG_LINE.test(text.slice(start, Math.min(end, start + 80)));
}

/** Length of a list marker (`1. `, `- `, `• `) at `at`, or 0. */
function markerLength(text: string, at: number): number {
  const c = text.charCodeAt(at);
  if (c === 45 || c === 42 || c === 0x2022 || c === 0x2013) {
    return isBlank(text.charCodeAt(at + 1)) ? 2 : 0;
  }
  let i = at;
  while (i - at < 3 && isDigit(text.charCodeAt(i))) i++;
  if (i === at) return 0;
  const close = text.charCodeAt(i);
  return (close === 46 || close === 41) && isBlank(text.charCodeAt(i + 1)) ? i - at + 2 : 0;
}

/** A newline within a sentence: a wrapped line goes on in lower case. */
function isWrap(text: string, lineStart: number, newline: number): boolean {
  if (newline - lineStart < 40) return false;
  let last = newline - 1;
  while (last > lineStart && isBlank(text.charCodeAt(last))) last--;
  const c = text.charCodeAt(last);
  if (isStop(c) || c === 58 || c === 44) return false;
  return isLower(text.charCodeAt(newline + 1));
}

/** Whether the word before `at` is as short as an abbreviation: most are not, and need no slice. */
function hasShortWord(text: string, from: number, at: number): boolean {
  let k = at - 1;
  while (k >= from && at - k <= LONGEST_ABBREVIATION + 1 && isAsciiLetter(text.charCodeAt(k))) k--;
  const letters = at - 1 - k;
  return letters > 0 && letters <= LONGEST_ABBREVIATION;
}

function endsSentence(text: string, from: number, at: number): boolean {
  const c = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (at + 1 < text.length && !isBlank(next) && next !== 10 && !isCloser(next)) return false;
  let i = at + 1;
  while (isCloser(text.charCodeAt(i))) i++;
  if (i < text.length && !isBlank(text.charCodeAt(i)) && text.charCodeAt(i) !== 10) return false;
  while (isBlank(text.charCodeAt(i))) i++;
  if (c === 46 || c === 0x2026) {
    if (isLower(text.charCodeAt(i)) && (c !== 46 || text.charCodeAt(at - 1) === 46)) return false;
    if (
      c === 46 &&
      hasShortWord(text, from, at) &&
      ABBREVIATION.test(text.slice(Math.max(from, at - 8), at + 1))
    ) {
      // "… at 5 p.m. We" ends; "Mr. Smith" does not. Only a time of day may end a sentence so.
      if (!/[ap]\.m\.$/.test(text.slice(at - 3, at + 1)) || isLower(text.charCodeAt(i)))
        return false;
    }
  }
  return true;
}

/** Where a scan may start again: at a line's start, with what it needs to know of what came before. */
export interface ScanState {
  at: number;
  fenced: boolean;
  blank: boolean;
}

/**
 * Appends the units of the line at `state.at` and moves the state to the next line.
 * A wrapped paragraph counts as one line.
 */
export function scanLine(text: string, state: ScanState, out: Unit[]): void {
  const lineStart = state.at;
  let newline = text.indexOf('\n', lineStart);
  if (newline < 0) newline = text.length;
  let first = lineStart;
  while (first < newline && isBlank(text.charCodeAt(first))) first++;
  const opensBlock = state.blank;
  if (first === newline) {
    state.at = newline + 1;
    state.blank = true;
    return;
  }
  state.blank = false;
  const fence = isFence(text, first);
  if (fence || state.fenced || isForeignLine(text, lineStart, newline)) {
    if (fence && !(newline - first > 5 && text.lastIndexOf('```', newline) > first)) {
      state.fenced = !state.fenced;
    }
    out.push({
      start: first,
      end: trimEnd(text, first, newline),
      kind: FOREIGN,
      opensLine: true,
      opensBlock,
    });
    state.at = newline + 1;
    return;
  }
  let from = lineStart;
  while (newline < text.length && isWrap(text, from, newline) && !isForeignNext(text, newline)) {
    from = newline + 1;
    newline = text.indexOf('\n', from);
    if (newline < 0) newline = text.length;
  }
  const marker = markerLength(text, first);
  splitLine(text, first, newline, marker, opensBlock, out);
  state.at = newline + 1;
}

function isForeignNext(text: string, newline: number): boolean {
  const end = text.indexOf('\n', newline + 1);
  return isForeignLine(text, newline + 1, end < 0 ? text.length : end);
}

function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && (isBlank(text.charCodeAt(last - 1)) || text.charCodeAt(last - 1) === 10))
    last--;
  return last;
}

function splitLine(
  text: string,
  first: number,
  end: number,
  marker: number,
  opensBlock: boolean,
  out: Unit[],
): void {
  const kind = marker > 0 ? ITEM : PROSE;
  let start = first;
  let opensLine = true;
  const push = (to: number) => {
    const stop = trimEnd(text, start, to);
    if (stop > start)
      out.push({ start, end: stop, kind, opensLine, opensBlock: opensLine && opensBlock });
    opensLine = false;
    start = to;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
  };
  for (let i = first + marker; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c > 63 && c !== 0x2026) continue;
    if (c === 32) {
      if (i - start > LONGEST) {
        push(i);
        i = start - 1;
      }
      continue;
    }
    if (!isStop(c)) continue;
    while (i + 1 < end && isStop(text.charCodeAt(i + 1))) i++;
    if (!endsSentence(text, start, i)) continue;
    let to = i + 1;
    while (to < end && isCloser(text.charCodeAt(to))) to++;
    push(to);
    i = start - 1;
  }
  if (start < end) push(end);
}

export function splitIntoUnits(text: string): Unit[] {
  const out: Unit[] = [];
  const state: ScanState = { at: 0, fenced: false, blank: false };
  while (state.at < text.length) scanLine(text, state, out);
  return out;
}
