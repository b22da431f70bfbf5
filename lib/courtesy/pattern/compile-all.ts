import { classWords } from '../text/classes.ts';
import { wordId, wordOf } from '../text/lexicon.ts';
import { createProgram, type Demand, type Program } from './compile.ts';
import { commonWords, frequencyOf } from './frequency.ts';
import { FILLERS } from './matcher.ts';
import { writeLists } from './numbers.ts';
import { ALT } from './op.ts';

/** What is more common than this, in a thousand words, tells nothing by being there. */
const TELLING = 25;
/** A shape is as common as a common word. */
const SHAPE_COST = 40;

/** As `assets/courtesy/patterns.json` holds it; `pattern/table.ts` reads it. */
export interface StoredPatterns {
  /** One blank between; a word's number is its place, from 1. */
  readonly words: string;
  /** Word numbers of each class. */
  readonly classes: Readonly<Record<string, string>>;
  readonly matchers: Readonly<Record<string, string>>;
}

/** Compiles named lists of patterns. What comes out depends on them alone, not on words known before. */
export function compileAll(
  lists: Readonly<Record<string, readonly string[]>>,
  classNames: readonly string[],
): StoredPatterns {
  const programs = Object.entries(lists).map(([name, sources]) => {
    const program = createProgram();
    return {
      name,
      sources,
      program,
      entries: sources.map((source) => tryCompile(program, source)),
    };
  });
  const used = new Set<number>(commonWords().map(wordId));
  for (const name of classNames) for (const id of classWords(name)) used.add(id);
  for (const { program } of programs)
    for (const set of program.sets) for (const id of set.ids) used.add(id);
  const words = [...used].map(wordOf).sort();
  const numberOf = new Map(words.map((word, i) => [wordId(word), i + 1]));
  const toNumber = (id: number) => numberOf.get(id) ?? 0;
  return {
    words: words.join(' '),
    classes: Object.fromEntries(
      classNames.map((name) => [name, writeLists([classWords(name).map(toNumber)])]),
    ),
    matchers: Object.fromEntries(
      programs.map(({ name, sources, program, entries }) => [
        name,
        toStored(program, entries, sources, words.length + 1, toNumber),
      ]),
    ),
  };
}

function tryCompile(program: Program, source: string): number {
  try {
    return program.compile(source);
  } catch (error) {
    throw new Error(`Pattern "${source}": ${String(error)}`);
  }
}

function toStored(
  { nodes, sets, firstSets, demandsOf }: Program,
  entries: readonly number[],
  sources: readonly string[],
  words: number,
  toNumber: (id: number) => number,
): string {
  const costs = sets.map(({ ids, shapes }) => {
    let cost = shapes === 0 ? 0 : SHAPE_COST;
    for (const id of ids) cost += frequencyOf(id);
    return cost;
  });
  const lists = () => Array.from({ length: words }, (): number[] => []);
  /** Which patterns are tried at a word, and which demands it meets. */
  const enabled = lists();
  const metBy = lists();
  const byShape: number[] = [];
  const byShapeBits: number[] = [];
  const first: number[] = [];
  const reach: number[] = [];
  const demands: number[] = [];
  const demandNumbers = new Map<string, number>();
  const idsOf = (numbers: readonly number[]) =>
    new Set(numbers.flatMap((set) => [...(sets[set]?.ids ?? [])].map(toNumber)));

  const numberOfDemand = (demand: Demand): number => {
    const key = demand.sets.join();
    const known = demandNumbers.get(key);
    if (known !== undefined) return known;
    const number = demandNumbers.size + 1;
    demandNumbers.set(key, number);
    for (const id of idsOf(demand.sets)) metBy[id]?.push(number);
    return number;
  };

  entries.forEach((entry, pattern) => {
    const begins = firstSets(entry);
    const [anchor, ...rest] = demandsOf(entry, (set) => costs[set] ?? 0);
    if (!begins || !anchor)
      throw new Error(`Pattern "${sources[pattern]}" may begin with anything`);
    const bits = anchor.sets.reduce((all, set) => all | (sets[set]?.shapes ?? 0), 0);
    for (const id of idsOf(anchor.sets)) enabled[id]?.push(pattern);
    if (bits !== 0) {
      byShape.push(pattern);
      byShapeBits.push(bits);
    }
    reach.push(anchor.reach + (anchor.reach > 0 ? FILLERS : 0));
    first.push(begins.size, ...begins);
    const telling = rest
      .filter(({ cost, sets: of }) => cost <= TELLING && of.every((set) => sets[set]?.shapes === 0))
      .slice(0, 2);
    // Demand 0 is always met.
    demands.push(...[0, 1].map((k) => (telling[k] ? numberOfDemand(telling[k]) : 0)));
  });

  return writeLists([
    nodes.map(({ op }) => op),
    nodes.map(({ arg }) => arg),
    // Most nodes are followed by the one made before them.
    nodes.map(({ next }, i) => (next < 0 ? 0 : i - next)),
    nodes.flatMap(({ op, other }, i) => (op === ALT ? [i - other] : [])),
    sets.flatMap(({ ids, shapes }) => [shapes, ids.size, ...[...ids].map(toNumber)]),
    entries,
    reach,
    first,
    demands,
    enabled.map((list) => list.length),
    enabled.flat(),
    metBy.map((list) => list.length),
    metBy.flat(),
    byShape,
    byShapeBits,
  ]);
}
