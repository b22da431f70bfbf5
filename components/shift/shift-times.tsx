import { useEffect, useId, useRef } from 'preact/hooks';
import type { ShiftTimes } from '../../lib/moments/shift-times.ts';
import { useWords } from '../words-context.ts';

export interface ShiftTimesFieldsProps {
  readonly times: ShiftTimes | null;
  /** Names of the weekdays, Monday first: short, and in full for who can't see them. */
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
  readonly onTimes: (times: ShiftTimes | null) => void;
}

const USUAL: ShiftTimes = { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' };

/** When one works; nobody has to say it. */
export function ShiftTimesFields({ times, weekdays, onTimes }: ShiftTimesFieldsProps) {
  const { t } = useWords();
  const id = useId();
  // What was wished last, before it is saved and comes back: a second click must not undo the first.
  const latest = useRef(times);
  useEffect(() => {
    latest.current = times;
  }, [times]);
  const wish = (next: ShiftTimes | null) => {
    latest.current = next;
    onTimes(next);
  };
  const change = (of: (known: ShiftTimes) => Partial<ShiftTimes>) => {
    const known = latest.current ?? USUAL;
    wish({ ...known, ...of(known) });
  };
  return (
    <div class="stack">
      <label class="switch">
        <input
          type="checkbox"
          checked={times !== null}
          onChange={(event) => wish(event.currentTarget.checked ? USUAL : null)}
        />
        <span>{t('shift.set.times')}</span>
      </label>
      {times !== null && (
        <>
          <fieldset class="weekdays">
            <legend class="hidden-words">{t('shift.set.days')}</legend>
            {weekdays.map(({ short, long }, index) => (
              <label key={long} class="weekday">
                <input
                  type="checkbox"
                  aria-label={long}
                  checked={times.days.includes(index + 1)}
                  onChange={(event) => {
                    const isOn = event.currentTarget.checked;
                    change(({ days }) => ({
                      days: [
                        ...days.filter((day) => day !== index + 1),
                        ...(isOn ? [index + 1] : []),
                      ].sort(),
                    }));
                  }}
                />
                <span aria-hidden="true">{short}</span>
              </label>
            ))}
          </fieldset>
          <div class="row">
            {(['start', 'end'] as const).map((end) => (
              <span key={end} class="row">
                <label for={`${id}-${end}`} class="small muted">
                  {t(`shift.set.${end}`)}
                </label>
                <input
                  type="time"
                  id={`${id}-${end}`}
                  value={times[end]}
                  onChange={(event) => {
                    const { value } = event.currentTarget;
                    // While it is typed a time may be empty; what was told stays until it is whole.
                    if (value !== '') change(() => ({ [end]: value }));
                  }}
                />
              </span>
            ))}
            {times.end <= times.start && <span class="small muted">{t('shift.set.night')}</span>}
          </div>
        </>
      )}
    </div>
  );
}
