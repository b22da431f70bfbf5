import { useTables } from '../../../components/tables.ts';
import { toPhraseCsv } from '../../../lib/files/phrase-csv.ts';
import { toPhrasePack } from '../../../lib/files/phrase-pack.ts';
import type { Phrase } from '../../../lib/phrases/phrase.ts';
import { phraseBook } from '../../../lib/words/english.ts';
import { saveFile } from '../save-file.ts';

const TABLES = { phraseBook };

/** What is listed, as files to be handed round. */
export function ExportPart({ phrases }: { readonly phrases: readonly Phrase[] }) {
  const { t } = useTables(TABLES);
  const count = phrases.length;
  if (count === 0) return null;
  return (
    <span class="row">
      <button
        type="button"
        onClick={() =>
          saveFile('phrases.json', toPhrasePack(phrases, t('phraseBook.export.title')))
        }
      >
        {t('phraseBook.export.json', { count })}
      </button>
      <button
        type="button"
        aria-label={t('phraseBook.export.csvOf', { count })}
        onClick={() => saveFile('phrases.csv', toPhraseCsv(phrases), 'text/csv')}
      >
        {t('phraseBook.export.csv')}
      </button>
    </span>
  );
}
