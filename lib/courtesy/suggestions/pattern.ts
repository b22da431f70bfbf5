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

/** Start, end, start of a clause, edge of a word. */
type Place = '^' | '$' | '%' | '>';

type Step =
  | { readonly op: 'set'; readonly set: CharSet; readonly next: number }
  | { readonly op: 'split'; readonly first: number; readonly second: number }
  | { readonly op: 'mark'; readonly slot: number; readonly next: number }
  | { readonly op: 'at'; readonly place: Place; readonly next: number }
  | { readonly op: 'look'; readonly from: number; readonly isNot: boolean; readonly next: number }
  | { readonly op: 'inner'; readonly next: number }
  | { readonly op: 'end' };

interface CharSet {
  readonly isNot: boolean;
  /** The letters themselves where they are few; null for ranges. */
  readonly codes: readonly number[] | null;
  readonly has: (code: number) => boolean;
}

interface Program {
  readonly steps: readonly Step[];
  readonly start: number;
  readonly names: readonly string[];
  /** The letters that a match may start with; null where it may start with any. */
  readonly firsts: ReadonlySet<number> | null;
}

/** Compiled when first asked: most constructions are never met. */
export function toPattern(source: string): Pattern {
  let program: Program | null = null;
  return {
    *findAll(words) {
      program ??= compile(source);
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

function compile(source: string): Program {
  const steps: Step[] = [];
  const names: string[] = [];
  const add = (step: Step) => steps.push(step) - 1;
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`Pattern "${source}" at ${at}: ${why}`);
  };

  /** What stands between two bars or brackets, built from its end: `next` is what follows it. */
  type Node = (next: number) => number;

  function alternatives(): Node {
    const nodes = [sequence()];
    while (source[at] === '|') {
      at++;
      nodes.push(sequence());
    }
    return (next) =>
      nodes
        .map((node) => node(next))
        .reduceRight((second, first) => add({ op: 'split', first, second }));
  }

  function sequence(): Node {
    const nodes: Node[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') nodes.push(repeated());
    return (next) => nodes.reduceRight((after, node) => node(after), next);
  }

  function repeated(): Node {
    if (source[at] === '~') {
      at++;
      return (next) => {
        const loop = add({ op: 'split', first: next, second: -1 });
        const body = add({ op: 'inner', next: loop });
        steps[loop] = { op: 'split', first: next, second: body };
        return loop;
      };
    }
    const node = atom();
    if (!'?*+{'.includes(source[at] ?? 'x')) return node;
    const count = /^(?:[?*+]|\{(\d+),(\d+)\})/.exec(source.slice(at, at + 8));
    if (!count) return node;
    at += count[0].length;
    const isLazy = source[at] === '?';
    if (isLazy) at++;
    const choice = (take: number, leave: number) =>
      add({ op: 'split', first: isLazy ? leave : take, second: isLazy ? take : leave });
    const maybe: Node = (next) => choice(node(next), next);
    if (count[0] === '?') return maybe;
    if (count[0] === '*' || count[0] === '+') {
      const star: Node = (next) => {
        const loop = add({ op: 'split', first: -1, second: -1 });
        const body = node(loop);
        steps[loop] = {
          op: 'split',
          first: isLazy ? next : body,
          second: isLazy ? body : next,
        };
        return loop;
      };
      return count[0] === '*' ? star : (next) => node(star(next));
    }
    const least = Number(count[1]);
    const most = Number(count[2]);
    return (next) => {
      let entry = next;
      for (let i = least; i < most; i++) {
        const inner = entry;
        entry = choice(node(inner), next);
      }
      for (let i = 0; i < least; i++) entry = node(entry);
      return entry;
    };
  }

  function atom(): Node {
    const char = source[at] ?? fail('something is missing');
    if (char === '(') return group();
    if (char === '[') return charClass();
    at++;
    if (char === '^' || char === '$' || char === '%' || char === '>')
      return (next) => add({ op: 'at', place: char, next });
    const code = char.charCodeAt(0);
    return (next) =>
      add({
        op: 'set',
        set: { isNot: false, codes: [code], has: (other) => other === code },
        next,
      });
  }

  function group(): Node {
    const head = /^\((?:\?:|\?=|\?!|\?<(\w+)>)?/.exec(source.slice(at, at + 24)) ?? fail('(');
    at += head[0].length;
    const inner = alternatives();
    if (source[at] !== ')') fail('a bracket is not closed');
    at++;
    const name = head[1];
    if (name !== undefined) {
      const slot = names.push(name) - 1;
      return (next) => {
        const end = add({ op: 'mark', slot: 2 * slot + 1, next });
        return add({ op: 'mark', slot: 2 * slot, next: inner(end) });
      };
    }
    if (!head[0].startsWith('(?=') && !head[0].startsWith('(?!')) return inner;
    const isNot = head[0] === '(?!';
    return (next) => add({ op: 'look', from: inner(add({ op: 'end' })), isNot, next });
  }

  function charClass(): Node {
    const end = source.indexOf(']', at);
    const text = source.slice(at + 1, end);
    at = end + 1;
    const isNot = text.startsWith('^');
    const set = toCharSet(isNot ? text.slice(1) : text, isNot);
    return (next) => add({ op: 'set', set, next });
  }

  const whole = alternatives();
  if (at < source.length) fail('a bracket too many');
  const start = whole(add({ op: 'end' }));
  return { steps, start, names, firsts: firstsOf(steps, start) };
}

function firstsOf(steps: readonly Step[], start: number): ReadonlySet<number> | null {
  const codes = new Set<number>();
  const seen = new Set<number>();
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const step = steps[at];
    if (!step || step.op === 'end') return null;
    if (step.op === 'split') open.push(step.first, step.second);
    else if (step.op === 'inner') return null;
    else if (step.op !== 'set') open.push(step.next);
    else if (!step.set.codes || step.set.isNot) return null;
    else for (const code of step.set.codes) codes.add(code);
  }
  return codes;
}

/** `a-z0-9' -`: ranges and letters; a hyphen at the end is one. */
function toCharSet(text: string, isNot: boolean): CharSet {
  const ranges: [number, number][] = [];
  for (let i = 0; i < text.length; i++) {
    const low = text.charCodeAt(i);
    const isRange = text[i + 1] === '-' && i + 2 < text.length;
    ranges.push([low, isRange ? text.charCodeAt(i + 2) : low]);
    if (isRange) i += 2;
  }
  return {
    isNot,
    codes: null,
    has: (code) => ranges.some(([low, high]) => code >= low && code <= high),
  };
}
