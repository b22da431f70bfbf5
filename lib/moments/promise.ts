import type { SuggestedRating } from './contact.ts';
import { type Day, daysBetween, type Stamp, toInstant, toLocalTime } from './day.ts';
import type { Channel } from './vocabulary.ts';

/** When a promise falls due: a local date, with or without a time, in the zone it was made in. */
export interface Due {
  readonly date: Day;
  /** `HH:MM`, or null for "on that day". */
  readonly time: string | null;
}

/** A promise on the ledger. Its status is derived, never stored. */
export interface PromiseMade extends Stamp {
  readonly promiseId: string;
  /** Null once its words are forgotten. */
  readonly ticketUid: string | null;
  readonly hostUid: string;
  readonly channel: Channel;
  readonly language: string;
  readonly words: string;
  readonly who: 'agent' | 'team';
  /** Read from the draft, or added by hand. */
  readonly from: 'draft' | 'hand';
  /** Null: no time was named. */
  readonly due: Due | null;
  readonly keptAt: number | null;
  /** The promise that took its place. */
  readonly movedTo: string | null;
  readonly handedOverAt: number | null;
  readonly withdrawnAt: number | null;
  readonly rev: number;
}

export const PROMISE_STATUSES = [
  'open',
  'dueToday',
  'overdue',
  'keptEarly',
  'keptOnTime',
  'keptLate',
  'movedTo',
  'handedOver',
  'withdrawn',
] as const;
export type PromiseStatus = (typeof PROMISE_STATUSES)[number];

/** Kept this much before a named time, or on an earlier day, is early. Our figure. */
export const EARLY_HOURS = 0.5;

const HOUR_MS = 3_600_000;

export function isOpen(promise: PromiseMade): boolean {
  return (
    promise.keptAt === null &&
    promise.movedTo === null &&
    promise.handedOverAt === null &&
    promise.withdrawnAt === null
  );
}

/** Where a promise stands at `now` (epoch ms), by the calendar of the zone it was made in. */
export function promiseStatus(promise: PromiseMade, now: number): PromiseStatus {
  if (promise.withdrawnAt !== null) return 'withdrawn';
  if (promise.handedOverAt !== null) return 'handedOver';
  if (promise.movedTo !== null) return 'movedTo';
  const margin = marginHours(promise);
  if (promise.keptAt !== null) {
    if (margin === null) return 'keptOnTime';
    return margin < 0 ? 'keptLate' : margin < EARLY_HOURS ? 'keptOnTime' : 'keptEarly';
  }
  if (!promise.due) return 'open';
  const { date, time } = promise.due;
  const today = toLocalTime(now, promise.tz).date;
  if (date < today) return 'overdue';
  if (date > today) return 'open';
  return time !== null && now > toInstant(date, time, promise.tz) ? 'overdue' : 'dueToday';
}

/**
 * Hours between what was promised and what was done: positive is early. Where only a day was
 * named, whole days count. Null while not kept, or where no time was named.
 */
export function marginHours(promise: PromiseMade): number | null {
  if (promise.keptAt === null || !promise.due) return null;
  const { date, time } = promise.due;
  if (time !== null) return (toInstant(date, time, promise.tz) - promise.keptAt) / HOUR_MS;
  return 24 * daysBetween(toLocalTime(promise.keptAt, promise.tz).date, date);
}

/** Upper ends (not included) of the classes of margins, in hours; the last class has none. */
export const MARGIN_CLASSES = [-72, -24, -4, -1, 0, EARLY_HOURS, 4, 24, 72] as const;

/** The class of a margin: 0 is the latest, `MARGIN_CLASSES.length` the earliest. */
export function marginClass(hours: number): number {
  const found = MARGIN_CLASSES.findIndex((end) => hours < end);
  return found === -1 ? MARGIN_CLASSES.length : found;
}

/** What a promise that was just kept suggests for the follow-through of the reply that kept it. */
export function suggestByPromise(status: PromiseStatus): SuggestedRating | null {
  if (status === 'keptEarly') return { value: 1, reason: ['kept_early'] };
  return status === 'keptLate' ? { value: -1, reason: ['kept_late'] } : null;
}
