import { type Contact, contactRating, RATED } from '../moments/contact.ts';
import { CONFIRMED, NOT_APPLICABLE, SENT } from '../moments/counted.ts';
import { marginClass, marginHours } from '../moments/promise.ts';
import { RATED_MOMENTS, RATINGS, type Rating } from '../moments/vocabulary.ts';
import type { CounterRow } from './rows/counter.ts';
import type { PromiseRow } from './rows/promise.ts';

/** One thing that a row adds to one number of one counter. */
export interface Count extends Omit<CounterRow, 'counts'> {
  /** Place in `counts`. */
  readonly slot: number;
}

/**
 * What a contact adds to the counters: nothing before it is sent; then coverage and the ratings
 * that a person gave. The contact as a whole counts once it is confirmed.
 */
export function countsOfContact(contact: Contact): Count[] {
  if (contact.state !== 'sent') return [];
  const { day, hostUid, channel, language, ratings } = contact;
  const key = { day, hostUid, channel, language };
  const counts: Count[] = [{ ...key, of: 'coverage', by: '', slot: SENT }];
  for (const moment of RATED_MOMENTS) {
    const rating = ratings[moment];
    if (rating) counts.push({ ...key, of: moment, by: rating.by, slot: slotOf(rating.value) });
  }
  if (contact.confirmedAt !== null) {
    const by = RATED.some((one) => ratings[one]?.by === 'lead') ? 'lead' : 'agent';
    counts.push({ ...key, of: 'coverage', by: '', slot: CONFIRMED });
    counts.push({ ...key, of: 'contact', by, slot: slotOf(contactRating(ratings)) });
  }
  return counts;
}

/** What a promise adds: its margin, on the day it was kept. */
export function countsOfPromise(promise: PromiseRow): Count[] {
  const margin = marginHours(promise);
  const { hostUid, channel, language, settledDay: day } = promise;
  if (margin === null || day === null) return [];
  return [{ day, hostUid, channel, language, of: 'margin', by: '', slot: marginClass(margin) }];
}

function slotOf(value: Rating | null): number {
  return value === null ? NOT_APPLICABLE : RATINGS.indexOf(value);
}
