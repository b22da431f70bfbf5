import { useRef } from 'preact/hooks';
import { useWords } from '../words-context.ts';
import { PromiseForm } from './promise-form.tsx';
import { type PromiseAct, PromiseItem, type PromiseView } from './promise-item.tsx';
import './promise-list.css';

export interface PromiseListProps {
  /** What is due first comes first. */
  readonly promises: readonly PromiseView[];
  readonly isReadOnly: boolean;
  /** What a person's words for a time mean, e.g. "tomorrow, 3:00 PM"; null where nothing is read in them. */
  readonly readDue: (words: string) => string | null;
  readonly onAct: (id: string, act: PromiseAct) => void;
  /** `when` empty: no time was named. */
  readonly onAdd: (words: string, when: string) => void;
}

/** The next promise in sight, the others below it, and a line to add one by hand. */
export function PromiseList(props: PromiseListProps) {
  const { promises, isReadOnly, readDue, onAct, onAdd } = props;
  const { t } = useWords();
  const form = useRef<HTMLDetailsElement>(null);
  const add = (words: string, when: string) => {
    if (form.current) form.current.open = false;
    onAdd(words, when);
  };
  return (
    <section class="promises card" aria-label={t('panel.promises')}>
      {promises.length > 0 && (
        <ul>
          {promises.map((promise) => (
            <PromiseItem
              key={promise.id}
              promise={promise}
              isReadOnly={isReadOnly}
              readDue={readDue}
              onAct={(act) => onAct(promise.id, act)}
            />
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <details class="add-promise" ref={form}>
          <summary class="small muted">
            {t(promises.length === 0 ? 'panel.promises.none' : 'panel.promises.add')}
          </summary>
          <PromiseForm withWords readDue={readDue} label={t('panel.promises.save')} onSave={add} />
        </details>
      )}
    </section>
  );
}
