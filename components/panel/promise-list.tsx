import { useId } from 'preact/hooks';
import { useWords } from '../words-context.ts';
import './promise-list.css';

export interface PromiseView {
  readonly id: string;
  readonly words: string;
  /** "Wed 3 pm · in 1 d 4 h", or null where no time was given. */
  readonly due: string | null;
  readonly isOverdue: boolean;
  /** True while it stands only in the draft: nothing is kept of it yet. */
  readonly isDraft: boolean;
}

export interface PromiseListProps {
  readonly promises: readonly PromiseView[];
  readonly isReadOnly: boolean;
  readonly onKept: (id: string) => void;
  /** A promise of the draft is to be remembered. */
  readonly onKeepTrack: (id: string) => void;
}

/** The next promise in sight, the others below it. */
export function PromiseList({ promises, isReadOnly, onKept, onKeepTrack }: PromiseListProps) {
  const { t } = useWords();
  const listId = useId();
  return (
    <section
      class={promises.length === 0 ? 'hidden-words' : 'promises card'}
      aria-label={t('panel.promises')}
    >
      {promises.length === 0 && <p class="muted small">{t('panel.promises.none')}</p>}
      <ul>
        {promises.map((promise, index) => (
          <li key={promise.id} class="row spread">
            <span>
              <bdi id={`${listId}-${index}`}>{promise.words}</bdi>
              {promise.isDraft && <span class="muted small"> {t('panel.promises.inDraft')}</span>}
            </span>
            <span class="row">
              {promise.due !== null && (
                <span class={promise.isOverdue ? 'chip warn' : 'chip'}>{promise.due}</span>
              )}
              <button
                type="button"
                class="small"
                disabled={isReadOnly}
                aria-describedby={`${listId}-${index}`}
                onClick={() => (promise.isDraft ? onKeepTrack : onKept)(promise.id)}
              >
                {t(promise.isDraft ? 'panel.promises.keepTrack' : 'panel.promises.kept')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
