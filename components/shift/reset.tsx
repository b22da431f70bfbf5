import { useEffect, useId, useState } from 'preact/hooks';
import { LINE_MAX } from '../../lib/moments/self-check.ts';
import { BREATH, BREATHS, RESET_STEPS, type ResetWords } from '../../lib/shift/reset.ts';
import { useWords } from '../words-context.ts';
import './reset.css';

export interface ResetProps {
  readonly words: ResetWords;
  /** Calls back once after so many ms; the answer takes it back. */
  readonly later: (ms: number, call: () => void) => () => void;
  readonly onDone: (line: string) => void;
}

/** One minute between two tickets: acknowledge, breathe, refocus. Nothing hurries, nothing counts down. */
export function Reset({ words, later, onDone }: ResetProps) {
  const { t } = useWords();
  const [at, setAt] = useState(0);
  const [line, setLine] = useState('');
  const lineId = useId();
  const step = RESET_STEPS[at] ?? 'refocus';
  const isLast = at === RESET_STEPS.length - 1;
  return (
    <form
      class={`stack reset reset-${step}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (isLast) onDone(line.trim());
        else setAt(at + 1);
      }}
    >
      <p class="muted small">
        {t('shift.reset.progress', { count: at + 1, total: RESET_STEPS.length })}
      </p>
      <h2 class="question">{t(`shift.reset.${step}`)}</h2>
      {step === 'acknowledge' && <p class="reset-words">{words.acknowledge}</p>}
      {step === 'breathe' && <Breath later={later} />}
      {step === 'refocus' && (
        <>
          {words.isOwn && <p class="muted small">{t('shift.reset.own')}</p>}
          <p class="reset-words">{words.bigger}</p>
          <p>{words.refocus}</p>
          <label for={lineId} class="small muted">
            {t('shift.reset.line')}
          </label>
          <input
            type="text"
            id={lineId}
            class="line"
            maxLength={LINE_MAX}
            autocomplete="off"
            value={line}
            onInput={(event) => setLine(event.currentTarget.value)}
          />
        </>
      )}
      {/* One button through all steps: the keyboard stays on it, and Enter goes on. */}
      <button type="submit" class="primary wide" ref={focusAtFirst}>
        {t(isLast ? 'shift.reset.done' : 'shift.reset.next')}
      </button>
    </form>
  );
}

function focusAtFirst(button: HTMLButtonElement | null): void {
  if (button && !button.form?.contains(document.activeElement)) button.focus();
}

/** A circle that breathes; the words say the same, and the circle rests where motion is not wanted. */
function Breath({ later }: Pick<ResetProps, 'later'>) {
  const { t } = useWords();
  /** Half breaths so far: even is in, odd is out. */
  const [half, setHalf] = useState(0);
  const isOver = half >= 2 * BREATHS;
  const isIn = half % 2 === 0;
  useEffect(() => {
    if (isOver) return;
    return later((isIn ? BREATH.in : BREATH.out) * 1_000, () => setHalf(half + 1));
  }, [half, isIn, isOver, later]);
  return (
    <div class="breath">
      <div class={isOver ? 'breath-circle over' : 'breath-circle'} aria-hidden="true">
        <span />
      </div>
      <p class="breath-words" role="status">
        {isOver ? t('shift.reset.next') : t(isIn ? 'shift.reset.in' : 'shift.reset.out')}
      </p>
      <p class="muted small">
        {isOver
          ? t('shift.reset.still')
          : t('shift.reset.breath', { count: Math.floor(half / 2) + 1, total: BREATHS })}
      </p>
    </div>
  );
}
