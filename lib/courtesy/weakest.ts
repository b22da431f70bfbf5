import type { Act } from '../moments/vocabulary.ts';
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

export function weakest(review: Review, text: string, context: DraftContext): Weakest | null {
  const finding = review.findings.find((f) => f.origin === 'typed');
  if (finding)
    return {
      kind: 'finding',
      finding,
      suggestions: suggestionsFor(finding, text, review, context),
    };
  if (review.order.id === 'problem_first') return { kind: 'order', order: review.order };
  if (text.trim() !== '' && !review.acts.some((act) => act.id === 'greeting')) {
    const suggestion = suggestionForMissing('greeting', text, review, context);
    if (suggestion) return { kind: 'missing', act: 'greeting', suggestion };
  }
  return null;
}
