import { Copy } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useWords } from '../words-context.ts';

export interface StoryCopyProps {
  /** The story without names, numbers and addresses. */
  readonly redacted: string;
  /** Rejects where the browser does not allow it. */
  readonly onCopy: (text: string) => Promise<void>;
}

/** Shows what will be copied before it is: the last look is the person's. */
export function StoryCopy({ redacted, onCopy }: StoryCopyProps) {
  const { t } = useWords();
  const [text, setText] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const id = useId();
  if (text === null) {
    return (
      <button type="button" class="small" onClick={() => setText(redacted)}>
        <Icon node={Copy} /> {t('shift.story.copy')}
      </button>
    );
  }
  return (
    <div class="stack story-copy">
      <label for={id} class="small muted">
        {t('shift.story.preview')}
      </label>
      <textarea
        id={id}
        rows={3}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOutcome(null);
        }}
      />
      <div class="row">
        <button
          type="button"
          class="small"
          onClick={() =>
            onCopy(text).then(
              () => setOutcome('copied'),
              () => setOutcome('notCopied'),
            )
          }
        >
          <Icon node={Copy} /> {t('shift.story.copy')}
        </button>
        <span class="small" role="status">
          {outcome !== null && t(`shift.story.${outcome}`)}
        </span>
      </div>
    </div>
  );
}
