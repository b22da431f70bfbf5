import { useWords } from '../words-context.ts';
import './busy-switch.css';

export interface BusySwitchProps {
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** One click, and nothing is asked or rated until the next. */
export function BusySwitch({ isOn, onSwitch }: BusySwitchProps) {
  const { t } = useWords();
  return (
    <button
      type="button"
      role="switch"
      class="busy-switch small"
      aria-checked={isOn}
      aria-label={t('panel.busy')}
      title={t('panel.busy.about')}
      onClick={() => onSwitch(!isOn)}
    >
      <span class="busy-knob" aria-hidden="true" />
      {t('panel.busy.short')}
    </button>
  );
}
