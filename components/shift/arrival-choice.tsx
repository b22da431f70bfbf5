import { useId } from 'preact/hooks';
import { ARRIVALS, type Arrival } from '../../lib/moments/self-check.ts';
import { Icon } from '../icon.tsx';
import { useWords } from '../words-context.ts';
import { FACES } from './faces.ts';
import './arrival-choice.css';

export interface ArrivalChoiceProps {
  readonly label: string;
  readonly value: Arrival | null;
  readonly isReadOnly?: boolean;
  readonly onChoose: (arrival: Arrival) => void;
}

/** Five faces with their words and their keys, 1 to 5. */
export function ArrivalChoice({ label, value, isReadOnly = false, onChoose }: ArrivalChoiceProps) {
  const { t } = useWords();
  const name = useId();
  return (
    <div class="arrivals" role="radiogroup" aria-label={label}>
      {ARRIVALS.map((arrival, index) => (
        <label key={arrival} class="arrival">
          <input
            type="radio"
            name={name}
            value={arrival}
            checked={value === arrival}
            disabled={isReadOnly}
            aria-keyshortcuts={`${index + 1}`}
            onChange={() => onChoose(arrival)}
          />
          <Icon node={FACES[arrival]} />
          <span>{t(`shift.arrival.${arrival}`)}</span>
        </label>
      ))}
    </div>
  );
}
