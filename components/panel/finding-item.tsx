import { useId } from 'preact/hooks';
import { useWords } from '../words-context.ts';

export interface FindingView {
  /** Stays the same while the words stand, so that the list does not jump. */
  readonly key: string;
  /** The words as they stand in the draft, with a little of what is around them. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly why: string;
  /** What the button would put there; empty where nothing is on offer. Found when first asked for. */
  readonly replacements: readonly string[];
  readonly isMacro: boolean;
}

export interface FindingItemProps {
  readonly finding: FindingView;
  /** False while the item is folded away: then nothing is offered. */
  readonly isInSight: boolean;
  /** True while a choice is being written into the draft. */
  readonly isBusy: boolean;
  readonly onUse: (index: number) => void;
  readonly onIgnore: () => void;
}

/** The draft's own words, why they are cold, and a kinder way to say it. */
export function FindingItem({ finding, isInSight, isBusy, onUse, onIgnore }: FindingItemProps) {
  const { t } = useWords();
  const id = useId();
  const [best, ...others] = isInSight ? finding.replacements : [];
  const offer = (text: string, index: number) => (
    <button
      type="button"
      key={text}
      class={index === 0 ? 'primary' : ''}
      disabled={isBusy}
      onClick={() => onUse(index)}
    >
      {text === '' ? t('panel.leaveOut') : t('panel.use', { text })}
    </button>
  );
  return (
    <div class="finding">
      <p class="finding-words" id={id}>
        “{finding.before}
        <mark>{finding.words}</mark>
        {finding.after}”
      </p>
      <p class="muted small">{finding.why}</p>
      <div class="row">
        {best !== undefined && offer(best, 0)}
        <button type="button" class="quiet small" aria-describedby={id} onClick={onIgnore}>
          {t('panel.ignore')}
        </button>
      </div>
      {others.length > 0 && (
        <details class="other-ways">
          <summary class="small muted">{t('panel.otherWays')}</summary>
          <div class="row">{others.map((text, index) => offer(text, index + 1))}</div>
        </details>
      )}
    </div>
  );
}
