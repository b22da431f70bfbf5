import { useId, useState } from 'preact/hooks';
import { Choice } from '../../../components/dashboard/choice.tsx';
import { useTables } from '../../../components/tables.ts';
import { type PhraseFile, readPhraseFile } from '../../../lib/files/read-phrase-file.ts';
import { RATED_MOMENTS, type RatedMoment } from '../../../lib/moments/vocabulary.ts';
import { type TakenPhrases, untakePhrases } from '../../../lib/store/phrase-imports.ts';
import { figures, phraseBook } from '../../../lib/words/english.ts';
import { FaultList } from '../fault-list.tsx';
import { FileOrText } from './file-or-text.tsx';
import { ImportOffer } from './import-offer.tsx';
import { keep } from './keep.ts';
import type { BookPartProps } from './list-part.tsx';

const TABLES = { figures, phraseBook };

/** Phrases from a file or the clipboard: looked at first, taken only then, and taken back at once. */
export function ImportPart({ access, book }: BookPartProps) {
  const { t } = useTables(TABLES);
  const id = useId();
  const [source, setSource] = useState<string | null>(null);
  const [moment, setMoment] = useState<RatedMoment>('need');
  const [problem, setProblem] = useState<'tooLong' | 'unreadable' | null>(null);
  const [taken, setTaken] = useState<TakenPhrases | null>(null);
  const [said, setSaid] = useState('');
  const [read, setRead] = useState<PhraseFile | null>(null);

  const look = (text: string | null, place: RatedMoment) => {
    setSource(text);
    setProblem(null);
    setTaken(null);
    setSaid('');
    setRead(text === null ? null : readPhraseFile(text, { moment: place, language: 'en' }));
  };
  const takeBack = async () => {
    if (!taken) return;
    const kept = await keep(access, (notebook) => untakePhrases(notebook, taken));
    if (kept.ok) setTaken(null);
    setSaid(t(kept.ok ? 'phraseBook.import.undone' : 'phraseBook.failed'));
  };
  const wrong = problem ?? (read === null || read.kind === 'phrases' ? null : read.kind);

  return (
    <>
      <section class="card stack" aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>{t('phraseBook.import.title')}</h2>
        <p>{t('phraseBook.import.intro')}</p>
        <Choice
          label={t('phraseBook.import.placed')}
          value={moment}
          options={RATED_MOMENTS.map((one) => [one, t(`figures.moment.${one}`)])}
          onValue={(value) => {
            const next = RATED_MOMENTS.find((one) => one === value) ?? 'need';
            setMoment(next);
            if (source !== null) look(source, next);
          }}
        />
        <FileOrText
          readLabel={t('phraseBook.import.read')}
          onText={(text) => look(text, moment)}
          onProblem={(next) => {
            look(null, moment);
            setProblem(next);
          }}
        />
        <div class="row">
          <span role="status">{said}</span>
          {taken && (
            <button type="button" onClick={() => void takeBack()}>
              {t('phraseBook.import.undo')}
            </button>
          )}
        </div>
      </section>
      {wrong !== null && wrong !== 'faults' && (
        <p class="card notice" role="alert">
          {t(`phraseBook.import.${wrong}`)}
        </p>
      )}
      {read?.kind === 'faults' && (
        <FaultList title={t('phraseBook.import.faults')} faults={read.faults} />
      )}
      {read?.kind === 'phrases' && (
        <ImportOffer
          access={access}
          book={book}
          file={read}
          moment={moment}
          onLeave={() => look(null, moment)}
          onTaken={(next) => {
            look(null, moment);
            setTaken(next);
            setSaid(t('phraseBook.import.done', { count: next.written.length }));
          }}
        />
      )}
    </>
  );
}
