import { MOOD_SIGNS } from '../../lib/courtesy/customer/signs.ts';
import { compileAll, type StoredPatterns } from '../../lib/courtesy/pattern/compile-all.ts';
import { RULE_LISTS } from '../../lib/courtesy/rule-lists.ts';

/** Classes that are asked for by name while reading, beside those that patterns name. */
const CLASSES =
  'filler joiner not vb vbz vbd vbn vbg upset fault team outsider timeunit weekday month daypart';

/** All patterns of the engine, compiled: what `assets/courtesy/patterns.json` must hold. */
export function compilePatterns(): StoredPatterns {
  const { everywhere, besideTimes, besideRefusals } = RULE_LISTS;
  const patternsOf = (rules: readonly { readonly patterns: readonly string[] }[]) =>
    rules.flatMap((rule) => rule.patterns);
  return compileAll(
    {
      everywhere: patternsOf(everywhere),
      besideTimes: patternsOf(besideTimes),
      besideRefusals: patternsOf(besideRefusals),
      customer: Object.values(MOOD_SIGNS).flat(),
    },
    CLASSES.split(' '),
  );
}
