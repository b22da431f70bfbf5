import { stampOf } from './context.ts';
import { NotebookFailure } from './failure.ts';
import { change, type Notebook } from './notebook.ts';
import type { PhraseRow, PhraseUseRow } from './rows/phrase.ts';
import { type Stop, watch } from './watch.ts';

export type NewPhrase = Omit<PhraseRow, 'phraseId' | 'at' | 'tz' | 'day' | 'rev'>;

/** The agent's own phrases, the latest first. */
export function watchPhrases(
  notebook: Notebook,
  onPhrases: (phrases: readonly PhraseRow[]) => void,
): Stop {
  return watch(
    notebook,
    ['phrases'],
    async (pages) =>
      pages.rows('phrases', await pages.table('phrases').orderBy('at').reverse().toArray()),
    onPhrases,
  );
}

/** More own phrases than this, and searching them would no longer keep up with typing. */
export const MOST_PHRASES = 10_000;

export function addPhrase(notebook: Notebook, phrase: NewPhrase): Promise<string> {
  const phraseId = notebook.context.newId();
  const row = { ...phrase, phraseId, ...stampOf(notebook.context), rev: 1 };
  return change(notebook, ['phrases'], async (pages) => {
    if ((await pages.table('phrases').count()) >= MOST_PHRASES) {
      throw new NotebookFailure('tooMany', `There are ${MOST_PHRASES} phrases, which is the most.`);
    }
    await pages.table('phrases').put(row);
    return phraseId;
  });
}

/**
 * Changes a phrase from the revision that the edit started from. Where it has changed since, the
 * edit becomes a phrase of its own, so that both texts are kept. Answers with the id it stands in.
 */
export function changePhrase(
  notebook: Notebook,
  phraseId: string,
  phrase: NewPhrase,
  fromRev: number,
): Promise<string> {
  const freshId = notebook.context.newId();
  const stamp = stampOf(notebook.context);
  return change(notebook, ['phrases'], async (pages) => {
    const stored = await pages.take('phrases', phraseId);
    if (!stored) throw new NotebookFailure('gone', 'This phrase is no longer in the notebook.');
    const stands = stored.rev === fromRev ? phraseId : freshId;
    const rev = stands === phraseId ? stored.rev + 1 : 1;
    await pages.table('phrases').put({ ...phrase, phraseId: stands, ...stamp, rev });
    return stands;
  });
}

/** What was taken out, so that it can be put back as it was. */
export interface RemovedPhrase {
  readonly phrase: PhraseRow | null;
  readonly use: PhraseUseRow | null;
}

export function removePhrase(notebook: Notebook, phraseId: string): Promise<RemovedPhrase> {
  return change(notebook, ['phrases', 'phraseUses'], async (pages) => {
    const phrase = await pages.find('phrases', phraseId);
    const use = await pages.find('phraseUses', phraseId);
    await pages.table('phrases').delete(phraseId);
    await pages.table('phraseUses').delete(phraseId);
    return { phrase, use };
  });
}

/** The removed one is there again, with its uses; one that took its place meanwhile stays. */
export function restorePhrase(notebook: Notebook, removed: RemovedPhrase): Promise<void> {
  const { phrase, use } = removed;
  return change(notebook, ['phrases', 'phraseUses'], async (pages) => {
    if (!phrase || (await pages.take('phrases', phrase.phraseId))) return;
    await pages.table('phrases').put(phrase);
    if (use && !(await pages.take('phraseUses', use.phraseId))) {
      await pages.table('phraseUses').put(use);
    }
  });
}

/** Counts that a phrase, bundled or own, was inserted. */
export function usePhrase(notebook: Notebook, phraseId: string): Promise<void> {
  return count(notebook, phraseId, { used: 1, undone: 0 });
}

/** Counts that an insertion was taken back. */
export function unusePhrase(notebook: Notebook, phraseId: string): Promise<void> {
  return count(notebook, phraseId, { used: 0, undone: 1 });
}

/** How often and when each phrase was used, the most recent first. */
export function watchUseOfPhrases(
  notebook: Notebook,
  onUses: (uses: readonly PhraseUseRow[]) => void,
): Stop {
  return watch(
    notebook,
    ['phraseUses'],
    async (pages) =>
      pages.rows(
        'phraseUses',
        await pages.table('phraseUses').orderBy('lastAt').reverse().toArray(),
      ),
    onUses,
  );
}

function count(
  notebook: Notebook,
  phraseId: string,
  more: Pick<PhraseUseRow, 'used' | 'undone'>,
): Promise<void> {
  const now = notebook.context.now();
  return change(notebook, ['phraseUses'], async (pages) => {
    const stored = await pages.take('phraseUses', phraseId);
    await pages.table('phraseUses').put({
      phraseId,
      used: (stored?.used ?? 0) + more.used,
      undone: (stored?.undone ?? 0) + more.undone,
      lastAt: more.used > 0 ? now : (stored?.lastAt ?? now),
    });
  });
}
