import type { Phrase } from './phrase.ts';

/** What an import would do to the own phrases. */
export interface PhraseDifference {
  readonly added: readonly Phrase[];
  readonly changed: readonly { readonly before: Phrase; readonly after: Phrase }[];
  /** Already there word for word, also twice in the same file. */
  readonly same: number;
}

/**
 * An incoming phrase changes the own one of the same id, and is the same as any of the same words
 * and language. Bundled ones stay: a changed wording of one comes beside it.
 */
export function toDifference(
  own: readonly Phrase[],
  bundled: readonly Phrase[],
  coming: readonly Phrase[],
): PhraseDifference {
  const byId = new Map(own.map((phrase) => [phrase.id, phrase]));
  const words = new Set([...own, ...bundled].map(wordsOf));
  const added: Phrase[] = [];
  const changed: { before: Phrase; after: Phrase }[] = [];
  let same = 0;
  for (const phrase of coming) {
    const before = byId.get(phrase.id);
    if (before) {
      if (isSame(before, phrase)) same += 1;
      else changed.push({ before, after: phrase });
    } else if (words.has(wordsOf(phrase))) same += 1;
    else added.push(phrase);
    words.add(wordsOf(phrase));
  }
  return { added, changed, same };
}

/** The fields that two phrases do not share, in the order in which a person reads them. */
export function changedFields(before: Phrase, after: Phrase): PhraseField[] {
  return FIELDS.filter((field) => write(before[field]) !== write(after[field]));
}

const FIELDS = [
  'text',
  'moment',
  'act',
  'situation',
  'channel',
  'register',
  'language',
  'liability',
  'tags',
] as const satisfies readonly (keyof Phrase)[];
export type PhraseField = (typeof FIELDS)[number];

function isSame(before: Phrase, after: Phrase): boolean {
  return changedFields(before, after).length === 0;
}

function wordsOf({ text, language }: Phrase): string {
  return `${language.toLowerCase()} ${text.trim().replace(/\s+/g, ' ')}`;
}

function write(value: Phrase[keyof Phrase]): string {
  return JSON.stringify(value) ?? '';
}
