import stored from '../../../assets/courtesy/patterns.json' with { type: 'json' };
import { eachFeature } from '../model/features.ts';
import { createMatcher, type Matcher } from '../pattern/matcher.ts';
import { hashOf } from '../text/lexicon.ts';
import * as shape from '../text/shape.ts';
import { createTokens, tokenise } from '../text/tokens.ts';
import { FOREIGN, type Unit } from '../text/units.ts';
import { MOOD_SIGNS } from './signs.ts';

/** What of a message counts, how much, and where it first stands. */
export interface Feature {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const signs = Object.entries(MOOD_SIGNS).flatMap(([kind, patterns]) =>
  patterns.map((pattern) => ({
    kind: hashOf(`kind ${kind}`),
    pattern: hashOf(`sign ${pattern}`),
  })),
);
let matcher: Matcher | null = null;
const tokens = createTokens(512);

const STYLE = [
  'exclaims',
  'asks',
  'shouts',
  'length',
  'numbers',
  'sentences',
  'lower',
  'unasked',
].map((name) => hashOf(`style ${name}`));

/** The features of a customer's message by hash. A turn said twice counts once, a kind of turn by how often. */
export function customerFeatures(text: string, units: readonly Unit[]): Map<number, Feature> {
  matcher ??= createMatcher(stored.matchers.customer);
  const out = new Map<number, Feature>();
  const add = (hash: number, value: number, start: number, end: number) => {
    if (!out.has(hash)) out.set(hash, { value, start, end });
  };
  const kinds = new Map<number, number>();
  let words = 0;
  let shouts = 0;
  let numbers = 0;
  let exclaims = 0;
  let asks = 0;
  for (const unit of units) {
    if (unit.kind === FOREIGN) continue;
    tokenise(text, unit.start, unit.end, tokens);
    eachFeature(tokens, (hash, from, to) =>
      add(hash, 1, tokens.start[from] as number, tokens.end[to - 1] as number),
    );
    matcher.search(tokens, (pattern, from, to) => {
      const sign = signs[pattern];
      if (!sign) return;
      const start = tokens.start[from] as number;
      const end = tokens.end[Math.max(from, to - 1)] as number;
      add(sign.pattern, 1, start, end);
      const seen = (kinds.get(sign.kind) ?? 0) + 1;
      kinds.set(sign.kind, seen);
      const first = out.get(sign.kind);
      out.set(sign.kind, {
        value: Math.min(3, Math.log1p(seen) * 1.5),
        start: first?.start ?? start,
        end: first?.end ?? end,
      });
    });
    for (let t = 0; t < tokens.count; t++) {
      const bits = tokens.shape[t] as number;
      if ((bits & shape.WORD) !== 0) {
        words++;
        if ((bits & shape.ALL_CAPS) !== 0 && tokens.id[t] !== 0) shouts++;
      } else if ((bits & shape.NUMBER) !== 0) numbers++;
      else if ((bits & shape.PUNCTUATION) !== 0) {
        const c = text.charCodeAt(tokens.start[t] as number);
        if (c === 33) exclaims += (tokens.end[t] as number) - (tokens.start[t] as number);
        if (c === 63) asks++;
      }
    }
  }
  const first = text.charCodeAt(0);
  const style = [
    Math.min(2, Math.log1p(exclaims)),
    Math.min(2, Math.log1p(asks)),
    Math.min(2, Math.log1p(shouts)),
    Math.log1p(words) / 4,
    Math.min(2, Math.log1p(numbers)),
    Math.log1p(units.length) / 2,
    first >= 97 && first <= 122 ? 1 : 0,
    asks === 0 ? 1 : 0,
  ];
  style.forEach((value, i) => {
    if (value !== 0) out.set(STYLE[i] as number, { value, start: 0, end: 0 });
  });
  return out;
}

/** Long texts have more of everything; the square root keeps them comparable. */
export function normOf(features: number): number {
  return 2 / Math.sqrt(Math.max(4, features));
}
