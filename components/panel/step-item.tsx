import { useId } from 'preact/hooks';
import { useWords } from '../words-context.ts';

export interface StepView {
  readonly id: string;
  readonly text: string;
  /** What to do, or where it was done already; null where the evidence says all. */
  readonly hint: string | null;
  readonly isDone: boolean;
  /** Ticked elsewhere, and only shown here. */
  readonly isFixed: boolean;
  /** The draft's words that show it; null where the agent ticked it, or nobody did. */
  readonly evidence: string | null;
  /** The draft's words that break it. */
  readonly brokenBy: string | null;
}

export interface StepItemProps {
  readonly step: StepView;
  /** The one to do next: only its hint is in sight, the others are a glance away. */
  readonly isNext: boolean;
  readonly isReadOnly: boolean;
  readonly onTick: (isOn: boolean) => void;
}

/** A step with what the draft says for it, or against it, in the draft's own words. */
export function StepItem({ step, isNext, isReadOnly, onTick }: StepItemProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <li class="step">
      <input
        type="checkbox"
        id={id}
        checked={step.isDone}
        disabled={isReadOnly || step.isFixed}
        aria-describedby={`${id}-about`}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{step.text}</label>
        <div id={`${id}-about`} class="small muted">
          {step.brokenBy !== null && (
            <p class="broken-by">{t('panel.step.brokenBy', { words: step.brokenBy })}</p>
          )}
          {step.evidence !== null && (
            <p>
              <span class="hidden-words">{t('panel.step.evidence')} </span>
              <q class="evidence">{step.evidence}</q>
            </p>
          )}
          {step.evidence === null && step.brokenBy === null && step.hint !== null && (
            <p class={isNext || step.isDone ? '' : 'hidden-words'}>{step.hint}</p>
          )}
        </div>
      </div>
    </li>
  );
}
