import { PromiseList, type PromiseView } from '../../components/panel/promise-list.tsx';
import { isOpen, type PromiseMade, promiseStatus } from '../../lib/moments/promise.ts';
import type { Dates } from '../../lib/words/dates.ts';
import type { Panel } from './create-panel.ts';

export interface PromisePartProps {
  readonly panel: Panel;
  readonly dates: Dates;
}

/** What this ticket was promised, and what the draft is about to promise. */
export function PromisePart({ panel, dates }: PromisePartProps) {
  const now = panel.minute.value;
  const draft = panel.draft.value;
  const kept = panel.promises.value.filter(isOpen);
  const found = (panel.coach.review.value?.promises ?? [])
    .filter(({ origin }) => origin === 'typed')
    .map(({ start, end, who, dueAt }) => ({
      id: `draft ${start}`,
      words: draft?.text.slice(start, end).trim() ?? '',
      who,
      due: dueAt,
    }))
    .filter(({ words }) => !kept.some((promise) => promise.words === words));
  const views: PromiseView[] = [
    ...kept.map((promise) => toView(promise, now, dates)),
    ...found.map(({ id, words, due }) => ({
      id,
      words,
      due: due && dates.due(due, now),
      isOverdue: false,
      isDraft: true,
    })),
  ];
  return (
    <PromiseList
      promises={views}
      isReadOnly={panel.access.problem.value === 'newer'}
      onKept={panel.wishes.keepPromise}
      onKeepTrack={(id) => {
        const promise = found.find((one) => one.id === id);
        if (!promise) return;
        const { words, who, due } = promise;
        panel.wishes.promise({ words, who, due, from: 'draft' });
      }}
    />
  );
}

function toView(promise: PromiseMade, now: number, dates: Dates): PromiseView {
  return {
    id: promise.promiseId,
    words: promise.words,
    due: promise.due && dates.due(promise.due, now),
    isOverdue: promiseStatus(promise, now) === 'overdue',
    isDraft: false,
  };
}
