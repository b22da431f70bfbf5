import { useState } from 'preact/hooks';
import { PhraseItem } from '../../../components/dashboard/phrase-item.tsx';
import { useTables } from '../../../components/tables.ts';
import { favouritePhrases } from '../../../lib/store/setting-list.ts';
import { setSetting } from '../../../lib/store/settings.ts';
import { phraseBook } from '../../../lib/words/english.ts';
import { toHash } from '../route.ts';
import type { ViewProps } from '../views.ts';
import { ExportPart } from './export-part.tsx';
import { beginningOf, keep } from './keep.ts';
import { ListFilter } from './list-filter.tsx';
import { useListed, type Wanted } from './listed.ts';
import type { Entry, PhraseBook } from './use-phrase-book.ts';
import { useRemoving } from './use-removing.tsx';

const TABLES = { phraseBook };
/** As many as a person looks through; more at a time only slow the page. */
const PAGE = 40;

export interface BookPartProps extends Pick<ViewProps, 'access'> {
  readonly book: PhraseBook;
}

/** Every phrase: searched, filtered, starred, removed, exported. */
export function ListPart({ access, book }: BookPartProps) {
  const { t } = useTables(TABLES);
  const [wanted, setWanted] = useState<Wanted>({ query: '', whose: 'all', moment: null });
  const [pages, setPages] = useState(1);
  const [said, setSaid] = useState('');
  const listed = useListed(book, wanted);
  const { remove, note } = useRemoving(access);
  const canChange = access.open.value?.notebook.readOnly === false;
  const shown = listed.slice(0, pages * PAGE);
  const rest = Math.min(PAGE, listed.length - shown.length);

  const star = async ({ phrase: { id } }: Entry, isOn: boolean) => {
    const others = book.favourites.filter((one) => one !== id);
    const next = isOn ? [...others, id] : others;
    const kept = await keep(access, (notebook) => setSetting(notebook, favouritePhrases, next));
    setSaid(kept.ok ? '' : t('phraseBook.failed'));
  };

  return (
    <>
      <p>{t('phraseBook.intro')}</p>
      <div class="row">
        <a class="button primary" href={toHash('phrases', 'new')}>
          {t('phraseBook.new')}
        </a>
        <a class="button" href={toHash('phrases', 'import')}>
          {t('phraseBook.import')}
        </a>
        <a class="button" href={toHash('phrases', 'check')}>
          {t('phraseBook.check')}
        </a>
      </div>
      <ListFilter
        wanted={wanted}
        onWanted={(next) => {
          setWanted(next);
          setPages(1);
        }}
      />
      <div class="row spread">
        <p role="status" class="small muted">
          {said || t('phraseBook.count', { count: listed.length })}
        </p>
        <ExportPart phrases={listed.map(({ phrase }) => phrase)} />
      </div>
      {note}
      {listed.length === 0 && <p class="card">{t(`phraseBook.empty.${emptyOf(wanted)}`)}</p>}
      <ul class="stack" aria-label={t('phraseBook.list')}>
        {shown.map((entry) => (
          <PhraseItem
            key={entry.phrase.id}
            {...entry}
            words={beginningOf(entry.phrase.text)}
            canChange={canChange}
            href={toHash('phrases', entry.isOwn ? 'edit' : 'new', entry.phrase.id)}
            onFavourite={(isOn) => void star(entry, isOn)}
            onRemove={() => void remove(entry.phrase)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <div class="row">
          <button type="button" onClick={() => setPages(pages + 1)}>
            {t('phraseBook.more', { count: rest })}
          </button>
        </div>
      )}
    </>
  );
}

function emptyOf({ query, whose }: Wanted): 'search' | 'own' | 'favourites' {
  if (query.trim() !== '' || whose === 'all' || whose === 'bundled') return 'search';
  return whose;
}
