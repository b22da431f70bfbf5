import { compilePattern, type Place, type Program, type Step } from './compile-pattern.ts';
import type { Stretch } from './fill-template.ts';

/**
 * A small language for constructions, run in time linear in the sentence: each place of a pattern is
 * tried at most once at each letter. It looks like a regular expression and knows of it
 *
 *   a|b  ( … )  (?<name> … )  x?  x*  x+  x{0,3}  (lazy with a ? behind)  [a-z]  [^,.;]  ^  $
 *   (?= … )  (?! … )    what must, or must not, stand next; a few words at most
 *   >                   here is a word's edge
 *   ~                   whatever stands on within the clause, as little as may be
 *   %                   here begins a clause: the sentence, or after a comma, "and", "so" …
 *
 * A match starts and ends at a word's edge. Written in small letters.
 */
export interface Pattern {
  /** Each match, from the left; none overlap. */
  findAll(words: string): Generator<Stretch>;
}

/** Compiled when first asked: most constructions are never met. */
export function toPattern(source: string): Pattern {
  let program: Program | null = null;
  return {
    *findAll(words) {
      program ??= compilePattern(source);
      const run = createRun(program, words);
      let from = 0;
      while (from <= words.length) {
        const found = isEdge(words, from) ? run(from) : null;
        if (found) yield found;
        from = found ? Math.max(found.to, from + 1) : from + 1;
      }
    },
  };
}

/** Where a pattern has failed is marked with its run's stamp, so that nothing need be wiped. */
let failed = new Uint32Array(1 << 14);
let lastStamp = 0;

function nextStamp(cells: number): number {
  if (cells > failed.length) failed = new Uint32Array(cells * 2);
  if (lastStamp === 0xffff_ffff) failed.fill(0);
  lastStamp = lastStamp === 0xffff_ffff ? 1 : lastStamp + 1;
  return lastStamp;
}

function createRun(program: Program, words: string): (from: number) => Stretch | null {
  const { steps, start, names, firsts } = program;
  const wide = words.length + 1;
  const stamp = nextStamp(steps.length * wide);
  return (from) => {
    if (firsts && !firsts.has(words.charCodeAt(from))) return null;
    const marks: (number | undefined)[] = [];
    const path: { step: number; at: number; marks: (number | undefined)[] }[] = [];
    path.push({ step: start, at: from, marks });
    for (let state = path.pop(); state; state = path.pop()) {
      let { step, at } = state;
      let now = state.marks;
      for (;;) {
        const cell = step * wide + at;
        if (failed[cell] === stamp) break;
        failed[cell] = stamp;
        const one = steps[step];
        if (!one) break;
        if (one.op === 'end') {
          if (!isEdge(words, at)) break;
          return { from, to: at, parts: partsOf(names, now) };
        }
        if (one.op === 'split') {
          path.push({ step: one.second, at, marks: now });
          step = one.first;
          continue;
        }
        if (one.op === 'set') {
          if (at >= words.length || one.set.has(words.charCodeAt(at)) === one.set.isNot) break;
          at++;
        } else if (one.op === 'inner') {
          if (!isInner(words, at)) break;
          at++;
        } else if (one.op === 'mark') {
          now = now.slice();
          now[one.slot] = at;
        } else if (one.op === 'at') {
          if (!isAt(one.place, words, at)) break;
        } else if (matchesHere(steps, one.from, words, at) === one.isNot) break;
        step = one.next;
      }
    }
    return null;
  };
}

/** Whether these few words stand here. */
function matchesHere(steps: readonly Step[], step: number, words: string, at: number): boolean {
  const one = steps[step];
  if (!one) return false;
  switch (one.op) {
    case 'end':
      return true;
    case 'split':
      return matchesHere(steps, one.first, words, at) || matchesHere(steps, one.second, words, at);
    case 'set':
      return (
        at < words.length &&
        one.set.has(words.charCodeAt(at)) !== one.set.isNot &&
        matchesHere(steps, one.next, words, at + 1)
      );
    case 'inner':
      return isInner(words, at) && matchesHere(steps, one.next, words, at + 1);
    case 'at':
      return isAt(one.place, words, at) && matchesHere(steps, one.next, words, at);
    case 'look':
      return (
        matchesHere(steps, one.from, words, at) !== one.isNot &&
        matchesHere(steps, one.next, words, at)
      );
    case 'mark':
      return matchesHere(steps, one.next, words, at);
  }
}

function partsOf(names: readonly string[], marks: readonly (number | undefined)[]) {
  const parts: Record<string, readonly [number, number]> = {};
  names.forEach((name, i) => {
    const from = marks[2 * i];
    const to = marks[2 * i + 1];
    if (from !== undefined && to !== undefined) parts[name] = [from, to];
  });
  return parts;
}

const isLetter = (code: number) => code >= 97 && code <= 122;

/** A word's edge: not between two letters. */
function isEdge(words: string, at: number): boolean {
  return !(isLetter(words.charCodeAt(at - 1)) && isLetter(words.charCodeAt(at)));
}

/** Within a clause: a comma in "1,200" and the points of a link end nothing. */
function isInner(words: string, at: number): boolean {
  if (at >= words.length) return false;
  return !',.;:'.includes(words.charAt(at)) || words.charAt(at + 1) !== ' ';
}

const JOINERS = ['and ', 'so ', 'ok ', 'but ', 'then ', 'therefore '];

function isAt(place: Place, words: string, at: number): boolean {
  if (place === '$') return at === words.length;
  if (place === '>') return isEdge(words, at);
  if (at === 0) return true;
  if (place === '^' || words.charAt(at - 1) !== ' ') return false;
  return (
    ',;:'.includes(words.charAt(at - 2)) ||
    JOINERS.some((word) => words.endsWith(word, at) && isEdge(words, at - word.length))
  );
}
