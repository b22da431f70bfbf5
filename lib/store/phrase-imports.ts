import { stampOf } from './context.ts';
import { NotebookFailure } from './failure.ts';
import { change, type Notebook } from './notebook.ts';
import { MOST_PHRASES, type NewPhrase } from './phrases.ts';
import type { PhraseRow } from './rows/phrase.ts';

/** A phrase of a file, under the id it is to have; null: a new one. */
export interface ComingPhrase extends NewPhrase {
  readonly phraseId: string | null;
}

/** What an import did, so that it can be taken back. */
export interface TakenPhrases {
  readonly written: readonly PhraseRow[];
  /** What stood under the same ids before. */
  readonly before: readonly PhraseRow[];
}

/** Takes all of them or, where that would be too many, none. */
export function takePhrases(
  notebook: Notebook,
  coming: readonly ComingPhrase[],
): Promise<TakenPhrases> {
  const stamp = stampOf(notebook.context);
  const rows = coming.map((phrase) => ({
    ...phrase,
    phraseId: phrase.phraseId ?? notebook.context.newId(),
    ...stamp,
    rev: 1,
  }));
  return change(notebook, ['phrases'], async (pages) => {
    const before: PhraseRow[] = [];
    const written: PhraseRow[] = [];
    for (const row of rows) {
      const stood = await pages.take('phrases', row.phraseId);
      if (stood) before.push(stood);
      written.push(stood ? { ...row, rev: stood.rev + 1 } : row);
    }
    await pages.table('phrases').bulkPut(written);
    if ((await pages.table('phrases').count()) > MOST_PHRASES) {
      throw new NotebookFailure('tooMany', `More than ${MOST_PHRASES} phrases are too many.`);
    }
    return { written, before };
  });
}

/** Takes an import back, except where somebody has edited a phrase since. */
export function untakePhrases(notebook: Notebook, { written, before }: TakenPhrases) {
  return change(notebook, ['phrases'], async (pages) => {
    for (const row of written) {
      const stands = await pages.take('phrases', row.phraseId);
      if (stands?.rev !== row.rev) continue;
      const stood = before.find(({ phraseId }) => phraseId === row.phraseId);
      if (stood) await pages.table('phrases').put(stood);
      else await pages.table('phrases').delete(row.phraseId);
    }
  });
}
