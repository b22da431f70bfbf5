import { useId } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import { addDays } from '../../../lib/moments/day.ts';
import { type IsoWeek, mondayOf } from '../../../lib/stats/iso-week.ts';
import { exports } from '../../../lib/words/english.ts';

const TABLES = { exports };

export interface WeekPickerProps {
  /** In order. */
  readonly weeks: readonly IsoWeek[];
  readonly from: IsoWeek;
  readonly to: IsoWeek;
  readonly onFrom: (week: IsoWeek) => void;
  readonly onTo: (week: IsoWeek) => void;
}

/** Whole weeks, the latest on top. */
export function WeekPicker({ weeks, from, to, onFrom, onTo }: WeekPickerProps) {
  const { t } = useTables(TABLES);
  const id = useId();
  const isWrong = from > to;
  const options = weeks.toReversed().map((week) => (
    <option key={week} value={week}>
      {week} ({mondayOf(week)} – {addDays(mondayOf(week), 6)})
    </option>
  ));
  return (
    <fieldset class="stack">
      <legend>{t('exports.period')}</legend>
      <div class="row">
        <label for={`${id}-from`}>{t('exports.from')}</label>
        <select
          id={`${id}-from`}
          value={from}
          aria-invalid={isWrong}
          onChange={({ currentTarget }) => onFrom(currentTarget.value)}
        >
          {options}
        </select>
        <label for={`${id}-to`}>{t('exports.to')}</label>
        <select
          id={`${id}-to`}
          value={to}
          aria-invalid={isWrong}
          onChange={({ currentTarget }) => onTo(currentTarget.value)}
        >
          {options}
        </select>
      </div>
      {isWrong && <p role="alert">{t('exports.wrong')}</p>}
    </fieldset>
  );
}
