import type { PromiseAct, PromiseView } from '../../components/panel/promise-item.tsx';
import { PromiseList } from '../../components/panel/promise-list.tsx';
import type { Dates } from '../../lib/words/dates.ts';
import type { SurfaceWords } from '../../lib/words/surface.ts';
import type { Panel } from './create-panel.ts';
import { tellTeam } from './tell-team.ts';
import { type PromiseOnOffer, toPromisesOnOffer } from './view/promise-views.ts';

export interface PromisePartProps {
  readonly panel: Panel;
  readonly words: SurfaceWords;
  readonly dates: Dates;
}

/** What this ticket was promised, and what the draft is about to promise. */
export function PromisePart({ panel, words, dates }: PromisePartProps) {
  const now = panel.minute.value;
  const { coach } = panel;
  const offers = toPromisesOnOffer({
    made: panel.promises.value,
    draft: panel.draft.value,
    review: coach.review.value ?? null,
    usualHours: panel.usualHours.value,
    now,
  });
  const readDue = (said: string) => {
    const due = coach.toDue(said);
    return due && dates.due(due, now);
  };
  return (
    <PromiseList
      promises={offers.map((offer) => toView(offer, now, dates))}
      isReadOnly={panel.access.problem.value === 'newer'}
      readDue={readDue}
      onAct={(id, act) => {
        const offer = offers.find((one) => one.id === id);
        if (offer) carryOut(act, offer, panel, words, dates);
      }}
      onAdd={(promised, when) =>
        panel.wishes.promise({
          words: promised,
          who: 'agent',
          from: 'hand',
          due: when === '' ? null : coach.toDue(when),
        })
      }
    />
  );
}

function carryOut(
  act: PromiseAct,
  offer: PromiseOnOffer,
  panel: Panel,
  words: SurfaceWords,
  dates: Dates,
): void {
  const { wishes, coach, writer } = panel;
  const { promise, id } = offer;
  if (act.kind === 'keepTrack') wishes.promise(promise);
  else if (act.kind === 'kept') wishes.keepPromise(id);
  else if (act.kind === 'handOver' || act.kind === 'withdraw') wishes.settlePromise(id, act.kind);
  else if (act.kind === 'tellTeam') tellTeam(panel, promise, words, dates);
  else if (act.kind === 'move') {
    const due = coach.toDue(act.when);
    if (due) wishes.movePromise(id, due);
  } else if (offer.safer && offer.dueSpan) {
    const text = words.t('panel.promises.by', { due: dates.due(offer.safer, panel.minute.peek()) });
    void writer.write({ at: offer.dueSpan, text, caret: null });
  }
}

function toView(offer: PromiseOnOffer, now: number, dates: Dates): PromiseView {
  const { id, promise, stands, isOverdue, safer } = offer;
  return {
    id,
    words: promise.words,
    due: promise.due && dates.due(promise.due, now),
    isOverdue,
    stands,
    safer: safer && dates.due(safer, now),
  };
}
