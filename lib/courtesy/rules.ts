import { actRules } from './acts/list.ts';
import { flagRules } from './flags/list.ts';
import { createMatcher, type Matcher } from './pattern/matcher.ts';
import type { Rule } from './rule.ts';
import { forward } from './signals/forward.ts';
import { others } from './signals/others.ts';
import { datedPromises, promises } from './signals/promises.ts';
import { timeWords } from './signals/time-words.ts';

export interface RuleSet {
  /** By pattern number. */
  readonly ruleOf: readonly Rule[];
  readonly patterns: readonly string[];
  readonly matcher: Matcher;
}

function toRuleSet(rules: readonly Rule[]): RuleSet {
  const patterns = rules.flatMap((rule) => rule.patterns);
  return {
    patterns,
    ruleOf: rules.flatMap((rule) => rule.patterns.map(() => rule)),
    matcher: createMatcher(patterns),
  };
}

/** Tried on every sentence. */
export const everywhere = toRuleSet([
  ...actRules,
  ...flagRules,
  ...promises,
  ...timeWords,
  ...others,
]);
/** Tried only where a time stands. */
export const besideTimes = toRuleSet(datedPromises);
/** Tried only at and after a refusal. */
export const besideRefusals = toRuleSet(forward);

export const { matcher, patterns, ruleOf } = everywhere;
