import type { PhraseTyped } from '../../../components/dashboard/phrase-form.tsx';
import type { Decoded } from '../../../lib/moments/fault.ts';
import { cleanText } from '../../../lib/phrases/clean-text.ts';
import { decodePhrase, type Phrase } from '../../../lib/phrases/phrase.ts';

const EMPTY: PhraseTyped = {
  text: '',
  moment: 'greeting',
  act: '',
  situation: 'any',
  channel: 'any',
  register: 'any',
  language: 'en',
  liability: 'normal',
  tags: '',
};

export function toTyped(phrase: Phrase | null): PhraseTyped {
  if (!phrase) return EMPTY;
  const { id: _, act = '', tags, ...rest } = phrase;
  return { ...rest, act, tags: tags.join(', ') };
}

/** The phrase that stands in the fields, or what keeps it from being one. */
export function fromTyped(typed: PhraseTyped): Decoded<Phrase> {
  const { act, tags, text, language, ...rest } = typed;
  return decodePhrase({
    ...rest,
    id: 'typed',
    text: cleanText(text),
    language: language.trim(),
    ...(act !== '' && { act }),
    tags: [
      ...new Set(
        tags
          .split(',')
          .map((tag) => cleanText(tag).trim())
          .filter((tag) => tag !== ''),
      ),
    ],
  });
}

export function isAlike(one: PhraseTyped, other: PhraseTyped): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What was typed and not saved, by the place it was typed in: another view must not lose it. */
const UNSAVED = new Map<string, PhraseTyped>();

export function findUnsaved(place: string): PhraseTyped | null {
  return UNSAVED.get(place) ?? null;
}

export function rememberUnsaved(place: string, typed: PhraseTyped | null): void {
  if (typed) UNSAVED.set(place, typed);
  else UNSAVED.delete(place);
}

// A closed tab would take them along: the browser asks first.
if (typeof addEventListener === 'function') {
  addEventListener('beforeunload', (event) => {
    if (UNSAVED.size > 0) event.preventDefault();
  });
}
