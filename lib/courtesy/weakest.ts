import { type Act, type Flag, MOMENT_OF_FLAG } from '../moments/vocabulary.ts';
import { isHeated } from './find-order.ts';
import { suggestionForMissing, suggestionsFor } from './suggest.ts';
import { isReadyToClose, isSubstantial } from './suggestions/ripe.ts';
import type { DraftContext, Finding, OrderReading, Review, Suggestion } from './types.ts';

/** The one thing that helps most now. */
export type Weakest =
  | {
      readonly kind: 'finding';
      readonly finding: Finding;
      readonly suggestions: readonly Suggestion[];
    }
  | { readonly kind: 'missing'; readonly act: Act; readonly suggestion: Suggestion }
  | { readonly kind: 'order'; readonly order: OrderReading };

/** What wounds, worst first. */
const WOUNDING: readonly Flag[] = ['blame', 'dismissive', 'false_apology'];

/**
 * First what wounds; then that nobody speaks to an upset person, or too late; then other cold words,
 * those of the weakest moment first; then what the situation lacks most. Null where all is well.
 */
export function weakest(review: Review, text: string, context: DraftContext): Weakest | null {
  const findings = review.findings.filter(({ origin }) => origin === 'typed');
  const wound = WOUNDING.map((flag) => findings.find(({ id }) => id === flag)).find(Boolean);
  const toFinding = (finding: Finding): Weakest => ({
    kind: 'finding',
    finding,
    suggestions: suggestionsFor(finding, text, review, context),
  });
  const toMissing = (act: Act): Weakest | null => {
    const suggestion = suggestionForMissing(act, text, review, context);
    return suggestion && { kind: 'missing', act, suggestion };
  };

  if (wound) return toFinding(wound);
  if (review.order.id === 'no_person' && isSubstantial(text, context)) {
    const missing = toMissing(isFelt(context) ? 'empathy' : 'apology');
    if (missing) return missing;
  }
  if (review.order.id === 'problem_first') return { kind: 'order', order: review.order };
  const next = weakestFinding(findings, review);
  if (next) return toFinding(next);
  for (const act of needed(review, text, context)) {
    const missing = review.acts.some(({ id }) => id === act) ? null : toMissing(act);
    if (missing) return missing;
  }
  return null;
}

/** Upset rather than only right: a feeling is named before a fault is owned. */
function isFelt({ customer }: DraftContext): boolean {
  return customer !== null && customer.upset >= 0.5;
}

function weakestFinding(findings: readonly Finding[], review: Review): Finding | null {
  const scoreOf = ({ id }: Finding) => review.moments[MOMENT_OF_FLAG[id]].value;
  return findings.toSorted((a, b) => scoreOf(a) - scoreOf(b) || a.start - b.start)[0] ?? null;
}

/** What the situation needs, most urgent first. A draft that has barely begun lacks nothing yet. */
function needed(review: Review, text: string, context: DraftContext): readonly Act[] {
  if (!isSubstantial(text, context)) return [];
  const isLetter = context.channel === 'email' || context.channel === 'web';
  const acts: Act[] = [];
  if (context.customer && isHeated(context.customer)) {
    acts.push(isFelt(context) ? 'empathy' : 'apology');
    if (context.customer.complaint >= 0.5) acts.push('apology');
    if (!review.acts.some(({ id }) => id === 'plan')) acts.push('ownership');
  }
  acts.push('greeting');
  if (hasUndatedPromise(review)) acts.push('time');
  if (isLetter && isReadyToClose(text, context)) acts.push('further_help', 'sign_off');
  return acts;
}

function hasUndatedPromise(review: Review): boolean {
  return review.promises.some(
    ({ due, conditional, origin }) => due === null && !conditional && origin === 'typed',
  );
}
