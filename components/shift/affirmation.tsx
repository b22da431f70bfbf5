import { Pencil, Shuffle } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useWords } from '../words-context.ts';

/** Characters of a sentence that one says to oneself. */
export const AFFIRMATION_MAX = 200;

export interface AffirmationProps {
  /** The sentence in use; null while the agent has none of their own. */
  readonly own: string | null;
  /** A ready-made one for today. */
  readonly idea: string;
  readonly onAnother: () => void;
  readonly onKeep: (sentence: string) => void;
}

/** One sentence in the agent's own words; until there is one, an idea for it. */
export function Affirmation({ own, idea, onAnother, onKeep }: AffirmationProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const isChanging = draft !== null;
  useEffect(() => {
    if (isChanging) field.current?.select();
  }, [isChanging]);

  const close = () => {
    setDraft(null);
    button.current?.focus();
  };
  const keep = () => {
    if (draft?.trim()) onKeep(draft.trim());
    close();
  };

  return (
    <section class="affirmation" aria-label={t('shift.affirmation')}>
      {isChanging ? (
        <div class="stack">
          <label for={id} class="small muted">
            {t('shift.affirmation.own')}
          </label>
          <textarea
            id={id}
            ref={field}
            rows={2}
            maxLength={AFFIRMATION_MAX}
            value={draft}
            onInput={(event) => {
              setDraft(event.currentTarget.value);
              // A popup is gone at a click beside it: what was typed is kept at once.
              const typed = event.currentTarget.value.trim();
              if (typed) onKeep(typed);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              keep();
            }}
          />
          <div class="row">
            <button type="button" class="small" onClick={keep}>
              {t('shift.affirmation.keep')}
            </button>
          </div>
        </div>
      ) : (
        <>
          <q class="affirmation-words">{own ?? idea}</q>
          <div class="row affirmation-ways">
            <button
              ref={button}
              type="button"
              class="quiet small"
              onClick={() => setDraft(own ?? idea)}
            >
              <Icon node={Pencil} /> {t('shift.affirmation.change')}
            </button>
            {own === null && (
              <button type="button" class="quiet small" onClick={onAnother}>
                <Icon node={Shuffle} /> {t('shift.affirmation.another')}
              </button>
            )}
          </div>
        </>
      )}
    </section>
  );
}
