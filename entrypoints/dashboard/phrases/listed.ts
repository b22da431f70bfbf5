import { useMemo } from 'preact/hooks';
import type { RatedMoment } from '../../../lib/moments/vocabulary.ts';
import { createPhraseSearch } from '../../../lib/phrases/search.ts';
import type { Entry, PhraseBook } from './use-phrase-book.ts';

export const WHOSE = ['all', 'own', 'bundled', 'favourites'] as const;
export type Whose = (typeof WHOSE)[number];

export interface Wanted {
  readonly query: string;
  readonly whose: Whose;
  readonly moment: RatedMoment | null;
}

/** The phrases that are asked for: all of a kind, or those that fit the words best. */
export function useListed(book: PhraseBook, { query, whose, moment }: Wanted): readonly Entry[] {
  const isSearching = query.trim() !== '';
  const entries = useMemo(
    () => book.entries.filter((entry) => isOf(entry, whose) && isFor(entry, moment)),
    [book, whose, moment],
  );
  const search = useMemo(
    () => (isSearching ? createPhraseSearch(entries.map(({ phrase }) => phrase)) : null),
    [entries, isSearching],
  );
  return useMemo(() => {
    if (!search) return entries;
    const byId = new Map(entries.map((entry) => [entry.phrase.id, entry]));
    const context = { favourites: new Set(book.favourites), recent: book.recent };
    return search(query, context).flatMap(({ id }) => byId.get(id) ?? []);
  }, [search, entries, query, book]);
}

function isOf({ isOwn, isFavourite }: Entry, whose: Whose): boolean {
  if (whose === 'favourites') return isFavourite;
  return whose === 'all' || isOwn === (whose === 'own');
}

function isFor({ phrase }: Entry, moment: RatedMoment | null): boolean {
  return moment === null || phrase.moment === moment;
}
