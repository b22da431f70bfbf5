import { useEffect, useId, useRef } from 'preact/hooks';
import { ARRIVALS, type Arrival, LINE_MAX, type PsycheStep } from '../../lib/moments/self-check.ts';
import type { RatedMoment } from '../../lib/moments/vocabulary.ts';
import { useWords } from '../words-context.ts';
import { Affirmation, type AffirmationProps } from './affirmation.tsx';
import { ArrivalChoice } from './arrival-choice.tsx';
import { IntentionChoice } from './intention-choice.tsx';
import { PsychePractice } from './psyche-practice.tsx';

export interface PreShiftView {
  readonly arrival: Arrival | null;
  readonly line: string;
  readonly done: readonly PsycheStep[];
  readonly intention: RatedMoment | null;
}

export interface PreShiftProps extends PreShiftView {
  readonly prompts: Readonly<Record<PsycheStep, string>>;
  readonly affirmation: AffirmationProps;
  readonly offered: RatedMoment | null;
  /** A page of the agent's own journal, to read before the first ticket. */
  readonly story: string | null;
  /** Each tap and each key, as it comes. */
  readonly onTell: (told: Partial<PreShiftView>) => void;
  readonly onReady: () => void;
  readonly onSkip: () => void;
}

const TYPED_INTO = 'textarea, select, input:not([type=radio], [type=checkbox])';

/** Before the shift: a face and Ready are enough; all else is there for who wants it. */
export function PreShift(props: PreShiftProps) {
  const { t } = useWords();
  const { arrival, line, done, intention, onTell } = props;
  const titleId = useId();
  const lineId = useId();
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    // Nothing has the keyboard in a popup that just opened: so the keys are heard wherever it is.
    const takeKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
      if (event.target instanceof Element && event.target.matches(TYPED_INTO)) return;
      const chosen = ARRIVALS[Number(event.key) - 1];
      if (!chosen) return;
      event.preventDefault();
      onTell({ arrival: chosen });
      // Enter is then "Ready": a face and Enter, and one is done.
      form.current?.querySelector<HTMLInputElement>(`input[value=${chosen}]`)?.focus();
    };
    addEventListener('keydown', takeKey);
    return () => removeEventListener('keydown', takeKey);
  }, [onTell]);

  return (
    <form
      ref={form}
      class="stack pre-shift"
      aria-labelledby={titleId}
      onSubmit={(event) => {
        event.preventDefault();
        props.onReady();
      }}
    >
      <div>
        <h2 id={titleId} class="question">
          {t('shift.arriving')}
        </h2>
        <p class="muted small">{t('shift.private')}</p>
      </div>
      <ArrivalChoice
        label={t('shift.arriving')}
        value={arrival}
        onChoose={(chosen) => onTell({ arrival: chosen })}
      />
      <label for={lineId} class="hidden-words">
        {t('shift.line')}
      </label>
      <input
        type="text"
        id={lineId}
        class="line"
        maxLength={LINE_MAX}
        autocomplete="off"
        placeholder={t('shift.line')}
        value={line}
        onInput={(event) => onTell({ line: event.currentTarget.value })}
      />
      <div class="card stack affirm-card">
        <Affirmation {...props.affirmation} />
        <PsychePractice
          prompts={props.prompts}
          done={done}
          onDone={(steps) => onTell({ done: steps })}
        />
        {props.story !== null && (
          <details class="practise">
            <summary>{t('shift.journal.read')}</summary>
            <p class="journal-page">{props.story}</p>
          </details>
        )}
      </div>
      <IntentionChoice
        value={intention}
        offered={props.offered}
        onChoose={(moment) => onTell({ intention: moment })}
      />
      <div class="two-ways">
        <button type="submit" class="primary">
          {t('shift.ready')}
        </button>
        <button type="button" class="plain" onClick={props.onSkip}>
          {t('shift.skip')}
        </button>
      </div>
    </form>
  );
}
