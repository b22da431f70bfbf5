import { checkOf } from '../suggestions/check.ts';
import { keepsFacts, toKeeping } from '../suggestions/facts.ts';
import type { DraftContext, Review, Suggestion } from '../types.ts';
import type { HouseFinding } from './house.ts';

/**
 * The lead's replacements in the place of what was found: with its capital, never where a number,
 * date or name would be lost with the words, never where another finding would come of it.
 */
export function houseSuggestions(
  finding: HouseFinding,
  text: string,
  review: Review,
  context: DraftContext,
): readonly Suggestion[] {
  const { start, end } = finding;
  const check = checkOf(text, review, context);
  const keeping = toKeeping(text, context);
  const before = text.slice(start, end);
  return finding.rule.replacements
    .map((words) => ({ start, end, text: likeFirst(words, before), gaps: [] }))
    .filter((one) => keepsFacts(before, one.text, keeping) && check.passes(one, finding));
}

function likeFirst(words: string, before: string): string {
  const first = before.charAt(0);
  const isCapital = first !== first.toLowerCase();
  return isCapital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
