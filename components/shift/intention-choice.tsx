import { useId } from 'preact/hooks';
import { RATED_MOMENTS, type RatedMoment } from '../../lib/moments/vocabulary.ts';
import { useWords } from '../words-context.ts';

export interface IntentionChoiceProps {
  readonly value: RatedMoment | null;
  /** The weakest of last week, where the numbers are enough to say so. */
  readonly offered: RatedMoment | null;
  readonly onChoose: (moment: RatedMoment | null) => void;
}

/** One moment to make shine today. What is offered is marked and not chosen. */
export function IntentionChoice({ value, offered, onChoose }: IntentionChoiceProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <div class="intention">
      <label for={id}>{t('shift.intention')}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChoose(RATED_MOMENTS.find((moment) => moment === chosen) ?? null);
        }}
      >
        <option value="">{t('shift.intention.none')}</option>
        {RATED_MOMENTS.map((moment) => (
          <option key={moment} value={moment}>
            {moment === offered
              ? `${t(`shift.moment.${moment}`)} (${t('shift.intention.offered')})`
              : t(`shift.moment.${moment}`)}
          </option>
        ))}
      </select>
      {offered !== null && value === null && (
        <button type="button" class="small offer" onClick={() => onChoose(offered)}>
          {t(`shift.moment.${offered}`)}
          <span class="muted"> {t('shift.intention.offered')}</span>
        </button>
      )}
    </div>
  );
}
