import type { Act, Flag } from '../moments/vocabulary.ts';
import type { Finding, FoundAct } from './types.ts';

/** What a warm letter does beside answering. */
const WARM: ReadonlySet<Act> = new Set([
  'empathy',
  'ownership',
  'apology',
  'appreciation',
  'further_help',
  'time',
  'summary',
]);
/** Plain wherever they stand. */
const PLAIN: ReadonlySet<Flag> = new Set([
  'false_apology',
  'jargon',
  'vague_time',
  'negative_open',
]);
const WARM_ENOUGH = 3;
const FEW = 3;

/**
 * A letter that is warm in three ways and has but a few suspect turns gets the benefit of the doubt:
 * measured, two of three such findings are false alarms.
 */
export function giveDoubt(
  findings: readonly Finding[],
  acts: readonly FoundAct[],
): readonly Finding[] {
  if (findings.length === 0 || findings.length > FEW) return findings;
  const warmth = acts.filter((act) => act.origin === 'typed' && WARM.has(act.id)).length;
  return warmth < WARM_ENOUGH ? findings : findings.filter((finding) => PLAIN.has(finding.id));
}
