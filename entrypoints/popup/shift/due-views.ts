import type { DueView } from '../../../components/shift/due-list.tsx';
import { isOverdue } from '../../../lib/shift/due.ts';
import type { DuePromise } from '../../../lib/store/due-tickets.ts';
import type { Dates } from '../../../lib/words/dates.ts';
import type { Shift } from './create-shift.ts';

/** Promises as the popup shows them: when they are due, and the way to their ticket. */
export function toDueViews(
  due: readonly DuePromise[],
  findUrl: Shift['findUrl']['value'],
  dates: Dates,
  now: number,
): DueView[] {
  return due.map(({ promise, customerName, ticket }) => {
    const url = ticket && findUrl(ticket);
    const number = ticket ? `#${ticket.number}` : null;
    return {
      id: promise.promiseId,
      words: promise.words,
      due: promise.due ? dates.due(promise.due, now) : '',
      isOverdue: isOverdue(promise, now),
      about: [customerName, number].filter(Boolean).join(' · ') || null,
      ticket: url && ticket ? { url, number: ticket.number } : null,
    };
  });
}
