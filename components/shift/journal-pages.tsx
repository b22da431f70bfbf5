import type { Story } from '../../lib/moments/story.ts';
import { useWords } from '../words-context.ts';
import { StoryCopy } from './story-copy.tsx';

export interface JournalPagesProps {
  readonly stories: readonly Story[];
  readonly sayDay: (day: string) => string;
  /** Without names, numbers and addresses. */
  readonly redact: (text: string) => string;
  readonly onCopy: (text: string) => Promise<void>;
  readonly onDelete: (storyId: string) => void;
}

/** The magic journal: every page, to read again, to tell on without names, or to tear out. */
export function JournalPages({ stories, sayDay, redact, onCopy, onDelete }: JournalPagesProps) {
  const { t } = useWords();
  return (
    <ul class="stack">
      {stories.map(({ storyId, day, text }) => (
        <li key={storyId} class="card stack">
          <p class="muted small">{sayDay(day)}</p>
          <p class="journal-page">{text}</p>
          <div class="row">
            <StoryCopy redacted={redact(text)} onCopy={onCopy} />
            <button type="button" class="quiet small" onClick={() => onDelete(storyId)}>
              {t('shift.story.delete')}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
