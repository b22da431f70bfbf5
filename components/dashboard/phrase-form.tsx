import { useId } from 'preact/hooks';
import { ACTS, RATED_MOMENTS } from '../../lib/moments/vocabulary.ts';
import { MOST_CHARACTERS } from '../../lib/phrases/phrase.ts';
import { figures, phraseBook, phrases } from '../../lib/words/english.ts';
import { useTables } from '../tables.ts';
import { Choice } from './choice.tsx';
import { PhraseChoices } from './phrase-choices.tsx';
import { PhraseText } from './phrase-text.tsx';

const TABLES = { figures, phraseBook, phrases };

/** What stands in the fields, as it was typed: also what can't be saved yet. */
export interface PhraseTyped {
  readonly text: string;
  readonly moment: string;
  /** Empty: none. */
  readonly act: string;
  readonly situation: string;
  readonly channel: string;
  readonly register: string;
  readonly language: string;
  readonly liability: string;
  readonly tags: string;
}

export interface PhraseFormProps {
  readonly typed: PhraseTyped;
  /** Said under the fields that can't stay as they are; null where they can. */
  readonly faults: Readonly<Record<'text' | 'language' | 'tags', string | null>>;
  readonly onTyped: (typed: PhraseTyped) => void;
}

/** The fields of a phrase. */
export function PhraseForm({ typed, faults, onTyped }: PhraseFormProps) {
  const { t, number } = useTables(TABLES);
  const id = useId();
  const set = (part: Partial<PhraseTyped>) => onTyped({ ...typed, ...part });
  return (
    <>
      <PhraseText
        text={typed.text}
        fault={faults.text}
        length={t('phraseBook.form.length', {
          length: typed.text.length,
          most: number(MOST_CHARACTERS),
        })}
        onText={(text) => set({ text })}
      />
      <div class="form-grid">
        <Choice
          label={t('phraseBook.moment')}
          value={typed.moment}
          options={RATED_MOMENTS.map((one) => [one, t(`figures.moment.${one}`)])}
          onValue={(moment) => set({ moment })}
        />
        <Choice
          label={t('phraseBook.form.act')}
          value={typed.act}
          options={[
            ['', t('phraseBook.form.act.none')],
            ...ACTS.map((one) => [one, t(`phraseBook.act.${one}`)] as const),
          ]}
          onValue={(act) => set({ act })}
        />
        <PhraseChoices typed={typed} onPart={set} />
        <div class="field">
          <label for={`${id}-language`}>{t('phraseBook.form.language')}</label>
          <input
            type="text"
            id={`${id}-language`}
            maxLength={40}
            aria-invalid={faults.language !== null}
            aria-describedby={`${id}-language-hint`}
            value={typed.language}
            onInput={(event) => set({ language: event.currentTarget.value })}
          />
          <span class="small muted" id={`${id}-language-hint`}>
            {faults.language ?? t('phraseBook.form.language.hint')}
          </span>
        </div>
      </div>
      <div class="field">
        <label for={`${id}-tags`}>{t('phraseBook.form.tags')}</label>
        <input
          type="text"
          id={`${id}-tags`}
          class="wide"
          maxLength={2_000}
          aria-invalid={faults.tags !== null}
          aria-describedby={`${id}-tags-hint`}
          value={typed.tags}
          onInput={(event) => set({ tags: event.currentTarget.value })}
        />
        <span class="small muted" id={`${id}-tags-hint`}>
          {faults.tags ?? t('phraseBook.form.tags.hint')}
        </span>
      </div>
    </>
  );
}
