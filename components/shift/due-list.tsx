import { CalendarClock } from 'lucide';
import { useId } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useWords } from '../words-context.ts';

export interface DueView {
  readonly id: string;
  readonly words: string;
  /** "3 PM", "overdue, Wed": when it is due, as it is said. */
  readonly due: string;
  readonly isOverdue: boolean;
  /** The customer, or the ticket's number; null where neither is known. */
  readonly about: string | null;
  /** Address of the ticket, and what its link is called; null where there is none to go to. */
  readonly ticket: { readonly url: string; readonly number: string } | null;
}

export interface DueListProps {
  readonly title: string;
  readonly promises: readonly DueView[];
  readonly onOpen: (url: string) => void;
}

/** As many as fit above the question; the others are counted. */
const SHOWN = 3;

/** What was promised, each with the way to its ticket. */
export function DueList({ title, promises, onOpen }: DueListProps) {
  const { t } = useWords();
  const titleId = useId();
  const more = promises.length - SHOWN;
  return (
    <section class="card due" aria-labelledby={titleId}>
      <h2 id={titleId} class="row">
        <Icon node={CalendarClock} /> {title}
      </h2>
      <ul aria-labelledby={titleId}>
        {promises.slice(0, SHOWN).map((promise) => (
          <li key={promise.id}>
            <Due promise={promise} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {more > 0 && <p class="muted small">{t('shift.due.more', { count: more })}</p>}
    </section>
  );
}

function Due({
  promise: { words, due, isOverdue, about, ticket },
  onOpen,
}: {
  readonly promise: DueView;
  readonly onOpen: (url: string) => void;
}) {
  const { t } = useWords();
  const body = (
    <>
      <bdi class="due-words">{words}</bdi>
      {about !== null && <bdi class="muted small due-about">{about}</bdi>}
    </>
  );
  return (
    <div class="due-line">
      {ticket === null ? (
        <span>{body}</span>
      ) : (
        <a
          href={ticket.url}
          title={t('shift.due.open', { ticket: `#${ticket.number}` })}
          onClick={(event) => {
            event.preventDefault();
            onOpen(ticket.url);
          }}
        >
          {body}
        </a>
      )}
      <span class={isOverdue ? 'due-time chip warn' : 'due-time chip'}>
        {isOverdue ? t('shift.due.overdue', { due }) : due}
      </span>
    </div>
  );
}
