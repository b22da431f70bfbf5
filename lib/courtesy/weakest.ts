import { type Act, type Flag, MOMENT_OF_FLAG } from '../moments/vocabulary.ts';
import { isHeated } from './find-order.ts';
import { suggestionForMissing, suggestionsFor } from './suggest.ts';
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

/** What hurts most comes first: words against the person, then words that shut a door, then style. */
const HURT: Readonly<Record<Flag, number>> = {
  blame: 10,
  dismissive: 9,
  false_apology: 8,
  bare_refusal: 6,
  buck_passing: 6,
  shouting: 5,
  command: 4,
  policy: 4,
  negative_open: 3,
  vague_time: 3,
  robotic: 2,
  jargon: 2,
};
/** Nobody speaking to an upset person weighs as much as blaming them. */
const NO_PERSON = 7;
const PROBLEM_FIRST = 5;

/** Null where there is nothing worth saying, or the draft is not begun. */
export function weakest(review: Review, text: string, context: DraftContext): Weakest | null {
  if (text.trim() === '') return null;
  const heat = context.customer && isHeated(context.customer) ? 1.3 : 1;
  const weigh = (finding: Finding) =>
    HURT[finding.id] * (MOMENT_OF_FLAG[finding.id] === 'problems' ? heat : 1);
  let worst: Finding | null = null;
  for (const finding of review.findings) {
    if (finding.origin === 'typed' && (worst === null || weigh(finding) > weigh(worst)))
      worst = finding;
  }
  const hurt = worst === null ? 0 : weigh(worst);
  if (review.order.id === 'no_person' && hurt < NO_PERSON) {
    const act = review.acts.some((a) => a.id === 'empathy') ? 'apology' : 'empathy';
    const suggestion = suggestionForMissing(act, text, review, context);
    if (suggestion) return { kind: 'missing', act, suggestion };
  }
  if (review.order.id === 'problem_first' && hurt < PROBLEM_FIRST)
    return { kind: 'order', order: review.order };
  if (worst)
    return {
      kind: 'finding',
      finding: worst,
      suggestions: suggestionsFor(worst, text, review, context),
    };
  return findMissing(review, text, context);
}

/** Chats need no letter form; everybody needs a next step. */
function findMissing(review: Review, text: string, context: DraftContext): Weakest | null {
  const has = new Set(review.acts.map((act) => act.id));
  const isLetter = context.channel === 'email' || context.channel === 'web';
  const wanted: Act[] = [];
  if (isLetter && !has.has('greeting')) wanted.push('greeting');
  if (!has.has('plan') && !has.has('question')) wanted.push('plan');
  if (
    review.promises.length > 0 &&
    review.promises.every((promise) => promise.due === null) &&
    !has.has('time')
  )
    wanted.push('time');
  if (isLetter && text.length > 200 && !has.has('further_help')) wanted.push('further_help');
  for (const act of wanted) {
    const suggestion = suggestionForMissing(act, text, review, context);
    if (suggestion) return { kind: 'missing', act, suggestion };
  }
  return null;
}
