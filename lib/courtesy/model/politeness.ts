import stored from '../../../assets/courtesy/politeness.json' with { type: 'json' };
import { everywhere } from '../rules.ts';
import { hashOf } from '../text/lexicon.ts';
import { wordSet } from '../text/sets.ts';
import { createTokens, type Tokens, tokenise } from '../text/tokens.ts';
import { FOREIGN, splitIntoUnits } from '../text/units.ts';
import { countFeatures, eachFeature, mix, sumWeights } from './features.ts';
import { bucketOf, type Table, toTable } from './table.ts';

const FIRST = hashOf('first word');
const ruleHash = new Map<string, number>();
function hashOfRule(id: string): number {
  let hash = ruleHash.get(id);
  if (hash === undefined) {
    hash = hashOf(`rule ${id}`);
    ruleHash.set(id, hash);
  }
  return hash;
}

/** Counts of one sentence that its style is reckoned from. */
export interface Style {
  words: number;
  questions: number;
  you: number;
  i: number;
  marks: number;
}
const YOU = wordSet('you your yours');
const I = wordSet('i me my we us our');
const STYLE = ['length', 'questions', 'you', 'i', 'marks', 'sentences'].map((name) =>
  hashOf(`style ${name}`),
);

export function styleOf(t: Tokens, words: number, isQuestion: boolean): Style {
  let you = 0;
  let i = 0;
  for (let k = 0; k < t.count; k++) {
    const id = t.id[k] as number;
    if (YOU[id] === 1) you++;
    else if (I[id] === 1) i++;
  }
  return { words, questions: isQuestion ? 1 : 0, you, i, marks: t.count - words };
}

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

const tokens = createTokens(512);

/** What of a text tells how polite it is; for fitting. */
export function politenessFeatures(text: string): Map<number, number> {
  const out = new Map<number, number>();
  const style: Style = { words: 0, questions: 0, you: 0, i: 0, marks: 0 };
  let sentences = 0;
  for (const unit of splitIntoUnits(text)) {
    if (unit.kind === FOREIGN) continue;
    tokenise(text, unit.start, unit.end, tokens);
    sentences++;
    eachFeature(tokens, (hash) => out.set(hash, 1));
    if (tokens.count > 0) out.set(mix(FIRST, tokens.hash[0] as number), 1);
    everywhere.matcher.search(tokens, (pattern) => {
      out.set(hashOfRule(everywhere.ruleOf[pattern]?.id ?? ''), 1);
    });
    const words = countWords(tokens);
    const own = styleOf(tokens, words, text.charCodeAt(unit.end - 1) === 63);
    style.words += own.words;
    style.questions += own.questions;
    style.you += own.you;
    style.i += own.i;
    style.marks += own.marks;
  }
  styleValues(style, sentences).forEach((value, k) => {
    out.set(STYLE[k] as number, value);
  });
  return out;
}

function countWords(t: Tokens): number {
  let words = 0;
  for (let k = 0; k < t.count; k++) if (((t.shape[k] as number) & 16384) !== 0) words++;
  return words;
}

let table: Table | null = null;

/** What one sentence adds: the sum of its weights, and how many features that was. */
export function politenessOf(t: Tokens, rules: readonly string[]): readonly [number, number] {
  table ??= toTable(stored);
  const { weights, buckets } = table;
  let sum = sumWeights(t, weights, buckets);
  if (t.count > 0) sum += weights[bucketOf(mix(FIRST, t.hash[0] as number), buckets)] as number;
  for (const id of rules) sum += weights[bucketOf(hashOfRule(id), buckets)] as number;
  return [sum * (table.scale[0] ?? 0), countFeatures(t) + rules.length + 1];
}

/** The whole's politeness in logits, out of what its sentences added. */
export function politenessLogit(
  sum: number,
  features: number,
  style: Style,
  sentences: number,
): number {
  table ??= toTable(stored);
  let total = sum;
  styleValues(style, sentences).forEach((value, k) => {
    total +=
      (table?.weights[bucketOf(STYLE[k] as number, table.buckets)] ?? 0) *
      (table?.scale[0] ?? 0) *
      value;
  });
  return (table.bias[0] ?? 0) + total * (2 / Math.sqrt(Math.max(4, features + STYLE.length)));
}
