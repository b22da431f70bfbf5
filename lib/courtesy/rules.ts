import stored from '../../assets/courtesy/patterns.json' with { type: 'json' };
import { CONDITIONS, type Match } from './conditions.ts';
import { readNumbers } from './pattern/numbers.ts';
import { LISTS } from './pattern/table.ts';
import { SHOWN, type Shown } from './shown.ts';

/** What a pattern shows where it matches: a rule (`rule.ts`) without its patterns. */
export interface Showing {
  readonly id: Shown;
  /** The place of the id in `SHOWN`. */
  readonly place: number;
  readonly reason: string;
  readonly when: ((match: Match) => boolean) | null;
}

/** By pattern number; patterns that only the reading of customers has are none of these. */
export const RULE_OF: readonly Showing[] = readRules();

/** Four numbers a rule: id, reason, condition from 1, how many patterns; see `tests/eval/compiled-patterns.ts`. */
function readRules(): Showing[] {
  const reasons = stored.reasons.split(' ');
  const conditions = Object.values(CONDITIONS);
  const numbers = readNumbers(stored.rules);
  const out: Showing[] = [];
  for (let at = 0; at < numbers.length; at += 4) {
    const place = numbers[at] as number;
    const rule: Showing = {
      id: SHOWN[place] as Shown,
      place,
      reason: reasons[numbers[at + 1] as number] as string,
      when: conditions[(numbers[at + 2] as number) - 1] ?? null,
    };
    for (let n = numbers[at + 3] as number; n > 0; n--) out.push(rule);
  }
  if (out.length > (LISTS.at(-1) ?? 0))
    throw new Error('Patterns have changed: run node tests/eval/compile-patterns.ts');
  return out;
}
