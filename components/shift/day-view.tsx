import { useEffect, useRef } from 'preact/hooks';
import type { Arrival } from '../../lib/moments/self-check.ts';
import type { RatedMoment } from '../../lib/moments/vocabulary.ts';
import { Icon } from '../icon.tsx';
import { useWords } from '../words-context.ts';
import { FACES } from './faces.ts';

export interface DayViewProps {
  readonly arrival: Arrival | null;
  readonly isSkipped: boolean;
  readonly intention: RatedMoment | null;
  readonly affirmation: string | null;
  readonly replies: number;
  /** Ratings of today that a person gave, from −1 to +2. */
  readonly counts: readonly number[];
  readonly resets: number;
  /** True right after Ready or Skip: the keyboard goes on from here. */
  readonly isNew: boolean;
  readonly onEdit: () => void;
}

const RATING_NAMES = ['feeble', 'average', 'wow', 'magic'] as const;

/** The day so far, in a few lines. */
export function DayView(props: DayViewProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { isNew, isSkipped, arrival, intention } = props;
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  return (
    <section class="card stack day" aria-label={t('shift.day')}>
      <div class="row spread">
        <h2 ref={heading} tabIndex={-1}>
          {t('shift.day')}
        </h2>
        <button type="button" class="quiet small" onClick={props.onEdit}>
          {t(isSkipped ? 'shift.day.redo' : 'shift.day.edit')}
        </button>
      </div>
      {isSkipped ? (
        <p>{t('shift.day.skipped')}</p>
      ) : (
        <>
          {props.affirmation !== null && <q class="affirmation-words">{props.affirmation}</q>}
          <ul class="day-lines">
            <li class="row">
              {arrival === null ? (
                <span class="muted">{t('shift.day.arrivedUntold')}</span>
              ) : (
                <>
                  <Icon node={FACES[arrival]} />
                  {t('shift.day.arrived', { arrival: t(`shift.arrival.${arrival}`) })}
                </>
              )}
            </li>
            <li class={intention === null ? 'muted' : 'shine'}>
              {intention === null
                ? t('shift.day.noShine')
                : t('shift.day.shine', { moment: t(`shift.moment.${intention}`) })}
            </li>
          </ul>
        </>
      )}
      <MomentsSoFar {...props} />
    </section>
  );
}

function MomentsSoFar({ replies, counts, resets }: DayViewProps) {
  const { t } = useWords();
  return (
    <div>
      <h3 class="muted small">{t('shift.day.moments')}</h3>
      <p class="row so-far">
        <span>
          {replies === 0 ? t('shift.day.noReplies') : t('shift.day.replies', { count: replies })}
        </span>
        {RATING_NAMES.map((name, at) =>
          (counts[at] ?? 0) === 0 ? null : (
            <span key={name} class={`chip ${name}`}>
              {t('shift.day.rated', { count: counts[at] ?? 0, rating: t(`shift.rating.${name}`) })}
            </span>
          ),
        )}
        {resets > 0 && <span class="chip">{t('shift.day.resets', { count: resets })}</span>}
      </p>
    </div>
  );
}
