import { ArrowDown, ArrowUp } from 'lucide';
import { useId } from 'preact/hooks';
import { isOwnStep, type StepPart } from '../../lib/moments/edit-playbook.ts';
import { SCOPES, type Step } from '../../lib/moments/step.ts';
import { ACTS } from '../../lib/moments/vocabulary.ts';
import { playbook } from '../../lib/words/english.ts';
import { Icon } from '../icon.tsx';
import { useTables } from '../tables.ts';
import { Choice } from './choice.tsx';

const TABLES = { playbook };

export interface StepEditProps {
  readonly step: Step;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Psyche is ticked from the self-check: no draft can show it. */
  readonly canHaveEvidence: boolean;
  readonly onPart: (part: StepPart) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** One step: reworded, moved, switched off; what is rarely changed is folded. */
export function StepEdit({ step, isFirst, isLast, canHaveEvidence, ...wishes }: StepEditProps) {
  const { t } = useTables(TABLES);
  const id = useId();
  const { onPart, onMove } = wishes;
  const words = step.text;
  return (
    <li class={step.off ? 'step-edit is-off' : 'step-edit'}>
      <div class="row step-order">
        <button
          type="button"
          class="quiet"
          aria-label={t('playbook.up', { words })}
          disabled={isFirst}
          onClick={() => onMove(-1)}
        >
          <Icon node={ArrowUp} />
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={t('playbook.down', { words })}
          disabled={isLast}
          onClick={() => onMove(1)}
        >
          <Icon node={ArrowDown} />
        </button>
      </div>
      <input
        type="text"
        aria-label={t('playbook.text')}
        maxLength={120}
        value={words}
        onInput={(event) => onPart({ text: event.currentTarget.value })}
      />
      <div class="row">
        <label class="row" for={`${id}-core`}>
          <input
            type="checkbox"
            id={`${id}-core`}
            aria-label={t('playbook.coreOf', { words })}
            checked={step.core}
            onChange={(event) => onPart({ core: event.currentTarget.checked })}
          />
          {t('playbook.core')}
        </label>
        <label class="row" for={`${id}-on`}>
          <input
            type="checkbox"
            id={`${id}-on`}
            aria-label={t('playbook.onOf', { words })}
            checked={step.off !== true}
            onChange={(event) => onPart({ off: !event.currentTarget.checked })}
          />
          {t('playbook.on')}
        </label>
      </div>
      <details>
        <summary class="small" aria-label={t('playbook.editStep', { words })}>
          {t('playbook.more')}
        </summary>
        <div class="stack">
          <div class="field wide">
            <label for={`${id}-hint`}>{t('playbook.hint')}</label>
            <textarea
              id={`${id}-hint`}
              rows={2}
              maxLength={300}
              value={step.hint ?? ''}
              onInput={(event) => onPart({ hint: event.currentTarget.value })}
            />
          </div>
          <div class="form-grid">
            {canHaveEvidence && (
              <Choice
                label={t('playbook.evidence')}
                value={step.evidence ?? ''}
                options={[
                  ['', t('playbook.evidence.none')],
                  ['person_first', t('playbook.evidence.person_first')],
                  ...ACTS.map((act) => [act, t(`playbook.act.${act}`)] as const),
                ]}
                onValue={(value) => onPart({ evidence: EVIDENCES.find((one) => one === value) })}
              />
            )}
            <Choice
              label={t('playbook.scope')}
              value={step.scope}
              options={SCOPES.map((scope) => [scope, t(`playbook.scope.${scope}`)])}
              onValue={(value) => onPart({ scope: value === 'first' ? 'first' : 'every' })}
            />
          </div>
          {isOwnStep(step.id) && (
            <div class="row">
              <button
                type="button"
                aria-label={t('playbook.remove', { words })}
                onClick={wishes.onRemove}
              >
                {t('playbook.removeShort')}
              </button>
            </div>
          )}
        </div>
      </details>
    </li>
  );
}

const EVIDENCES = [...ACTS, 'person_first'] as const;
