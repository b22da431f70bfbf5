import stored from '../../../assets/courtesy/patterns.json' with { type: 'json' };
import { eachFeature } from '../model/features.ts';
import { CUSTOMER, found, search, take } from '../pattern/matcher.ts';
import { readNumbers } from '../pattern/numbers.ts';
import { LISTS } from '../pattern/table.ts';
import { hashOf } from '../text/hash.ts';
import * as shape from '../text/shape.ts';
import { createTokens, tokenise } from '../text/tokens.ts';
import { FOREIGN, type Unit } from '../text/units.ts';

/** What of a message counts, how much, and where it first stands. */
export interface Feature {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** What a turn counts as: its kind, and itself. */
interface Sign {
  readonly kind: number;
  readonly pattern: number;
}

function readSigns(): Sign[] {
  const numbers = readNumbers(stored.signs);
  let at = 0;
  return stored.kinds.split(' ').flatMap((name) => {
    const kind = hashOf(`kind ${name}`);
    return Array.from({ length: numbers[at++] as number }, () => {
      const pattern = ((numbers[at] as number) << 16) | (numbers[at + 1] as number);
      at += 2;
      return { kind, pattern };
    });
  });
}

let signs: readonly Sign[] | null = null;
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
  signs ??= readSigns();
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
    take(tokens);
    for (let m = 0, matches = search(CUSTOMER); m < matches; m++) {
      const sign = signs[(found[m * 3] as number) - (LISTS[CUSTOMER] as number)];
      if (!sign) continue;
      const from = found[m * 3 + 1] as number;
      const start = tokens.start[from] as number;
      const end = tokens.end[Math.max(from, (found[m * 3 + 2] as number) - 1)] as number;
      add(sign.pattern, 1, start, end);
      const seen = (kinds.get(sign.kind) ?? 0) + 1;
      kinds.set(sign.kind, seen);
      const first = out.get(sign.kind);
      out.set(sign.kind, {
        value: Math.min(3, Math.log1p(seen) * 1.5),
        start: first?.start ?? start,
        end: first?.end ?? end,
      });
    }
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
