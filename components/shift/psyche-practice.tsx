import { useId } from 'preact/hooks';
import { PSYCHE_STEPS, type PsycheStep } from '../../lib/moments/self-check.ts';
import { useWords } from '../words-context.ts';

export interface PsychePracticeProps {
  readonly prompts: Readonly<Record<PsycheStep, string>>;
  readonly done: readonly PsycheStep[];
  readonly onDone: (done: readonly PsycheStep[]) => void;
}

/** Visualise, verbalise, vitalise: folded until wanted, each with its prompt of the day. */
export function PsychePractice({ prompts, done, onDone }: PsychePracticeProps) {
  const { t } = useWords();
  return (
    <details class="practise">
      <summary>
        <span>{t('shift.practise')}</span>
        {done.length > 0 && (
          <span class="chip">{t('shift.practise.done', { count: done.length })}</span>
        )}
      </summary>
      <ul class="stack">
        {PSYCHE_STEPS.map((step) => (
          <Step
            key={step}
            step={step}
            prompt={prompts[step]}
            isDone={done.includes(step)}
            onToggle={(isDone) =>
              onDone(PSYCHE_STEPS.filter((one) => (one === step ? isDone : done.includes(one))))
            }
          />
        ))}
      </ul>
    </details>
  );
}

interface StepProps {
  readonly step: PsycheStep;
  readonly prompt: string;
  readonly isDone: boolean;
  readonly onToggle: (isDone: boolean) => void;
}

function Step({ step, prompt, isDone, onToggle }: StepProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <li class="practise-step">
      <input
        type="checkbox"
        id={id}
        checked={isDone}
        aria-describedby={`${id}-prompt`}
        onChange={(event) => onToggle(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{t(`shift.step.${step}`)}</label>
        <p id={`${id}-prompt`} class="small muted">
          {prompt}
        </p>
      </div>
    </li>
  );
}
