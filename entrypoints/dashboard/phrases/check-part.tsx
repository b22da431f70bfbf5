import { useId, useState } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import type { Macro } from '../../../lib/courtesy/macros.ts';
import { readMacros } from '../../../lib/files/read-macros.ts';
import { phraseBook } from '../../../lib/words/english.ts';
import { CheckResults } from './check-results.tsx';
import { FileOrText } from './file-or-text.tsx';
import { beginningOf } from './keep.ts';
import type { BookPartProps } from './list-part.tsx';
import { MOST_MACROS, useCheck } from './use-check.ts';

const TABLES = { phraseBook };

type Problem = 'tooLong' | 'unreadable' | 'noPhrases' | { readonly tooMany: number };

/** Macros from a file, the clipboard, or one's own phrases: read, and mended as far as it is safe. */
export function CheckPart({ access, book }: BookPartProps) {
  const { t } = useTables(TABLES);
  const id = useId();
  const { state, check, stop, drop } = useCheck();
  const [problem, setProblem] = useState<Problem | null>(null);

  const start = (macros: readonly Macro[]) => {
    const wrong =
      macros.length === 0
        ? 'noPhrases'
        : macros.length > MOST_MACROS
          ? { tooMany: macros.length }
          : null;
    setProblem(wrong);
    if (wrong === null) void check(macros);
    else drop();
  };
  const read = (text: string) => {
    let macros: readonly Macro[] = [];
    try {
      macros = readMacros(text);
    } catch {
      // Plain words that are no table: one macro, as somebody pastes it.
      if (!/^\s*[[{]/.test(text)) macros = [{ title: '', text: text.trim() }];
    }
    start(macros);
  };

  return (
    <>
      <section class="card stack" aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>{t('phraseBook.check.title')}</h2>
        <p>{t('phraseBook.check.intro')}</p>
        <FileOrText
          readLabel={t('phraseBook.check.read')}
          onText={read}
          onProblem={(next) => {
            drop();
            setProblem(next);
          }}
        />
        {book.own.length > 0 && (
          <div class="row">
            <button
              type="button"
              onClick={() =>
                start(book.own.map(({ text }) => ({ title: beginningOf(text, 32), text })))
              }
            >
              {t('phraseBook.check.own')}
            </button>
          </div>
        )}
        {state.is === 'working' && (
          <div class="row">
            <progress aria-label={t('phraseBook.check.title')} max={state.of} value={state.done} />
            <span class="small">
              {t('phraseBook.check.working', { done: state.done, of: state.of })}
            </span>
            <button type="button" onClick={stop}>
              {t('phraseBook.check.stop')}
            </button>
          </div>
        )}
      </section>
      {problem !== null && (
        <p class="card notice" role="alert">
          {typeof problem === 'string'
            ? t(`phraseBook.import.${problem}`)
            : t('phraseBook.check.tooMany', { count: problem.tooMany, most: MOST_MACROS })}
        </p>
      )}
      {state.is === 'failed' && (
        <p class="card notice" role="alert">
          {t('phraseBook.check.loading')}
        </p>
      )}
      {state.is === 'done' && <CheckResults access={access} {...state} />}
    </>
  );
}
