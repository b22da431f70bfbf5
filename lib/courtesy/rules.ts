import { actRules } from './acts/list.ts';
import { flagRules } from './flags/list.ts';
import { createMatcher } from './pattern/matcher.ts';
import type { Rule } from './rule.ts';
import { others } from './signals/others.ts';
import { promises } from './signals/promises.ts';
import { timeWords } from './signals/time-words.ts';

const rules: readonly Rule[] = [...actRules, ...flagRules, ...promises, ...timeWords, ...others];

export const ruleOf: readonly Rule[] = rules.flatMap((rule) => rule.patterns.map(() => rule));
export const patterns: readonly string[] = rules.flatMap((rule) => rule.patterns);
export const matcher = createMatcher(patterns);
