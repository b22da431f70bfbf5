import { matcher, ruleOf } from '../rules.ts';
import { hashOf } from '../text/lexicon.ts';
import { createTokens, type Tokens, tokenise } from '../text/tokens.ts';
import { FOREIGN, splitIntoUnits } from '../text/units.ts';
import { eachFeature, mix } from './features.ts';

const tokens = createTokens(512);
const ruleHash = new Map<string, number>();
const FIRST = hashOf('first word');

/** What of a short text tells how polite it is: words, pairs, triples, and which rules it meets. */
export function politenessFeatures(text: string): Map<number, number> {
  const out = new Map<number, number>();
  splitIntoUnits(text).forEach((unit) => {
    if (unit.kind === FOREIGN) return;
    tokenise(text, unit.start, unit.end, tokens);
    eachFeature(tokens, (hash) => out.set(hash, 1));
    if (tokens.count > 0) out.set(mix(FIRST, tokens.hash[0] as number), 1);
    addRules(tokens, out);
  });
  return out;
}

function addRules(t: Tokens, out: Map<number, number>): void {
  matcher.search(t, (pattern) => {
    const id = ruleOf[pattern]?.id ?? '';
    let hash = ruleHash.get(id);
    if (hash === undefined) {
      hash = hashOf(`rule ${id}`);
      ruleHash.set(id, hash);
    }
    out.set(hash, 1);
  });
}
