import { useId, useState } from 'preact/hooks';
import { useWords } from '../words-context.ts';

export interface PromiseFormProps {
  /** False where only another time is asked for. */
  readonly withWords: boolean;
  readonly label: string;
  readonly readDue: (words: string) => string | null;
  readonly onSave: (words: string, when: string) => void;
}

/** What was promised, and by when in the person's own words, read back before anything is kept. */
export function PromiseForm({ withWords, label, readDue, onSave }: PromiseFormProps) {
  const { t } = useWords();
  const id = useId();
  const [words, setWords] = useState('');
  const [when, setWhen] = useState('');
  const due = when.trim() === '' ? null : readDue(when);
  const isUnread = when.trim() !== '' && due === null;
  const isReady = withWords ? words.trim() !== '' && !isUnread : due !== null;
  return (
    <form
      class="promise-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        onSave(words.trim(), when.trim());
        setWords('');
        setWhen('');
      }}
    >
      {withWords && (
        <>
          <label class="small muted" for={`${id}-words`}>
            {t('panel.promises.what')}
          </label>
          <input
            id={`${id}-words`}
            type="text"
            maxLength={1_000}
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </>
      )}
      <label class="small muted" for={`${id}-when`}>
        {t('panel.promises.when')}
      </label>
      <input
        id={`${id}-when`}
        type="text"
        maxLength={100}
        placeholder={t('panel.promises.when.example')}
        aria-describedby={`${id}-read`}
        aria-invalid={isUnread}
        value={when}
        onInput={(event) => setWhen(event.currentTarget.value)}
      />
      <div class="row">
        <button type="submit" class="small" disabled={!isReady}>
          {label}
        </button>
        <span id={`${id}-read`} class={isUnread ? 'small broken-by' : 'small muted'} role="status">
          {isUnread ? t('panel.promises.unread') : due}
        </span>
      </div>
    </form>
  );
}
