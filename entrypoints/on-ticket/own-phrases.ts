import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { KeptPhrase } from '../../lib/phrases/own-phrase.ts';
import type { NotebookAccess } from './notebook.ts';

/** What this person has of their own in the phrase book. */
export interface OwnPhrases {
  readonly phrases: ReadonlySignal<readonly KeptPhrase[]>;
  readonly favourites: ReadonlySignal<ReadonlySet<string>>;
  /** Ids, used last first. */
  readonly recent: ReadonlySignal<readonly string[]>;
  /** Counts that a phrase went into a draft: its id, never its words. */
  readonly used: (phraseId: string) => void;
}

/** Follows them once the notebook is open; until then only the bundled ones are there. */
export function followOwnPhrases(access: NotebookAccess): OwnPhrases {
  const phrases = signal<readonly KeptPhrase[]>([]);
  const favourites = signal<ReadonlySet<string>>(new Set());
  const recent = signal<readonly string[]>([]);
  effect(() => {
    const open = access.open.value;
    if (!open) return;
    const { store, notebook } = open;
    const stops = [
      store.watchPhrases(notebook, (rows) => {
        phrases.value = rows;
      }),
      store.watchSetting(notebook, store.favouritePhrases, (ids) => {
        favourites.value = new Set(ids);
      }),
      store.watchUseOfPhrases(notebook, (uses) => {
        recent.value = uses.filter(({ used }) => used > 0).map(({ phraseId }) => phraseId);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  });
  return {
    phrases,
    favourites,
    recent,
    used(phraseId) {
      const open = access.open.peek();
      // A count that was not kept is no loss that anybody would be told of.
      if (open) void open.store.usePhrase(open.notebook, phraseId).catch(() => undefined);
    },
  };
}
