import { useEffect, useRef, useState } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import type { Phrase } from '../../../lib/phrases/phrase.ts';
import { type RemovedPhrase, removePhrase, restorePhrase } from '../../../lib/store/phrases.ts';
import { phraseBook } from '../../../lib/words/english.ts';
import type { NotebookAccess } from '../../on-ticket/notebook.ts';
import { beginningOf, keep } from './keep.ts';

const TABLES = { phraseBook };

/** Removes phrases at once, and says what was removed beside a way back. */
export function useRemoving(access: NotebookAccess) {
  const { t } = useTables(TABLES);
  const [removed, setRemoved] = useState<RemovedPhrase | null>(null);
  const [said, setSaid] = useState('');
  const undo = useRef<HTMLButtonElement>(null);
  const words = useRef<HTMLSpanElement>(null);

  // The button that was pressed is gone with its phrase: the keyboard goes where the way back is.
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);

  const remove = async ({ id, text }: Phrase) => {
    const kept = await keep(access, (notebook) => removePhrase(notebook, id));
    setRemoved(kept.ok ? kept.value : null);
    setSaid(
      kept.ok ? t('phraseBook.removed', { words: beginningOf(text) }) : t('phraseBook.failed'),
    );
  };
  const restore = async () => {
    if (!removed) return;
    const kept = await keep(access, (notebook) => restorePhrase(notebook, removed));
    words.current?.focus();
    if (kept.ok) setRemoved(null);
    setSaid(t(kept.ok ? 'phraseBook.undone' : 'phraseBook.failed'));
  };

  const note = (
    <div class={said === '' ? 'row' : 'row card'}>
      <span role="status" ref={words} tabIndex={-1}>
        {said}
      </span>
      {removed && (
        <button type="button" ref={undo} onClick={() => void restore()}>
          {t('phraseBook.undo')}
        </button>
      )}
    </div>
  );
  return { remove, note };
}
