import { useId } from 'preact/hooks';
import { useWords } from '../words-context.ts';
import { PromiseForm } from './promise-form.tsx';

export interface PromiseView {
  readonly id: string;
  readonly words: string;
  /** "Wed 3 pm", or null where no time was given. */
  readonly due: string | null;
  readonly isOverdue: boolean;
  /** Where it stands: on the ledger, only in the draft, or in the reply that just went out. */
  readonly stands: 'kept' | 'draft' | 'sent';
  /** A later date that the agent's own deliveries speak for; null where the one named is safe. */
  readonly safer: string | null;
}

export type PromiseAct =
  | { readonly kind: 'keepTrack' | 'kept' | 'handOver' | 'withdraw' | 'tellTeam' | 'useSafer' }
  | { readonly kind: 'move'; readonly when: string };

export interface PromiseItemProps {
  readonly promise: PromiseView;
  readonly isReadOnly: boolean;
  readonly readDue: (words: string) => string | null;
  readonly onAct: (act: PromiseAct) => void;
}

/** One promise: its words, its time, the one thing to do, and the rest folded. */
export function PromiseItem({ promise, isReadOnly, readDue, onAct }: PromiseItemProps) {
  const { t } = useWords();
  const id = useId();
  const isOnLedger = promise.stands === 'kept';
  const button = (kind: Exclude<PromiseAct['kind'], 'move'>, label: string, look = 'small') => (
    <button
      type="button"
      class={look}
      disabled={isReadOnly}
      aria-describedby={id}
      onClick={() => onAct({ kind })}
    >
      {label}
    </button>
  );
  return (
    <li class="promise">
      <div class="row spread">
        <span>
          <bdi id={id}>{promise.words}</bdi>
          {!isOnLedger && (
            <span class="muted small"> {t(`panel.promises.in.${promise.stands}`)}</span>
          )}
        </span>
        <span class="row">
          {promise.due !== null && (
            <span class={promise.isOverdue ? 'chip warn' : 'chip'}>
              {promise.isOverdue ? t('panel.promises.overdue', { due: promise.due }) : promise.due}
            </span>
          )}
          {isOnLedger
            ? button('kept', t('panel.promises.kept'))
            : button('keepTrack', t('panel.promises.keepTrack'))}
        </span>
      </div>
      {promise.safer !== null && (
        <p class="small muted row">
          {t('panel.promises.safer', { due: promise.safer })}
          {promise.stands === 'draft' && button('useSafer', t('panel.promises.useSafer'))}
        </p>
      )}
      {isOnLedger && !isReadOnly && (
        <details class="promise-more">
          <summary class="small muted">{t('panel.promises.more')}</summary>
          <div class="row">
            {button('tellTeam', t('panel.promises.tellTeam'))}
            {button('handOver', t('panel.promises.handOver'))}
            {button('withdraw', t('panel.promises.withdraw'))}
          </div>
          <PromiseForm
            withWords={false}
            label={t('panel.promises.move')}
            readDue={readDue}
            onSave={(_, when) => onAct({ kind: 'move', when })}
          />
        </details>
      )}
    </li>
  );
}
