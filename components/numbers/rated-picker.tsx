import { useId } from 'preact/hooks';
import { RATED, type Rated, WHOLE_FIRST } from '../../lib/moments/contact.ts';
import { figures } from '../../lib/words/english.ts';
import { useTables } from '../tables.ts';

const TABLES = { figures };

export interface RatedPickerProps {
  readonly value: Rated;
  readonly onPick: (rated: Rated) => void;
}

/** Which moment, or the contact as a whole. */
export function RatedPicker({ value, onPick }: RatedPickerProps) {
  const { t } = useTables(TABLES);
  const id = useId();
  return (
    <span class="row">
      <label for={id}>{t('figures.trend.of')}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) =>
          onPick(RATED.find((rated) => rated === currentTarget.value) ?? 'contact')
        }
      >
        {WHOLE_FIRST.map((rated) => (
          <option key={rated} value={rated}>
            {t(`figures.moment.${rated}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
