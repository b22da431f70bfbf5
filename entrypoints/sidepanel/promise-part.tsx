import { PromiseList } from '../../components/panel/promise-list.tsx';
import type { Dates } from '../../lib/words/dates.ts';
import type { SurfaceWords } from '../../lib/words/surface.ts';
import type { Panel } from './create-panel.ts';

export interface PromisePartProps {
  readonly panel: Panel;
  readonly words: SurfaceWords;
  readonly dates: Dates;
}

/** What this ticket was promised, and what the draft is about to promise. */
export function PromisePart({ panel, dates }: PromisePartProps) {
  const draft = panel.mirror.draft.value;
  const found = panel.coach.review.value?.promises ?? [];
  const inDraft = found
    .filter(({ origin }) => origin === 'typed')
    .map(({ start, end, dueAt }) => ({
      id: `draft ${start}`,
      words: draft?.text.slice(start, end) ?? '',
      due: dueAt ? dates.due(dueAt, panel.minute.value) : null,
      isOverdue: false,
      isDraft: true,
    }));
  return <PromiseList promises={inDraft} onKept={() => undefined} />;
}
