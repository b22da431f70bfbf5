import { useId } from 'preact/hooks';
import { type Arrival, LINE_MAX } from '../../lib/moments/self-check.ts';
import { STORY_MAX } from '../../lib/moments/story.ts';
import { useWords } from '../words-context.ts';
import { ArrivalChoice } from './arrival-choice.tsx';
import { StoryCopy, type StoryCopyProps } from './story-copy.tsx';

export interface AfterShiftProps {
  readonly went: Arrival | null;
  readonly learned: string;
  readonly best: string;
  readonly copy: StoryCopyProps;
  readonly onTell: (told: { readonly arrival?: Arrival; readonly line?: string }) => void;
  readonly onBest: (text: string) => void;
  readonly onDone: () => void;
}

/** Looking back: how it went, one thing learned, the best moment. All of it may stay empty. */
export function AfterShift(props: AfterShiftProps) {
  const { t } = useWords();
  const { went, learned, best, onTell, onBest } = props;
  const id = useId();
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        props.onDone();
      }}
    >
      <h2>{t('shift.after.went')}</h2>
      <ArrivalChoice
        label={t('shift.after.went')}
        value={went}
        onChoose={(arrival) => onTell({ arrival })}
      />
      <div class="field">
        <label for={`${id}-learned`}>{t('shift.after.learned')}</label>
        <input
          type="text"
          id={`${id}-learned`}
          class="line"
          maxLength={LINE_MAX}
          autocomplete="off"
          placeholder={t('shift.after.learned.placeholder')}
          value={learned}
          onInput={(event) => onTell({ line: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for={`${id}-best`}>{t('shift.after.best')}</label>
        <textarea
          id={`${id}-best`}
          rows={3}
          maxLength={STORY_MAX}
          placeholder={t('shift.after.best.placeholder')}
          aria-describedby={`${id}-journal`}
          value={best}
          onInput={(event) => onBest(event.currentTarget.value)}
        />
        <p id={`${id}-journal`} class="muted small">
          {t('shift.after.best.note')}
        </p>
      </div>
      {/* Another text is another preview. */}
      {best.trim() !== '' && <StoryCopy key={best} {...props.copy} />}
      <button type="submit" class="primary wide">
        {t('shift.after.done')}
      </button>
    </form>
  );
}
