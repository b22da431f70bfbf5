import * as code from './code.ts';
import type { Node } from './compile.ts';
import * as op from './op.ts';

/** One instruction; an address is the number of another instruction of the same list. */
export interface Instruction {
  readonly op: number;
  arg: number;
  /** The node it was made of; -1 for a jump. */
  readonly node: number;
}

const MARKS: Readonly<Record<number, number>> = {
  [op.START]: code.START,
  [op.CLAUSE]: code.CLAUSE,
  [op.END]: code.END,
  [op.CLAUSE_END]: code.CLAUSE_END,
  [op.OPEN]: code.OPEN,
  [op.CLOSE]: code.CLOSE,
  [op.DONE]: code.DONE,
};

/** From so many ways on, a look at all of them at once is worth its while. */
const WAYS = 3;

/** The first nodes of all ways of an either-or. */
function waysOf(nodes: readonly Node[], at: number, forks: Set<number>): number[] {
  const node = nodes[at] as Node;
  if (node.op !== op.ALT) return [at];
  forks.add(at);
  return [...waysOf(nodes, node.next, forks), ...waysOf(nodes, node.other, forks)];
}

/** Lays a pattern's graph out in a row: each node stands behind the one that leads to it first. */
export function layOut(
  nodes: readonly Node[],
  entry: number,
  toTest: (op: number, set: number) => { readonly op: number; readonly arg: number },
  out: Instruction[],
): void {
  const placed = new Map<number, number>();
  const peeked = new Set<number>();
  const peek = (at: number): void => {
    if (peeked.has(at)) return;
    const forks = new Set<number>();
    const ways = waysOf(nodes, at, forks);
    if (ways.length < WAYS || ways.some((way) => nodes[way]?.op !== op.TOKEN)) return;
    for (const fork of forks) peeked.add(fork);
    // What a pattern begins with is looked at before it is tried.
    if (at !== entry) out.push({ op: code.PEEK, arg: 0, node: -1 });
  };
  const place = (from: number): void => {
    for (let at = from; ; at = (nodes[at] as Node).next) {
      const there = placed.get(at);
      if (there !== undefined) {
        out.push({ op: code.JUMP, arg: there, node: -1 });
        return;
      }
      placed.set(at, out.length);
      const node = nodes[at] as Node;
      const mark = MARKS[node.op];
      if (mark !== undefined) out.push({ op: mark, arg: 0, node: at });
      else if (node.op === op.GAP) out.push({ op: code.GAP, arg: node.arg, node: at });
      else if (node.op !== op.ALT) out.push({ ...toTest(node.op, node.arg), node: at });
      if (node.op === op.DONE) return;
      if (node.op !== op.ALT) continue;
      peek(at);
      const fork: Instruction = { op: code.ALT, arg: 0, node: at };
      out.push(fork);
      place(node.next);
      fork.arg = out.length;
      place(node.other);
      return;
    }
  };
  place(entry);
}
