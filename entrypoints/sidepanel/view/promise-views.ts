import type { Review } from '../../../lib/courtesy/types.ts';
import { findSaferDue } from '../../../lib/moments/delivery.ts';
import type { Draft } from '../../../lib/moments/draft.ts';
import { type Due, type PromiseMade, promiseStatus } from '../../../lib/moments/promise.ts';
import { groupPromises } from '../../../lib/moments/promise-groups.ts';
import type { Span } from '../../../lib/moments/span.ts';
import type { NewPromise } from '../../../lib/store/promises.ts';
import { toNewPromise } from '../new-promises.ts';

/** A promise as the panel shows it, and what a wish about it needs. */
export interface PromiseOnOffer {
  /** Of the ledger, or its place in the draft. */
  readonly id: string;
  readonly promise: NewPromise;
  readonly stands: 'kept' | 'draft';
  readonly isOverdue: boolean;
  readonly safer: Due | null;
  /** Where the draft names the time. */
  readonly dueSpan: Span | null;
}

export interface PromiseParts {
  readonly made: readonly PromiseMade[];
  readonly draft: Draft | null;
  readonly review: Review | null;
  /** Within which eight of ten of the agent's promises were kept; null while not known. */
  readonly usualHours: number | null;
  readonly now: number;
}

/** Those of the ledger, by their time; then those that stand only in the draft. */
export function toPromisesOnOffer(parts: PromiseParts): PromiseOnOffer[] {
  const kept = groupPromises(parts.made, parts.now).flatMap((group) => group.promises);
  return [
    ...kept.map((promise) => ({
      id: promise.promiseId,
      promise,
      stands: 'kept' as const,
      isOverdue: promiseStatus(promise, parts.now) === 'overdue',
      safer: null,
      dueSpan: null,
    })),
    ...ofDraft(parts).filter(({ promise }) => !kept.some((one) => one.words === promise.words)),
  ];
}

function ofDraft({ draft, review, usualHours, now }: PromiseParts): PromiseOnOffer[] {
  if (!draft || !review) return [];
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return review.promises
    .filter(({ origin }) => origin === 'typed')
    .map((found) => {
      const promise = toNewPromise(draft.text, found);
      const isOwn = promise.who === 'agent' && promise.due !== null;
      return {
        id: `draft ${found.start}`,
        promise,
        stands: 'draft',
        isOverdue: false,
        safer:
          isOwn && promise.due
            ? findSaferDue(promise.due, usualHours, { now, tz: timeZone })
            : null,
        dueSpan: found.due,
      };
    });
}
