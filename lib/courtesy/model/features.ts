import { hashOf } from '../text/hash.ts';
import { MOST_WORDS } from '../text/lexicon.ts';
import { wordSet } from '../text/sets.ts';
import * as shape from '../text/shape.ts';
import type { Tokens } from '../text/tokens.ts';
import { bucketOf } from './table.ts';

/**
 * What a sentence is turned into for the fitted weights: numbers of words, pairs and triples, and the
 * same with words replaced by their class, so that "you should have read" and "you should have
 * checked" share most of what they are.
 */
const CLASS_SOURCES: readonly (readonly [string, string])[] = [
  ['V', '@vb'],
  ['Z', '@vbz'],
  ['D', '@vbd'],
  ['N', '@vbn'],
  ['G', '@vbg'],
  ['W', 'i we'],
  ['U', 'me us'],
  ['O', 'our my'],
  ['Y', 'you u'],
  ['R', 'your yours'],
  ['H', 'he she they it this that'],
  ['A', "have has had 've having"],
  ['B', "am is are was were be been being 'm 're 's"],
  ['M', "can could may might must should would will shall 'll 'd need ought"],
  ['X', "not n't never no nothing nobody none"],
  ['T', 'the a an'],
  ['E', '@upset'],
  ['F', '@fault'],
  ['Q', '@team @outsider'],
  ['I', '@timeunit @weekday @month @daypart today tomorrow tonight'],
  ['L', '@filler'],
];

let classHash: Int32Array | null = null;

function classes(): Int32Array {
  const table = new Int32Array(MOST_WORDS);
  for (const [name, source] of CLASS_SOURCES) {
    const set = wordSet(source);
    const hash = hashOf(`@${name}`);
    for (let id = 0; id < set.length; id++) if (set[id] === 1) table[id] = hash;
  }
  return table;
}

const NUMBER = hashOf('@num');
const NAME = hashOf('@name');
const LINK = hashOf('@link');
const QUOTED = hashOf('@quoted');
const SHOUT = hashOf('@shout');
const START = hashOf('@start');
const END = hashOf('@end');
const ED = hashOf('@D');
const ING = hashOf('@G');
const LY = hashOf('@L');

let words = new Int32Array(512);
let groups = new Int32Array(512);

export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b >>> 15), 0x2c1b3c6d) ^ Math.imul(b, 0x297a2d39);
  h ^= h >>> 13;
  return Math.imul(h, 0x165667b1) | 0;
}

/** Fills `words` and `groups`: what each token counts as. */
function readTokens(t: Tokens): void {
  classHash ??= classes();
  const n = t.count;
  if (words.length < n + 2) {
    words = new Int32Array(n * 2);
    groups = new Int32Array(n * 2);
  }
  for (let k = 0; k < n; k++) {
    const bits = t.shape[k] as number;
    const id = t.id[k] as number;
    let word = t.hash[k] as number;
    let group = id === 0 ? 0 : (classHash[id] as number);
    if ((bits & shape.QUOTED) !== 0) word = (bits & shape.LINK) !== 0 ? LINK : QUOTED;
    else if ((bits & (shape.NUMBER | shape.CODE)) !== 0) word = NUMBER;
    else if (id === 0 && (bits & shape.CAPITAL) !== 0 && k > 0) word = NAME;
    else if ((bits & shape.ALL_CAPS) !== 0 && id !== 0) group = SHOUT;
    if (group === 0) {
      group =
        (bits & shape.ENDS_ED) !== 0
          ? ED
          : (bits & shape.ENDS_ING) !== 0
            ? ING
            : (bits & shape.ENDS_LY) !== 0
              ? LY
              : word;
    }
    words[k] = word;
    groups[k] = group;
  }
}

/** Calls back for each feature with its hash and the tokens `[from, to)` it stands on. */
export function eachFeature(
  t: Tokens,
  found: (hash: number, from: number, to: number) => void,
): void {
  readTokens(t);
  const n = t.count;
  let w1 = START;
  let g1 = START;
  let g2 = START;
  for (let k = 0; k < n; k++) {
    const w = words[k] as number;
    const g = groups[k] as number;
    found(w, k, k + 1);
    found(mix(w1, w), k > 0 ? k - 1 : 0, k + 1);
    found(mix(g1 ^ 0x55, g), k > 0 ? k - 1 : 0, k + 1);
    found(mix(mix(g2, g1), g), k > 1 ? k - 2 : 0, k + 1);
    g2 = g1;
    g1 = g;
    w1 = w;
  }
  if (n > 0) found(mix(w1, END), n - 1, n);
}

/** How many features `eachFeature` finds. */
export function countFeatures(t: Tokens): number {
  return t.count === 0 ? 0 : t.count * 4 + 1;
}

/** The weights of all that `eachFeature` finds, added up; on its own, as it is done at every key. */
export function sumWeights(t: Tokens, weights: Int8Array, buckets: number): number {
  readTokens(t);
  const n = t.count;
  if (n === 0) return 0;
  let sum = 0;
  let w1 = START;
  let g1 = START;
  let g2 = START;
  for (let k = 0; k < n; k++) {
    const w = words[k] as number;
    const g = groups[k] as number;
    sum +=
      (weights[bucketOf(w, buckets)] as number) +
      (weights[bucketOf(mix(w1, w), buckets)] as number) +
      (weights[bucketOf(mix(g1 ^ 0x55, g), buckets)] as number) +
      (weights[bucketOf(mix(mix(g2, g1), g), buckets)] as number);
    g2 = g1;
    g1 = g;
    w1 = w;
  }
  return sum + (weights[bucketOf(mix(w1, END), buckets)] as number);
}
