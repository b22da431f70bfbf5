import { CONDITIONS } from '../../lib/courtesy/conditions.ts';
import { MOOD_SIGNS } from '../../lib/courtesy/customer/signs.ts';
import { compileAll, type StoredPatterns } from '../../lib/courtesy/pattern/compile-all.ts';
import { writeNumbers } from '../../lib/courtesy/pattern/numbers.ts';
import { RULE_LISTS } from '../../lib/courtesy/rule-lists.ts';
import { SHOWN } from '../../lib/courtesy/shown.ts';
import { hashOf } from '../../lib/courtesy/text/hash.ts';

/** Classes that are asked for by name while reading, beside those that patterns name. */
const CLASSES =
  'filler joiner not vb vbz vbd vbn vbg upset fault team outsider timeunit weekday month daypart';

export interface StoredEngine extends StoredPatterns {
  /** Four numbers a rule: its id's place, its reason's place, its condition's from 1, how many patterns. */
  readonly rules: string;
  readonly reasons: string;
  /** The kinds of a customer's turns; by kind, how many patterns; each one's hash in two halves. */
  readonly kinds: string;
  readonly signs: string;
}

/** All patterns of the engine, compiled: what `assets/courtesy/patterns.json` must hold. */
export function compilePatterns(): StoredEngine {
  const { everywhere, besideTimes, besideRefusals } = RULE_LISTS;
  const rules = [...everywhere, ...besideTimes, ...besideRefusals];
  const reasons = [...new Set(rules.map(({ id, reason }) => reason ?? id))];
  const conditions = Object.keys(CONDITIONS);
  const patternsOf = (list: typeof everywhere) => list.flatMap(({ patterns }) => patterns);
  const signs = Object.entries(MOOD_SIGNS);
  return {
    ...compileAll(
      [
        patternsOf(everywhere),
        patternsOf([...besideTimes]),
        patternsOf([...besideRefusals]),
        signs.flatMap(([, patterns]) => patterns),
      ],
      CLASSES.split(' '),
    ),
    rules: writeNumbers(
      rules.flatMap(({ id, reason, when, patterns }) => [
        SHOWN.indexOf(id),
        reasons.indexOf(reason ?? id),
        when ? conditions.indexOf(when) + 1 : 0,
        patterns.length,
      ]),
    ),
    reasons: reasons.join(' '),
    kinds: signs.map(([kind]) => kind).join(' '),
    signs: writeNumbers(
      signs.flatMap(([, patterns]) => [
        patterns.length,
        ...patterns.flatMap((pattern) => toHalves(hashOf(`sign ${pattern}`))),
      ]),
    ),
  };
}

function toHalves(hash: number): number[] {
  return [hash >>> 16, hash & 0xffff];
}
