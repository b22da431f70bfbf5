import { useMemo, useRef, useState } from 'preact/hooks';
import { Rewrite } from '../../../components/shift/rewrite.tsx';
import { ToneChoice } from '../../../components/shift/tone-choice.tsx';
import { ToneLine } from '../../../components/shift/tone-line.tsx';
import { useWords } from '../../../components/words-context.ts';
import { gradeRewrite } from '../../../lib/shift/grade.ts';
import { type Tone, toTone } from '../../../lib/shift/tone.ts';
import { now, tz } from '../../on-ticket/clock.ts';
import { createReader, type Line } from './exercise-state.ts';

export interface LinePartProps {
  readonly line: Line;
  readonly engine: typeof import('../../on-ticket/engine.ts');
  readonly isLast: boolean;
  readonly onAnswered: (isRight: boolean) => void;
  readonly onNext: () => void;
}

/** Points of a rewriting from which an own line counts as practised. */
const GOOD_ENOUGH = 2;

/** One line: how does it sound, which words carry it, and how else could it be said? */
export function LinePart({ line, engine, isLast, onAnswered, onNext }: LinePartProps) {
  const { t } = useWords();
  const [answer, setAnswer] = useState<Tone | null>(null);
  const [text, setText] = useState('');
  const next = useRef<HTMLButtonElement>(null);
  const read = useMemo(() => {
    const reviewer = engine.createReviewer();
    return createReader((words) =>
      reviewer.update(words, {
        customerName: null,
        agentName: null,
        channel: 'email',
        customer: null,
        now: now(),
        tz: tz(),
        caret: null,
        macros: [],
        language: 'en',
      }),
    );
  }, [engine]);
  const heard = read(line.text);
  const reading = heard && toTone(line.text, heard);
  const isTold = answer !== null || line.tone === null;
  const isCold = line.tone === null || line.tone !== 'happy';
  const review = text.trim() === '' ? null : read(text);
  const grade = review && gradeRewrite(text, review, line.keeps);

  const tell = (chosen: Tone) => {
    setAnswer(chosen);
    onAnswered(chosen === line.tone);
  };
  return (
    <div class="stack">
      {line.tone !== null && (
        <p>
          {t('shift.exercise.sounds')}
          {line.about !== null && (
            <span class="muted small"> {t('shift.exercise.about', { about: line.about })}</span>
          )}
        </p>
      )}
      <ToneLine text={line.text} words={isTold ? (reading?.words ?? []) : []} />
      {line.tone !== null && (
        <ToneChoice
          label={t('shift.exercise.sounds')}
          answer={answer}
          tone={line.tone}
          onAnswer={tell}
        />
      )}
      {answer !== null && line.tone !== null && (
        <p role="status">
          {t(answer === line.tone ? 'shift.exercise.right' : 'shift.exercise.wrong', {
            tone: t(`shift.tone.${line.tone}`).toLowerCase(),
          })}
        </p>
      )}
      {isTold && isCold && (
        <Rewrite
          label={t(line.tone === null ? 'shift.exercise.rewrite.own' : 'shift.exercise.rewrite')}
          keeps={line.keeps}
          example={line.example}
          text={text}
          grade={grade}
          onText={setText}
        />
      )}
      {isTold && (
        <div class="row exercise-next">
          <button
            ref={next}
            type="button"
            class="primary"
            onClick={() => {
              if (line.tone === null) onAnswered((grade?.points ?? 0) >= GOOD_ENOUGH);
              onNext();
            }}
          >
            {t(isLast ? 'shift.exercise.finish' : 'shift.exercise.next')}
          </button>
        </div>
      )}
    </div>
  );
}
