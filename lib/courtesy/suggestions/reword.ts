import type { DraftContext, Finding, Review, Suggestion } from '../types.ts';

/** Rewordings of what was found, best first. */
export function reword(
  finding: Finding,
  _text: string,
  _review: Review,
  _context: DraftContext,
): readonly Suggestion[] {
  if (finding.id !== 'vague_time') return [];
  return [
    {
      start: finding.start,
      end: finding.end,
      text: 'by [when]',
      gaps: [{ start: 3, end: 9 }],
    },
  ];
}
