import type { Contact } from '../moments/contact.ts';
import { RATED_MOMENTS, type RatedMoment } from '../moments/vocabulary.ts';

/** A step or flag that stood in a rating's reason. */
export interface Cause {
  /** Id of the step or flag. */
  readonly id: string;
  readonly feeble: number;
  readonly average: number;
}

export type Causes = Readonly<Record<RatedMoment, readonly Cause[]>>;

/**
 * What −1 and 0 were given for, moment by moment, the heaviest first. Only ratings that a person
 * gave or confirmed; a rating without a reason has no cause.
 */
export function toCauses(contacts: Iterable<Pick<Contact, 'state' | 'ratings'>>): Causes {
  const found = new Map<RatedMoment, Map<string, { feeble: number; average: number }>>();
  for (const { state, ratings } of contacts) {
    if (state !== 'sent') continue;
    for (const moment of RATED_MOMENTS) {
      const rating = ratings[moment];
      if (!rating || (rating.value !== -1 && rating.value !== 0)) continue;
      const ofMoment = found.get(moment) ?? new Map();
      found.set(moment, ofMoment);
      for (const id of new Set(rating.reason)) {
        const cause = ofMoment.get(id) ?? { feeble: 0, average: 0 };
        if (rating.value === -1) cause.feeble++;
        else cause.average++;
        ofMoment.set(id, cause);
      }
    }
  }
  const listOf = (moment: RatedMoment): Cause[] =>
    [...(found.get(moment) ?? [])].map(([id, counts]) => ({ id, ...counts })).sort(byWeight);
  return {
    greeting: listOf('greeting'),
    need: listOf('need'),
    followThrough: listOf('followThrough'),
    problems: listOf('problems'),
  };
}

function byWeight(a: Cause, b: Cause): number {
  return b.feeble - a.feeble || b.average - a.average || (a.id < b.id ? -1 : 1);
}
