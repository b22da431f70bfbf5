import type { Act } from '../moments/vocabulary.ts';
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
/** Turns that stand in kind letters too: plain only where the letter is cold. */
const SUSPECT: ReadonlySet<string> = new Set([
  'bare_refusal',
  'command.imperative',
  'command.must',
  'dismissive.simply',
  'dismissive.brush_off',
  'buck_passing.elsewhere',
  'shouting',
]);
const WARM_ENOUGH = 3;
const FEW = 3;

/**
 * A letter that is warm in three ways and has but a few suspect turns gets the benefit of the doubt:
 * measured, most such findings are false alarms.
 * Marks alone (`!!`) are no coldness either where nothing else is.
 */
export function giveDoubt(
  findings: readonly Finding[],
  acts: readonly FoundAct[],
): readonly Finding[] {
  if (findings.length === 0 || findings.length > FEW) return findings;
  if (findings.length === 1 && findings[0]?.id === 'shouting') return [];
  const warmth = acts.filter((act) => act.origin === 'typed' && WARM.has(act.id)).length;
  return warmth < WARM_ENOUGH
    ? findings
    : findings.filter((finding) => !SUSPECT.has(finding.reason));
}
