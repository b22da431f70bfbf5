/** Start, end, start of a clause, edge of a word. */
export type Place = '^' | '$' | '%' | '>';

export type Step =
  | { readonly op: 'set'; readonly set: CharSet; readonly next: number }
  | { readonly op: 'split'; readonly first: number; readonly second: number }
  | { readonly op: 'mark'; readonly slot: number; readonly next: number }
  | { readonly op: 'at'; readonly place: Place; readonly next: number }
  | { readonly op: 'look'; readonly from: number; readonly isNot: boolean; readonly next: number }
  | { readonly op: 'inner'; readonly next: number }
  | { readonly op: 'end' };

export interface CharSet {
  readonly isNot: boolean;
  /** The letters themselves where they are few; null for ranges. */
  readonly codes: readonly number[] | null;
  readonly has: (code: number) => boolean;
}

export interface Program {
  readonly steps: readonly Step[];
  readonly start: number;
  readonly names: readonly string[];
  /** The letters that a match may start with; null where it may start with any. */
  readonly firsts: ReadonlySet<number> | null;
}

/** Throws where the pattern is not whole. */
export function compilePattern(source: string): Program {
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
