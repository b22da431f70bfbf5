import { useTables } from '../../../components/tables.ts';
import { dashboard, phraseBook } from '../../../lib/words/english.ts';
import { toHash } from '../route.ts';
import type { ViewProps } from '../views.ts';
import { CheckPart } from './check-part.tsx';
import { EditPart } from './edit-part.tsx';
import { ImportPart } from './import-part.tsx';
import { ListPart } from './list-part.tsx';
import { usePhraseBook } from './use-phrase-book.ts';
import '../forms.css';
import './phrases.css';

const TABLES = { dashboard, phraseBook };

/** The phrase book: the phrases that ship, one's own, and the macros to be mended. */
export function View({ access, path }: ViewProps) {
  const { t } = useTables(TABLES);
  const book = usePhraseBook(access);
  const [place, id] = path;
  if (book === null) {
    return access.problem.value === null ? <p class="muted">{t('dashboard.loading')}</p> : null;
  }
  if (place === undefined) return <ListPart access={access} book={book} />;
  return (
    <>
      <p>
        <a href={toHash('phrases')}>{t('phraseBook.back')}</a>
      </p>
      {(place === 'new' || place === 'edit') && (
        <EditPart key={path.join('/')} access={access} book={book} place={place} id={id ?? null} />
      )}
      {place === 'import' && <ImportPart access={access} book={book} />}
      {place === 'check' && <CheckPart access={access} book={book} />}
    </>
  );
}
