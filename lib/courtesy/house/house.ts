import { overlaps, type Span } from '../../moments/span.ts';
import type { Flag } from '../../moments/vocabulary.ts';
import { type Draft, originOf } from '../draft.ts';
import { createTokens, tokenise } from '../text/tokens.ts';
import type { Finding } from '../types.ts';
import type { HouseRule, HouseRules } from './house-rules.ts';
import { type Phrases, toPhrases } from './phrases.ts';

/** House rules made ready to read drafts with: made once, kept while the rules stay. */
export interface House {
  readonly rules: HouseRules;
  readonly cold: Phrases;
  readonly spared: Phrases;
}

/** A finding that a lead's own rule made. */
export interface HouseFinding extends Finding {
  readonly rule: HouseRule;
}

export function isHouseFinding(finding: Finding): finding is HouseFinding {
  return 'rule' in finding;
}

export function toHouse(rules: HouseRules): House {
  return {
    rules,
    cold: toPhrases(rules.rules.map(({ phrase }) => phrase)),
    spared: toPhrases(rules.neverFlag.map(({ phrase }) => phrase)),
  };
}

const tokens = createTokens(512);

/**
 * The findings of a draft as the house sees them: without what it spares, with what it does not
 * want. A house's word stands in place of the engine's where both see the same flag in the same words.
 */
export function applyHouse(findings: readonly Finding[], draft: Draft, house: House): Finding[] {
  const spared: (Span & { readonly flag: Flag | undefined })[] = [];
  const ours: HouseFinding[] = [];
  const { text, units, parts, open, context } = draft;
  units.forEach((unit, i) => {
    if (parts[i] === 'foreign') return;
    tokenise(text, unit.start, unit.end, tokens);
    house.spared.search(tokens, (phrase, from, to) =>
      spared.push({ ...spanOf(from, to), flag: house.rules.neverFlag[phrase]?.flag }),
    );
    if (open[i]) return;
    house.cold.search(tokens, (phrase, from, to) => {
      const rule = house.rules.rules[phrase];
      const span = spanOf(from, to);
      if (rule && !ours.some((one) => one.id === rule.flag && overlaps(one, span)))
        ours.push({
          ...span,
          id: rule.flag,
          reason: 'house',
          origin: originOf(span.start, span.end, context.macros),
          rule,
        });
    });
  });
  const stands = (one: Finding) =>
    !spared.some(
      (span) => overlaps(span, one) && (span.flag === undefined || span.flag === one.id),
    );
  return [
    ...findings.filter(
      (one) => stands(one) && !ours.some((our) => our.id === one.id && overlaps(our, one)),
    ),
    ...ours.filter(stands),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

function spanOf(from: number, to: number): Span {
  return { start: tokens.start[from] as number, end: tokens.end[to - 1] as number };
}
