import { useId, useState } from 'preact/hooks';
import { OWN_LINE_MAX } from '../../lib/moments/practice.ts';
import { type Grade, WARMTHS } from '../../lib/shift/grade.ts';
import { useWords } from '../words-context.ts';

export interface RewriteProps {
  readonly label: string;
  /** What the new wording must still say. */
  readonly keeps: readonly string[];
  /** One way to say it, shown when it is wanted; null for own lines. */
  readonly example: string | null;
  readonly text: string;
  /** Null while nothing is written, or it can't be read. */
  readonly grade: Grade | null;
  readonly onText: (text: string) => void;
}

/** Say it again, and watch how it reads. */
export function Rewrite({ label, keeps, example, text, grade, onText }: RewriteProps) {
  const { t, list } = useWords();
  const [isShown, setIsShown] = useState(false);
  const id = useId();
  const points =
    grade === null
      ? null
      : ([
          ['free', grade.isFree],
          ['warm', grade.isWarm],
          ['said', grade.missing.length === 0],
        ] as const);
  return (
    <section class="stack rewrite" aria-labelledby={`${id}-label`}>
      <label id={`${id}-label`} for={id}>
        <b>{label}</b>
        {keeps.length > 0 && (
          <span class="muted small"> {t('shift.exercise.keep', { facts: list(keeps) })}</span>
        )}
      </label>
      <textarea
        id={id}
        rows={3}
        maxLength={OWN_LINE_MAX}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <div class="warmth">
        <span class="small muted" id={`${id}-reading`}>
          {t('shift.exercise.reading')}
        </span>
        <ol class="warmth-steps" aria-hidden="true">
          {WARMTHS.map((warmth) => (
            <li key={warmth} class={grade?.warmth === warmth ? 'here' : undefined}>
              {t(`shift.warmth.${warmth}`)}
            </li>
          ))}
        </ol>
        <span class="hidden-words" role="status" aria-labelledby={`${id}-reading ${id}-warmth`}>
          <span id={`${id}-warmth`}>{grade && t(`shift.warmth.${grade.warmth}`)}</span>
        </span>
      </div>
      {points && (
        <ul class="points small">
          {points.map(([point, isMade]) => (
            <li key={point} class={isMade ? 'made' : 'muted'}>
              <span aria-hidden="true">{isMade ? '✓' : '○'}</span>{' '}
              {t(`shift.exercise.point.${point}`)}
            </li>
          ))}
        </ul>
      )}
      {example !== null &&
        (isShown ? (
          <p class="small">
            <span class="muted">{t('shift.exercise.like')}</span> <q>{example}</q>
          </p>
        ) : (
          <button type="button" class="quiet small" onClick={() => setIsShown(true)}>
            {t('shift.exercise.like.show')}
          </button>
        ))}
    </section>
  );
}
