import { actRules } from './acts/list.ts';
import { flagRules } from './flags/list.ts';
import type { Rule } from './rule.ts';
import { forward } from './signals/forward.ts';
import { others } from './signals/others.ts';
import { datedPromises, promises } from './signals/promises.ts';
import { timeWords } from './signals/time-words.ts';

/** The rules by where they are tried: everywhere, beside times, at and after a refusal. */
export const RULE_LISTS = {
  everywhere: [...actRules, ...flagRules, ...promises, ...timeWords, ...others],
  besideTimes: datedPromises,
  besideRefusals: forward,
} as const satisfies Readonly<Record<string, readonly Rule[]>>;
