import { classWords } from '../text/classes.ts';
import * as code from './code.ts';
import { createProgram, type Demand, type Program, type TokenSet } from './compile.ts';
import { commonWords, frequencyOf } from './frequency.ts';
import { type Instruction, layOut } from './layout.ts';
import { writeNumbers } from './numbers.ts';
import * as op from './op.ts';
import { writeWords } from './words.ts';

/** What is more common than this, in a thousand words, tells nothing by being there. */
const TELLING = 25;
/** A shape is as common as a common word. */
const SHAPE_COST = 40;
/** So many of the words that patterns name most have numbers of one letter. */
const SHORT = 39;

/** The tables of `assets/courtesy/patterns.json`; `pattern/table.ts` reads them. */
export interface StoredPatterns {
  /** A word's number is its place, from 1. */
  readonly words: string;
  /** Names of word classes; the number of a class is its place. */
  readonly classNames: string;
  readonly classes: string;
  /** How many patterns each list has, instructions, what they speak of, and where they are tried. */
  readonly counts: string;
  readonly ops: string;
  readonly args: string;
  readonly sets: string;
  readonly patterns: string;
}

/** Compiles lists of patterns, one after the other. What comes out depends on them alone. */
export function compileAll(
  lists: readonly (readonly string[])[],
  namedClasses: readonly string[],
): StoredPatterns {
  const sources = lists.flat();
  const program = createProgram();
  const entries = sources.map((source) => {
    try {
      return program.compile(source);
    } catch (error) {
      throw new Error(`Pattern "${source}": ${String(error)}`);
    }
  });
  const classNames = [
    ...new Set([...namedClasses, ...program.sets.flatMap(({ classes }) => [...classes])]),
  ];
  const words = toWords(program.sets, classNames);
  const numberOf = new Map(words.map((word, i) => [word, i + 1]));
  const toNumber = (word: string) => numberOf.get(word) ?? 0;
  const writer = createWriter(program, toNumber, (name) => classNames.indexOf(name));
  entries.forEach((entry, i) => {
    writer.add(entry, sources[i] ?? '');
  });
  return {
    words: writeWords(words),
    classNames: classNames.join(' '),
    classes: writeNumbers(
      classNames.flatMap((name) => toRun([...new Set(classWords(name))].map(toNumber))),
    ),
    counts: writeNumbers(lists.map((list) => list.length)),
    ...writer.stored(),
  };
}

/** The words that sets name most, then all others, each in the order of the alphabet. */
function toWords(sets: readonly TokenSet[], classNames: readonly string[]): string[] {
  const uses = new Map<string, number>(commonWords().map((word) => [word, 0]));
  for (const name of classNames) for (const word of classWords(name)) uses.set(word, 0);
  for (const set of sets) for (const word of set.words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const ranked = [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const all = ranked.map(([word]) => word);
  return [...all.slice(0, SHORT).sort(), ...all.slice(SHORT).sort()];
}

/** How many, the first, and from each to the next. */
function toRun(numbers: readonly number[]): number[] {
  const sorted = numbers.toSorted((a, b) => a - b);
  return [sorted.length, ...sorted.map((n, i) => n - (sorted[i - 1] ?? 0))];
}

const TESTS: Readonly<Record<number, readonly [word: number, set: number, fresh: number]>> = {
  [op.TOKEN]: [code.WORD, code.SET, code.NEW_SET],
  [op.NOT]: [code.NOT_WORD, code.NOT_SET, code.NEW_NOT_SET],
  [op.BACK]: [code.BACK_WORD, code.BACK_SET, code.NEW_BACK_SET],
  [op.BACK_NOT]: [code.BACK_NOT_WORD, code.BACK_NOT_SET, code.NEW_BACK_NOT_SET],
};

interface Writer {
  add(entry: number, source: string): void;
  stored(): Pick<StoredPatterns, 'ops' | 'args' | 'sets' | 'patterns'>;
}

function createWriter(
  { nodes, sets, firstNodes, demandsOf }: Program,
  toNumber: (word: string) => number,
  toClass: (name: string) => number,
): Writer {
  const ops: number[] = [];
  const args: number[] = [];
  const runs: number[] = [];
  const patterns: number[] = [];
  const setNumbers = new Map<number, number>();
  const demandNumbers = new Map<string, number>();
  const costs = sets.map(({ words, classes, shapes }) => {
    let cost = shapes === 0 ? 0 : SHAPE_COST;
    for (const word of words) cost += frequencyOf(word);
    for (const name of classes) for (const word of classWords(name)) cost += frequencyOf(word);
    return cost;
  });
  const setOf = (node: number) => nodes[node]?.arg ?? -1;

  function toTest(kind: number, set: number): { op: number; arg: number } {
    const [word = 0, known = 0, fresh = 0] = TESTS[kind] ?? [];
    const { words, classes, shapes } = sets[set] as TokenSet;
    const [only] = words;
    if (only !== undefined && words.size === 1 && classes.size === 0 && shapes === 0)
      return { op: word, arg: toNumber(only) };
    const number = setNumbers.get(set);
    if (number !== undefined) return { op: known, arg: number };
    setNumbers.set(set, setNumbers.size);
    runs.push(
      ...toRun([...words].map(toNumber)),
      classes.size,
      ...[...classes].map(toClass),
      ...toBits(shapes),
    );
    return { op: fresh, arg: setNumbers.size - 1 };
  }

  return {
    add(entry, source) {
      const rows: Instruction[] = [];
      layOut(nodes, entry, toTest, rows);
      for (const [i, row] of rows.entries()) {
        ops.push(row.op);
        if (row.op === code.PEEK) continue;
        // Where to: forwards for either-or, backwards for a jump.
        if (row.op === code.ALT) args.push(row.arg - i);
        else if (row.op === code.JUMP) args.push(i - row.arg);
        else if (row.op < code.START) args.push(row.arg);
      }
      const tests = rows.filter(({ node }) => node >= 0 && nodes[node]?.op === op.TOKEN);
      const placeOf = (node: number) => tests.findIndex((test) => test.node === node);
      const begins = firstNodes(entry);
      const [anchor, ...rest] = demandsOf(entry, (set) => costs[set] ?? 0);
      if (!begins || !anchor) throw new Error(`Pattern "${source}" may begin with anything`);
      const places = [...begins].map(placeOf);
      patterns.push(
        rows.length,
        anchor.nodes.length,
        ...anchor.nodes.map(placeOf),
        anchor.reach + (anchor.reach > 0 ? code.FILLERS : 0),
        ...(places.length === 1 && places[0] === 0 ? [0] : [places.length, ...places]),
      );
      const telling = rest.filter(
        ({ cost, nodes: of }) =>
          cost <= TELLING && of.every((node) => sets[setOf(node)]?.shapes === 0),
      );
      for (const k of [0, 1]) patterns.push(...toDemand(telling[k], placeOf));
    },
    stored: () => ({
      ops: writeNumbers(ops),
      args: writeNumbers(args),
      sets: writeNumbers(runs),
      patterns: writeNumbers(patterns),
    }),
  };

  /** 0: none; 1: a new one, and the tokens that meet it; else a known one. */
  function toDemand(demand: Demand | undefined, placeOf: (node: number) => number): number[] {
    if (!demand) return [0];
    const key = [...new Set(demand.nodes.map(setOf))].sort((a, b) => a - b).join();
    const known = demandNumbers.get(key);
    if (known !== undefined) return [known + 2];
    demandNumbers.set(key, demandNumbers.size);
    return [1, demand.nodes.length, ...demand.nodes.map(placeOf)];
  }
}

function toBits(shapes: number): number[] {
  const bits = Array.from({ length: 31 }, (_, bit) => bit).filter((bit) => (shapes >> bit) & 1);
  return [bits.length, ...bits];
}
