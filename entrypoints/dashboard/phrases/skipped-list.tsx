import { useTables } from '../../../components/tables.ts';
import type { SkippedRow } from '../../../lib/files/read-phrase-file.ts';
import { MOST_CHARACTERS } from '../../../lib/phrases/phrase.ts';
import { faults, phraseBook } from '../../../lib/words/english.ts';
import { beginningOf } from './keep.ts';

const TABLES = { faults, phraseBook };
const MOST_SHOWN = 50;

/** The rows that stay out, each with its place, its words and why. */
export function SkippedList({ skipped }: { readonly skipped: readonly SkippedRow[] }) {
  const { t } = useTables(TABLES);
  return (
    <div class="card notice stack">
      <p>
        <b>{t('phraseBook.import.skipped', { count: skipped.length })}</b>
      </p>
      <ul class="faults">
        {skipped.slice(0, MOST_SHOWN).map((row) => (
          <li key={row.row}>{toWords(row)}</li>
        ))}
      </ul>
      {skipped.length > MOST_SHOWN && (
        <p>{t('phraseBook.import.rest', { count: skipped.length - MOST_SHOWN })}</p>
      )}
    </div>
  );

  function toWords({ row, words, length, fault }: SkippedRow): string {
    const about = { row, words: beginningOf(words, 40).replace(/…$/, ''), length };
    if (fault.path === 'text' && fault.code === 'tooLong') {
      return t('phraseBook.import.skippedText', { ...about, most: MOST_CHARACTERS });
    }
    return t('phraseBook.import.skippedRow', {
      ...about,
      field: fault.path,
      fault: t(`faults.${fault.code}`),
    });
  }
}
