import { useId } from 'preact/hooks';
import {
  FEWEST_RATINGS,
  FEWEST_SHIFTS,
  type MirrorDay,
  type MirrorRow,
} from '../../lib/shift/mirror.ts';
import { Icon } from '../icon.tsx';
import { useWords } from '../words-context.ts';
import { FACES } from './faces.ts';
import './mirror.css';

export interface MirrorProps {
  /** Weeks from Monday to Sunday, the latest last; null where there is no day. */
  readonly weeks: readonly (readonly (MirrorDay | null)[])[];
  readonly rows: readonly MirrorRow[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly sayDay: (day: string) => string;
}

/** How I arrived, as a calm calendar, and beside it my moments of those shifts. For nobody else. */
export function Mirror({ weeks, rows, weekdays, sayDay }: MirrorProps) {
  const { t } = useWords();
  const hasChecks = weeks.some((week) => week.some((day) => day?.arrival || day?.isSkipped));
  if (!hasChecks) return <p class="muted">{t('shift.mirror.none')}</p>;
  return (
    <div class="mirror">
      <Calendar weeks={weeks} weekdays={weekdays} sayDay={sayDay} />
      <Beside rows={rows} />
    </div>
  );
}

function Calendar({ weeks, weekdays, sayDay }: Omit<MirrorProps, 'rows'>) {
  const { t } = useWords();
  return (
    <table class="mirror-calendar">
      <caption>{t('shift.mirror.calendar')}</caption>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name} scope="col" class="muted small">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={week.find(Boolean)?.day ?? index}>
            {week.map((day, place) => (
              <td key={day?.day ?? place}>{day && <DayCell day={day} sayDay={sayDay} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({
  day: { day, arrival, isSkipped, line, learned },
  sayDay,
}: {
  readonly day: MirrorDay;
  readonly sayDay: (day: string) => string;
}) {
  const { t } = useWords();
  const told =
    arrival !== null
      ? t(`shift.arrival.${arrival}`)
      : t(isSkipped ? 'shift.mirror.skipped' : 'shift.mirror.untold');
  const said = t('shift.mirror.day', { day: sayDay(day), arrival: told });
  return (
    <span class="mirror-day" title={[said, line, learned].filter(Boolean).join(' · ')}>
      {arrival !== null ? (
        <Icon node={FACES[arrival]} />
      ) : (
        <span class="muted" aria-hidden="true">
          {isSkipped ? '–' : '·'}
        </span>
      )}
      <span class="hidden-words">{said}</span>
    </span>
  );
}

const RATING_NAMES = ['feeble', 'average', 'wow', 'magic'] as const;

function Beside({ rows }: Pick<MirrorProps, 'rows'>) {
  const { t } = useWords();
  const id = useId();
  return (
    <section class="stack" aria-labelledby={id}>
      <h3 id={id}>{t('shift.mirror.beside')}</h3>
      <ul class="mirror-rows">
        {[...rows].reverse().map((row) => (
          <Row key={row.arrival} row={row} />
        ))}
      </ul>
      <p class="muted small">
        {t('shift.mirror.chance', { shifts: FEWEST_SHIFTS, ratings: FEWEST_RATINGS })}
      </p>
    </section>
  );
}

function Row({ row: { arrival, shifts, ratings, counts } }: { readonly row: MirrorRow }) {
  const { t, number } = useWords();
  const share = (count: number) =>
    number(count / ratings, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <li>
      <span class="row mirror-name">
        <Icon node={FACES[arrival]} /> {t(`shift.arrival.${arrival}`)}
      </span>
      <span class="small muted">
        {t('shift.mirror.row', { count: shifts })} · {t('shift.mirror.ratings', { count: ratings })}
      </span>
      {counts === null ? (
        <span class="small muted">{t('shift.mirror.few')}</span>
      ) : (
        <span class="mirror-shares">
          {RATING_NAMES.map((name, at) => (
            <span key={name} class={`small ${name}`}>
              {t(`shift.rating.${name}`)} {share(counts[at] ?? 0)}
            </span>
          ))}
          <svg class="mirror-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            {RATING_NAMES.map((name, at) => {
              const before = counts.slice(0, at).reduce((sum, count) => sum + count, 0);
              return (
                <rect
                  key={name}
                  class={name}
                  x={(100 * before) / ratings}
                  width={(100 * (counts[at] ?? 0)) / ratings}
                  height="6"
                />
              );
            })}
          </svg>
        </span>
      )}
    </li>
  );
}
