import { useMemo } from 'preact/hooks';
import { getBundledPhrases } from '../../../lib/phrases/bundled-phrases.ts';
import { toOwnPhrase } from '../../../lib/phrases/own-phrase.ts';
import type { Phrase } from '../../../lib/phrases/phrase.ts';
import { watchPhrases, watchUseOfPhrases } from '../../../lib/store/phrases.ts';
import { favouritePhrases } from '../../../lib/store/setting-list.ts';
import { watchSetting } from '../../../lib/store/settings.ts';
import type { NotebookAccess } from '../../on-ticket/notebook.ts';
import { useLive } from '../use-live.ts';

export interface Entry {
  readonly phrase: Phrase;
  readonly isOwn: boolean;
  /** Of an own one; an edit starts from it. */
  readonly rev: number;
  readonly isFavourite: boolean;
  readonly used: number;
}

export interface PhraseBook {
  /** Favourites first, then own ones, the latest on top, then those that ship. */
  readonly entries: readonly Entry[];
  readonly own: readonly Phrase[];
  readonly bundled: readonly Phrase[];
  readonly favourites: readonly string[];
  /** Ids, used last first. */
  readonly recent: readonly string[];
}

/** All phrases, own and bundled, as they are now; null until they are known. */
export function usePhraseBook(access: NotebookAccess): PhraseBook | null {
  const rows = useLive(access, watchPhrases);
  const uses = useLive(access, watchUseOfPhrases);
  const favourites = useLive<readonly string[]>(access, (notebook, onValue) =>
    watchSetting(notebook, favouritePhrases, onValue),
  );
  return useMemo(() => {
    if (!rows || !uses || !favourites) return null;
    const bundled = getBundledPhrases();
    const isFavourite = new Set(favourites);
    const used = new Map(uses.map((use) => [use.phraseId, use.used]));
    const toEntry = (phrase: Phrase, rev: number | null): Entry => ({
      phrase,
      isOwn: rev !== null,
      rev: rev ?? 0,
      isFavourite: isFavourite.has(phrase.id),
      used: used.get(phrase.id) ?? 0,
    });
    const entries = [
      ...rows.map((row) => toEntry(toOwnPhrase(row), row.rev)),
      ...bundled.map((phrase) => toEntry(phrase, null)),
    ];
    return {
      entries: entries.toSorted((a, b) => Number(b.isFavourite) - Number(a.isFavourite)),
      own: rows.map(toOwnPhrase),
      bundled,
      favourites,
      recent: uses.map(({ phraseId }) => phraseId),
    };
  }, [rows, uses, favourites]);
}
