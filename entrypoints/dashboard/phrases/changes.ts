import type { ChangeShown } from '../../../components/dashboard/difference-table.tsx';
import {
  changedFields,
  type PhraseDifference,
  type PhraseField,
} from '../../../lib/phrases/difference.ts';
import type { Phrase } from '../../../lib/phrases/phrase.ts';
import { beginningOf } from './keep.ts';

/** As much of a text as tells what it is. */
const MOST_WORDS = 300;

/** The difference line by line: first what would be changed, then what would come. */
export function toChanges(
  { added, changed }: PhraseDifference,
  most: number,
  nameOf: (field: PhraseField) => string,
): ChangeShown[] {
  const differing = changed.slice(0, most).flatMap(({ before, after }) =>
    changedFields(before, after).map((field) => ({
      place: `${beginningOf(before.text, 32)} – ${nameOf(field)}`,
      before: toWords(before[field]),
      after: toWords(after[field]),
    })),
  );
  const coming = added.slice(0, Math.max(0, most - changed.length)).map((phrase) => ({
    place: phrase.tags[0] ?? nameOf('text'),
    before: null,
    after: toWords(phrase.text),
  }));
  return [...differing, ...coming];
}

function toWords(value: Phrase[PhraseField]): string | null {
  if (value === undefined || value.length === 0) return null;
  return typeof value === 'string' ? beginningOf(value, MOST_WORDS) : value.join(', ');
}
