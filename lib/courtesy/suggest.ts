import type { Act } from '../moments/vocabulary.ts';
import type { DraftContext, Finding, Review, Suggestion } from './types.ts';

/** One to three replacements for a finding, best first. */
export function suggestionsFor(
  finding: Finding,
  text: string,
  _review: Review,
  _context: DraftContext,
): readonly Suggestion[] {
  const words = text.slice(finding.start, finding.end);
  if (finding.id === 'vague_time') {
    const replacement = 'by [when]';
    return [
      { start: finding.start, end: finding.end, text: replacement, gaps: [{ start: 3, end: 9 }] },
    ];
  }
  return [{ start: finding.start, end: finding.end, text: words, gaps: [] }];
}

/** A phrase for an act that is missing, and where it goes; null where nothing fits. */
export function suggestionForMissing(
  act: Act,
  _text: string,
  _review: Review,
  _context: DraftContext,
): Suggestion | null {
  const phrase = PHRASES[act];
  return phrase === undefined ? null : { start: 0, end: 0, text: `${phrase}\n\n`, gaps: [] };
}

const PHRASES: Partial<Record<Act, string>> = { greeting: 'Hello,' };
