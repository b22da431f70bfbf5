import stored from '../../../assets/courtesy/politeness.json' with { type: 'json' };
import { EVERYWHERE, found, search, take } from '../pattern/matcher.ts';
import { RULE_OF } from '../rules.ts';
import { placeOf, SHOWN } from '../shown.ts';
import { hashOf } from '../text/hash.ts';
import { I, WORD_BITS, YOU } from '../text/sets.ts';
import * as shape from '../text/shape.ts';
import { createTokens, type Tokens, tokenise } from '../text/tokens.ts';
import { FOREIGN, splitIntoUnits } from '../text/units.ts';
import { countFeatures, eachFeature, mix, sumWeights } from './features.ts';
import { bucketOf, type Table, toTable } from './table.ts';

const FIRST = hashOf('first word');
const hashOfRule = (id: string) => hashOf(`rule ${id}`);

/** Counts that the style of a text is reckoned from. */
export interface Style {
  words: number;
  questions: number;
  you: number;
  i: number;
  marks: number;
}
const STYLE = ['length', 'questions', 'you', 'i', 'marks', 'sentences'].map((name) =>
  hashOf(`style ${name}`),
);

/** How the whole is built: a number for each of STYLE. */
function styleValues(
  { words, questions, you, i, marks }: Style,
  sentences: number,
): readonly number[] {
  return [
    Math.log1p(words) / 2,
    Math.min(3, questions),
    (you * 8) / (words + 4),
    (i * 8) / (words + 4),
    (marks * 4) / (words + 4),
    Math.log1p(sentences),
  ];
}

/** What of a text tells how polite it is; for fitting. */
export function politenessFeatures(text: string): Map<number, number> {
  const tokens = createTokens(512);
  const out = new Map<number, number>();
  const style: Style = { words: 0, questions: 0, you: 0, i: 0, marks: 0 };
  let sentences = 0;
  for (const unit of splitIntoUnits(text)) {
    if (unit.kind === FOREIGN) continue;
    tokenise(text, unit.start, unit.end, tokens);
    sentences++;
    eachFeature(tokens, (hash) => out.set(hash, 1));
    if (tokens.count > 0) out.set(mix(FIRST, tokens.hash[0] as number), 1);
    take(tokens);
    for (let m = 0, matches = search(EVERYWHERE); m < matches; m++)
      out.set(hashOfRule(RULE_OF[found[m * 3] as number]?.id ?? ''), 1);
    addStyle(tokens, style);
    if (text.charCodeAt(unit.end - 1) === 63) style.questions++;
  }
  styleValues(style, sentences).forEach((value, k) => {
    out.set(STYLE[k] as number, value);
  });
  return out;
}

function addStyle(t: Tokens, style: Style): void {
  for (let k = 0; k < t.count; k++) {
    const bits = WORD_BITS[t.id[k] as number] as number;
    if ((bits & YOU) !== 0) style.you++;
    else if ((bits & I) !== 0) style.i++;
    if (((t.shape[k] as number) & shape.WORD) !== 0) style.words++;
    else style.marks++;
  }
}

let known: Table | null = null;
/** What each thing shown weighs, by its place. */
const shownWeights = new Int8Array(SHOWN.length);
const styleWeights = new Int8Array(STYLE.length);

function getTable(): Table {
  if (known) return known;
  const table = toTable(stored);
  const weightOf = (hash: number) => table.weights[bucketOf(hash, table.buckets)] ?? 0;
  SHOWN.forEach((id, place) => {
    shownWeights[place] = weightOf(hashOfRule(id));
  });
  STYLE.forEach((hash, k) => {
    styleWeights[k] = weightOf(hash);
  });
  known = table;
  return table;
}

/** What is no hit but shown: nothing, a time, a promise, both. */
export const RULES_BESIDE: readonly (readonly number[])[] = [
  [],
  [placeOf('time_words')],
  [placeOf('promise')],
  [placeOf('time_words'), placeOf('promise')],
];

/**
 * What one sentence adds: the sum of its weights, and how many features that was. `low` and `high`:
 * what its hits show; `beside`: what it shows beside them.
 */
export function politenessOf(
  t: Tokens,
  low: number,
  high: number,
  beside: readonly number[],
  out: { polite: number; politeOf: number },
): void {
  const { weights, buckets, scale } = getTable();
  let sum = sumWeights(t, weights, buckets);
  let features = countFeatures(t) + 1 + beside.length;
  if (t.count > 0) sum += weights[bucketOf(mix(FIRST, t.hash[0] as number), buckets)] as number;
  for (const place of beside) sum += shownWeights[place] as number;
  for (let bits = low; bits !== 0; bits &= bits - 1) {
    sum += shownWeights[31 - Math.clz32(bits & -bits)] as number;
    features++;
  }
  for (let bits = high; bits !== 0; bits &= bits - 1) {
    sum += shownWeights[63 - Math.clz32(bits & -bits)] as number;
    features++;
  }
  out.polite = sum * (scale[0] ?? 0);
  out.politeOf = features;
}

/** The whole's politeness in logits, out of what its sentences added. */
export function politenessLogit(
  sum: number,
  features: number,
  style: Style,
  sentences: number,
): number {
  const { bias, scale } = getTable();
  let total = sum;
  styleValues(style, sentences).forEach((value, k) => {
    total += (styleWeights[k] as number) * (scale[0] ?? 0) * value;
  });
  return (bias[0] ?? 0) + total * (2 / Math.sqrt(Math.max(4, features + STYLE.length)));
}
