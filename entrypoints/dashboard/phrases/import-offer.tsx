import { useId, useMemo, useState } from 'preact/hooks';
import { DifferenceTable } from '../../../components/dashboard/difference-table.tsx';
import { useTables } from '../../../components/tables.ts';
import type { PhraseFile } from '../../../lib/files/read-phrase-file.ts';
import type { RatedMoment } from '../../../lib/moments/vocabulary.ts';
import { toDifference } from '../../../lib/phrases/difference.ts';
import { type TakenPhrases, takePhrases } from '../../../lib/store/phrase-imports.ts';
import { MOST_PHRASES } from '../../../lib/store/phrases.ts';
import { figures, phraseBook } from '../../../lib/words/english.ts';
import { toChanges } from './changes.ts';
import { keep, toComing } from './keep.ts';
import type { BookPartProps } from './list-part.tsx';
import { SkippedList } from './skipped-list.tsx';

const TABLES = { figures, phraseBook };
/** More than anybody reads; how many there are is said. */
const MOST_SHOWN = 200;

export interface ImportOfferProps extends BookPartProps {
  readonly file: Extract<PhraseFile, { kind: 'phrases' }>;
  readonly moment: RatedMoment;
  readonly onLeave: () => void;
  readonly onTaken: (taken: TakenPhrases) => void;
}

/** What a file would change, before any of it is taken. */
export function ImportOffer({ access, book, file, moment, ...done }: ImportOfferProps) {
  const { t } = useTables(TABLES);
  const id = useId();
  const [said, setSaid] = useState('');
  const difference = useMemo(
    () => toDifference(book.own, book.bundled, file.phrases),
    [book, file],
  );
  const { added, changed, same } = difference;
  const count = added.length + changed.length;
  const after = book.own.length + added.length;
  const isOver = after > MOST_PHRASES;
  const canTake = access.open.value?.notebook.readOnly === false && count > 0 && !isOver;
  const changes = useMemo(
    () => toChanges(difference, MOST_SHOWN, (field) => t(`phraseBook.field.${field}`)),
    [difference, t],
  );
  const rest = added.length + changed.length - MOST_SHOWN;

  const take = async () => {
    const bundled = new Set(book.bundled.map((phrase) => phrase.id));
    const coming = [...added, ...changed.map((one) => one.after)];
    const kept = await keep(access, (notebook) =>
      takePhrases(
        notebook,
        coming.map((phrase) => toComing(phrase, bundled)),
      ),
    );
    if (kept.ok) done.onTaken(kept.value);
    else if (kept.why === 'tooMany') setSaid(t('phraseBook.tooMany', { most: MOST_PHRASES }));
    else setSaid(t('phraseBook.failed'));
  };

  return (
    <section class="card stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('phraseBook.import.found')}</h2>
      <ul class="stack">
        {count === 0 && <li>{t('phraseBook.import.nothing')}</li>}
        {added.length > 0 && <li>{t('phraseBook.import.added', { count: added.length })}</li>}
        {changed.length > 0 && <li>{t('phraseBook.import.changed', { count: changed.length })}</li>}
        {same > 0 && <li class="muted">{t('phraseBook.import.same', { count: same })}</li>}
        {file.placed > 0 && (
          <li class="muted">
            {t('phraseBook.import.placedCount', {
              count: file.placed,
              moment: t(`figures.moment.${moment}`),
            })}
          </li>
        )}
      </ul>
      {file.skipped.length > 0 && <SkippedList skipped={file.skipped} />}
      {isOver && (
        <p class="notice card" role="alert">
          {t('phraseBook.import.over', { count: after, most: MOST_PHRASES })}
        </p>
      )}
      {changes.length > 0 && (
        <DifferenceTable
          name={t('phraseBook.import.list')}
          head={[
            t('phraseBook.import.place'),
            t('phraseBook.import.before'),
            t('phraseBook.import.after'),
          ]}
          none={t('phraseBook.import.none')}
          changes={changes}
        />
      )}
      {rest > 0 && <p class="muted">{t('phraseBook.import.rest', { count: rest })}</p>}
      <div class="row take-bar">
        {count > 0 && (
          <button type="button" class="primary" disabled={!canTake} onClick={() => void take()}>
            {t('phraseBook.import.take', { count })}
          </button>
        )}
        <button type="button" onClick={done.onLeave}>
          {t('phraseBook.import.cancel')}
        </button>
        <span role="status" class="small">
          {said}
        </span>
      </div>
    </section>
  );
}
