import { useWords } from '../words-context.ts';

export interface Answer {
  readonly label: string;
  readonly run: () => void;
}

export interface QuestionCardProps {
  /** Names its ticket: the agent may be on the next one already. */
  readonly text: string;
  /** Words of the agent's own that it is about. */
  readonly quote: string | null;
  readonly answers: readonly Answer[];
}

/** The one question after a sending. It waits quietly, and goes with any answer. */
export function QuestionCard({ text, quote, answers }: QuestionCardProps) {
  const { t } = useWords();
  return (
    <section class="card question" aria-label={t('panel.question.region')}>
      <p class="small">{text}</p>
      {quote !== null && (
        <p>
          <q>
            <bdi>{quote}</bdi>
          </q>
        </p>
      )}
      <div class="row">
        {answers.map(({ label, run }, index) => (
          <button
            type="button"
            key={label}
            class={index === answers.length - 1 && index > 0 ? 'quiet small' : 'small'}
            onClick={run}
          >
            {label}
          </button>
        ))}
      </div>
    </section>
  );
}
