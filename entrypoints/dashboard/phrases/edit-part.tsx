import { useId, useState } from 'preact/hooks';
import { PhraseForm, type PhraseTyped } from '../../../components/dashboard/phrase-form.tsx';
import { PhrasePreview } from '../../../components/dashboard/phrase-preview.tsx';
import { useTables } from '../../../components/tables.ts';
import { MOST_CHARACTERS } from '../../../lib/phrases/phrase.ts';
import { addPhrase, changePhrase, MOST_PHRASES } from '../../../lib/store/phrases.ts';
import { phraseBook } from '../../../lib/words/english.ts';
import { toHash } from '../route.ts';
import { keep, toNewPhrase } from './keep.ts';
import type { BookPartProps } from './list-part.tsx';
import { findUnsaved, fromTyped, isAlike, rememberUnsaved, toTyped } from './typed.ts';

const TABLES = { phraseBook };

export interface EditPartProps extends BookPartProps {
  readonly place: 'new' | 'edit';
  /** Of the phrase that is edited, or that a new one begins with. */
  readonly id: string | null;
}

/** A phrase being written. What is typed stays, whatever becomes of the saving. */
export function EditPart({ access, book, place, id }: EditPartProps) {
  const { t } = useTables(TABLES);
  const titleId = useId();
  const key = `${place}/${id ?? ''}`;
  const entry = book.entries.find(({ phrase }) => phrase.id === id) ?? null;
  // As it was when the edit began: what somebody saves meanwhile must not be written over.
  const [before] = useState({ typed: toTyped(entry?.phrase ?? null), rev: entry?.rev ?? 0 });
  const [unsaved] = useState(() => findUnsaved(key));
  const [typed, setTyped] = useState<PhraseTyped>(unsaved ?? before.typed);
  const [said, setSaid] = useState(unsaved ? t('phraseBook.form.kept') : '');
  const [isAsked, setIsAsked] = useState(false);
  const phrase = fromTyped(typed);
  const isGone = place === 'edit' && entry === null;

  const change = (next: PhraseTyped) => {
    setTyped(next);
    setSaid('');
    rememberUnsaved(key, isAlike(next, before.typed) ? null : next);
  };
  const leave = () => {
    rememberUnsaved(key, null);
    location.hash = toHash('phrases');
  };
  const save = async () => {
    setIsAsked(true);
    if (!phrase.ok) return;
    const words = toNewPhrase(phrase.value);
    const kept = await keep(access, (notebook) =>
      place === 'new' || id === null || isGone
        ? addPhrase(notebook, words)
        : changePhrase(notebook, id, words, before.rev),
    );
    if (kept.ok) leave();
    else if (kept.why === 'tooMany') setSaid(t('phraseBook.tooMany', { most: MOST_PHRASES }));
    else setSaid(t(kept.why === 'gone' ? 'phraseBook.form.gone' : 'phraseBook.failed'));
  };

  const faultAt = (field: string) =>
    phrase.ok ? null : (phrase.faults.find(({ path }) => path.split('[')[0] === field) ?? null);
  const textFault = faultAt('text');
  const isTextToldOf = textFault !== null && (isAsked || textFault.code === 'tooLong');
  const textWords = isTextToldOf
    ? textFault.code === 'tooLong'
      ? t('phraseBook.form.fault.text.tooLong', {
          length: typed.text.length,
          most: MOST_CHARACTERS,
        })
      : t('phraseBook.form.fault.text.missing')
    : null;

  return (
    <section class="card stack" aria-labelledby={titleId}>
      <h2 id={titleId}>{t(place === 'new' ? 'phraseBook.form.new' : 'phraseBook.form.edit')}</h2>
      {place === 'new' && entry && <p class="muted">{t('phraseBook.form.copied')}</p>}
      {isGone && <p class="notice card">{t('phraseBook.form.gone')}</p>}
      <PhraseForm
        typed={typed}
        faults={{
          text: textWords,
          language: faultAt('language') && t('phraseBook.form.fault.language'),
          tags: faultAt('tags') && t('phraseBook.form.fault.tags'),
        }}
        onTyped={change}
      />
      {phrase.ok && <PhrasePreview phrase={phrase.value} />}
      <div class="row">
        <button type="button" class="primary" onClick={() => void save()}>
          {t(isGone ? 'phraseBook.form.saveNew' : 'phraseBook.form.save')}
        </button>
        <button type="button" onClick={leave}>
          {t('phraseBook.form.cancel')}
        </button>
        <span role="status" class="small">
          {said}
        </span>
      </div>
    </section>
  );
}
