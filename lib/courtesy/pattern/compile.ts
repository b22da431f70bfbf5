import { classWords } from '../text/classes.ts';
import * as shape from '../text/shape.ts';
import {
  ALT,
  BACK,
  BACK_NOT,
  CLAUSE,
  CLAUSE_END,
  CLOSE,
  DONE,
  END,
  GAP,
  NOT,
  OPEN,
  START,
  TOKEN,
} from './op.ts';

/**
 * Patterns over words and word classes, one blank between elements:
 *
 *   word            that word                a|b|@class      one of these
 *   x?              may be missing           !x              the next token is not x (takes nothing)
 *   <!x             the token before is not  <x              the token before is
 *   ~3              up to three words,       ~~3             the same, commas and
 *                   none of them "not"                       "not" too
 *   ( a b|c )       one of these runs        ( a )?          may be missing
 *   ^               sentence starts here     %               clause starts here
 *   $               sentence ends here       $$              clause ends here
 *   [ … ]           only this part is meant
 *
 * Between two elements a filler ("really", "just", "also") may always stand.
 */

const SHAPES: Readonly<Record<string, number>> = {
  '#num': shape.NUMBER,
  '#clock': shape.CLOCK,
  '#ordinal': shape.ORDINAL,
  '#cap': shape.CAPITAL,
  '#caps': shape.ALL_CAPS,
  '#ed': shape.ENDS_ED,
  '#ing': shape.ENDS_ING,
  '#ly': shape.ENDS_LY,
  '#code': shape.CODE,
  '#money': shape.MONEY,
  '#link': shape.LINK,
  '#word': shape.WORD,
  '#quoted': shape.QUOTED,
};

export interface Node {
  op: number;
  /** TOKEN, NOT, BACK: set number. GAP: how many; 100 more where commas may be crossed. */
  arg: number;
  next: number;
  /** ALT: the other way. */
  other: number;
}

/** A set of tokens: these words, the words of these classes, or these shapes. */
export interface TokenSet {
  readonly words: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly shapes: number;
}

const MARKS: Readonly<Record<string, number>> = {
  '^': START,
  '%': CLAUSE,
  $: END,
  $$: CLAUSE_END,
  '[': OPEN,
  ']': CLOSE,
};

/** Something every match holds: one of these tokens. */
export interface Demand {
  /** Node numbers. */
  readonly nodes: readonly number[];
  /** How common its words are together. */
  readonly cost: number;
  /** How many tokens a match may begin before it. */
  readonly reach: number;
}

/** The patterns of one matcher as a graph; the numbers of nodes and sets are its own. */
export interface Program {
  readonly nodes: readonly Node[];
  readonly sets: readonly TokenSet[];
  /** The number of the pattern's first node. */
  compile(source: string): number;
  /** The token nodes that a match may begin with, or null where that may be anything. */
  firstNodes(entry: number): Set<number> | null;
  /** All demands of a pattern, rarest first; `costOf` a set number. */
  demandsOf(entry: number, costOf: (set: number) => number): readonly Demand[];
}

/** Demands in the order they are met; tails are shared, so that either-or can find where it joins. */
interface Cell {
  readonly at: readonly number[];
  readonly cost: number;
  readonly next: Cell | null;
}

function cheapest(from: Cell | null, to: Cell | null): Cell | null {
  let best: Cell | null = null;
  for (let cell = from; cell !== to && cell !== null; cell = cell.next) {
    if (!best || cell.cost < best.cost) best = cell;
  }
  return best;
}

export function createProgram(): Program {
  const setNumbers = new Map<string, number>();
  const sets: TokenSet[] = [];
  const nodes: Node[] = [];

  function setOf(source: string): number {
    const known = setNumbers.get(source);
    if (known !== undefined) return known;
    const words = new Set<string>();
    const classes = new Set<string>();
    let shapes = 0;
    for (const part of source.split('|')) {
      if (part.length > 1 && part.startsWith('@')) classes.add(part.slice(1));
      else if (part.startsWith('#') && part.length > 1) {
        const bits = SHAPES[part];
        if (bits === undefined) throw new Error(`No shape is called ${part}`);
        shapes |= bits;
      } else words.add(part);
    }
    for (const name of classes) for (const word of classWords(name)) words.delete(word);
    sets.push({ words, classes, shapes });
    setNumbers.set(source, sets.length - 1);
    return sets.length - 1;
  }

  function emit(op: number, arg: number, next: number, other = -1): number {
    nodes.push({ op, arg, next, other });
    return nodes.length - 1;
  }

  /** From the end to the front, so that each node knows what follows it. */
  function build(elements: readonly string[], from: number, to: number, after: number): number {
    let next = after;
    for (let i = to - 1; i >= from; i--) {
      const source = elements[i] as string;
      if (source !== ')' && source !== ')?') {
        next = buildElement(source, next);
        continue;
      }
      const open = openingOf(elements, i);
      const entry = buildGroup(elements, open + 1, i, next);
      next = source === ')?' ? emit(ALT, 0, entry, next) : entry;
      i = open;
    }
    return next;
  }

  /** `( a b|c d )`: in a group a bar parts whole runs. Runs of one word share one set. */
  function buildGroup(
    elements: readonly string[],
    from: number,
    to: number,
    after: number,
  ): number {
    const single: string[] = [];
    let entry = -1;
    let start = from;
    for (let k = from, depth = 0; k <= to; k++) {
      const e = elements[k] as string;
      if (e === '(') depth++;
      if (k < to && (e === ')' || e === ')?')) depth--;
      if (k < to && !(depth === 0 && e === '/')) continue;
      const only = elements[start] as string;
      if (k - start === 1 && isPlain(only)) single.push(only);
      else if (k > start) {
        const way = build(elements, start, k, after);
        entry = entry < 0 ? way : emit(ALT, 0, way, entry);
      }
      start = k + 1;
    }
    if (single.length > 0) {
      const way = emit(TOKEN, setOf(single.join('|')), after);
      entry = entry < 0 ? way : emit(ALT, 0, way, entry);
    }
    return entry;
  }

  function isPlain(element: string): boolean {
    return !/^(?:~|<.|!.|[$^%[\]])|.\?$/.test(element);
  }

  /** Parts bars within groups into elements of their own. */
  function toElements(source: string): string[] {
    let depth = 0;
    return source
      .split(' ')
      .filter((e) => e !== '')
      .flatMap((e) => {
        if (e === '(') depth++;
        else if (e === ')' || e === ')?') depth--;
        else if (depth > 0 && e.length > 1 && e.includes('|') && !/^[<!]./.test(e)) {
          return e.split('|').flatMap((part, i) => (i === 0 ? [part] : ['/', part]));
        }
        return [e];
      });
  }

  function openingOf(elements: readonly string[], close: number): number {
    let depth = 0;
    for (let k = close; k >= 0; k--) {
      const e = elements[k] as string;
      if (e === ')' || e === ')?') depth++;
      else if (e === '(' && --depth === 0) return k;
    }
    throw new Error(`A ")" without "(": ${elements.join(' ')}`);
  }

  function buildElement(source: string, next: number): number {
    const mark = MARKS[source];
    if (mark !== undefined) return emit(mark, 0, next);
    if (source.startsWith('~~')) return emit(GAP, 100 + Number(source.slice(2)), next);
    if (source.startsWith('~')) return emit(GAP, Number(source.slice(1)), next);
    if (source.length > 1 && source.startsWith('!')) return emit(NOT, setOf(source.slice(1)), next);
    if (source.startsWith('<!')) return emit(BACK_NOT, setOf(source.slice(2)), next);
    if (source.length > 1 && source.startsWith('<'))
      return emit(BACK, setOf(source.slice(1)), next);
    if (source.length > 1 && source.endsWith('?')) {
      return emit(ALT, 0, emit(TOKEN, setOf(source.slice(0, -1)), next), next);
    }
    return emit(TOKEN, setOf(source), next);
  }

  function compile(source: string): number {
    const elements = toElements(source);
    return build(elements, 0, elements.length, emit(DONE, 0, -1));
  }

  function firstNodes(entry: number, out: Set<number> = new Set()): Set<number> | null {
    const node = nodes[entry] as Node;
    if (node.op === TOKEN) return out.add(entry);
    if (node.op === GAP || node.op === DONE) return null;
    if (node.op === ALT && !firstNodes(node.other, out)) return null;
    return firstNodes(node.next, out);
  }

  function demandsOf(entry: number, costOf: (set: number) => number): Demand[] {
    const known = new Map<number, Cell | null>();
    const visit = (at: number): Cell | null => {
      const found = known.get(at);
      if (found !== undefined) return found;
      const node = nodes[at] as Node;
      let cell = node.op === DONE ? null : visit(node.next);
      if (node.op === TOKEN) cell = { at: [at], cost: costOf(node.arg), next: cell };
      else if (node.op === ALT) cell = join(cell, visit(node.other));
      known.set(at, cell);
      return cell;
    };
    const out: Demand[] = [];
    for (let cell = visit(entry); cell !== null; cell = cell.next) {
      const targets = new Set(cell.at);
      out.push({
        nodes: cell.at,
        cost: cell.cost,
        reach: reachOf(entry, targets, new Map()),
      });
    }
    return out.sort((a, b) => a.cost - b.cost);
  }

  function join(a: Cell | null, b: Cell | null): Cell | null {
    const tails = new Set<Cell>();
    for (let cell = b; cell !== null; cell = cell.next) tails.add(cell);
    let common = a;
    while (common !== null && !tails.has(common)) common = common.next;
    const one = cheapest(a, common);
    const two = cheapest(b, common);
    return one && two
      ? { at: [...one.at, ...two.at], cost: one.cost + two.cost, next: common }
      : common;
  }

  /** The longest way from a node to one of the targets, in tokens. */
  function reachOf(at: number, targets: ReadonlySet<number>, known: Map<number, number>): number {
    if (targets.has(at)) return 0;
    const found = known.get(at);
    if (found !== undefined) return found;
    const node = nodes[at] as Node;
    let reach = Number.NEGATIVE_INFINITY;
    if (node.op !== DONE) {
      reach = reachOf(node.next, targets, known);
      if (node.op === TOKEN) reach += 1;
      else if (node.op === GAP) reach += node.arg % 100;
      else if (node.op === ALT) reach = Math.max(reach, reachOf(node.other, targets, known));
    }
    known.set(at, reach);
    return reach;
  }

  return { nodes, sets, compile, firstNodes, demandsOf };
}
