import type { Act } from '../moments/vocabulary.ts';
import { isHouseFinding } from './house/house.ts';
import { houseSuggestions } from './house/house-suggestions.ts';
import { findMissing } from './suggestions/missing.ts';
import { reword } from './suggestions/reword.ts';
import type { DraftContext, Finding, Review, Suggestion } from './types.ts';

/**
 * One to three replacements for a finding, best first. Each keeps every number, date, name, link
 * and quotation; none adds a finding, and the flag is gone where it is taken.
 */
export function suggestionsFor(
  finding: Finding,
  text: string,
  review: Review,
  context: DraftContext,
): readonly Suggestion[] {
  return isHouseFinding(finding)
    ? houseSuggestions(finding, text, review, context)
    : reword(finding, text, review, context);
}

/** A phrase for an act that is missing, and where it goes; null where nothing fits. */
export function suggestionForMissing(
  act: Act,
  text: string,
  review: Review,
  context: DraftContext,
): Suggestion | null {
  return findMissing(act, text, review, context);
}
