import stored from '../../assets/courtesy/patterns.json' with { type: 'json' };
import { createMatcher, type Matcher } from './pattern/matcher.ts';
import type { Rule } from './rule.ts';
import { RULE_LISTS } from './rule-lists.ts';

export interface RuleSet {
  /** By pattern number. */
  readonly ruleOf: readonly Rule[];
  readonly matcher: Matcher;
}

function toRuleSet(name: keyof typeof RULE_LISTS): RuleSet {
  const ruleOf: Rule[] = [];
  for (const rule of RULE_LISTS[name])
    for (let k = rule.patterns.length; k > 0; k--) ruleOf.push(rule);
  const matcher = createMatcher(stored.matchers[name]);
  if (matcher.size !== ruleOf.length)
    throw new Error('Patterns have changed: run node tests/eval/compile-patterns.ts');
  return { ruleOf, matcher };
}

/** Tried on every sentence. */
export const everywhere = toRuleSet('everywhere');
/** Tried only where a time stands. */
export const besideTimes = toRuleSet('besideTimes');
/** Tried only at and after a refusal. */
export const besideRefusals = toRuleSet('besideRefusals');
