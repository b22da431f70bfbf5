import type { Sentence } from './sentence.ts';

export const ENGLISH = 'en';

/** The draft's language, or null where it is not one that can be read. */
export function readLanguage(
  sentences: readonly Sentence[],
  given: string | undefined,
): string | null {
  let words = 0;
  let english = 0;
  let foreign = 0;
  let other = 0;
  for (const s of sentences) {
    words += s.words;
    english += s.english;
    foreign += s.foreign;
    other += s.otherScript;
  }
  if (other * 3 > words) return null;
  if (given !== undefined) return isEnglish(given) ? given : null;
  if (words < 4) return foreign > english ? null : ENGLISH;
  if (foreign > english) return null;
  return english * 12 >= words || words < 8 ? ENGLISH : null;
}

export function isEnglish(tag: string): boolean {
  return tag === ENGLISH || /^en(?:-|$)/i.test(tag);
}
