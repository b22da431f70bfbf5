import { useId } from 'preact/hooks';
import { type Period, PRESETS, type Preset } from '../../lib/stats/period.ts';
import { figures } from '../../lib/words/english.ts';
import { useTables } from '../tables.ts';

const TABLES = { figures };
const NAMES = Object.keys(PRESETS) as readonly Preset[];

export interface PeriodPickerProps {
  /** `own`: the two days chosen below. */
  readonly chosen: Preset | 'own';
  readonly period: Period;
  readonly onPreset: (preset: Preset | 'own') => void;
  readonly onPeriod: (period: Period) => void;
}

/** A period by name, or by its first and last day. */
export function PeriodPicker({ chosen, period, onPreset, onPeriod }: PeriodPickerProps) {
  const { t } = useTables(TABLES);
  const id = useId();
  const isWrong = period.from > period.to;
  return (
    <div class="row period-picker">
      <label for={`${id}-preset`}>{t('figures.period')}</label>
      <select
        id={`${id}-preset`}
        value={chosen}
        onChange={({ currentTarget: { value } }) =>
          onPreset(NAMES.find((name) => name === value) ?? 'own')
        }
      >
        {NAMES.map((name) => (
          <option key={name} value={name}>
            {t(`figures.period.${name}`)}
          </option>
        ))}
        <option value="own">{t('figures.period.own')}</option>
      </select>
      {chosen === 'own' && (
        <>
          <label for={`${id}-from`}>{t('figures.period.from')}</label>
          <input
            type="date"
            id={`${id}-from`}
            value={period.from}
            aria-invalid={isWrong}
            onChange={({ currentTarget: { value } }) =>
              value && onPeriod({ ...period, from: value })
            }
          />
          <label for={`${id}-to`}>{t('figures.period.to')}</label>
          <input
            type="date"
            id={`${id}-to`}
            value={period.to}
            aria-invalid={isWrong}
            onChange={({ currentTarget: { value } }) => value && onPeriod({ ...period, to: value })}
          />
        </>
      )}
      {isWrong && <p role="alert">{t('figures.period.wrong')}</p>}
    </div>
  );
}
