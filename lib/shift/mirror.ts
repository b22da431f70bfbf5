import type { Contact } from '../moments/contact.ts';
import { addDays, type Day } from '../moments/day.ts';
import { ARRIVALS, type Arrival, type SelfCheck } from '../moments/self-check.ts';
import { RATED_MOMENTS, RATINGS, type Rating } from '../moments/vocabulary.ts';
import { weekdayOf } from './shift-clock.ts';
import { toToday } from './today.ts';

/** One day in the agent's own mirror: how they arrived, beside their moments of that shift. */
export interface MirrorDay {
  readonly day: Day;
  readonly arrival: Arrival | null;
  readonly isSkipped: boolean;
  readonly line: string;
  readonly learned: string;
  readonly resets: number;
  /** Ratings that a person gave, per rating from −1 to +2, over all moments. */
  readonly counts: readonly number[];
}

/** What stands beside each arrival. `counts` are null while there is too little to say. */
export interface MirrorRow {
  readonly arrival: Arrival;
  readonly shifts: number;
  readonly ratings: number;
  readonly counts: readonly number[] | null;
}

/** With fewer shifts or ratings, what looks like a pattern is chance. Our figures. */
export const FEWEST_SHIFTS = 5;
export const FEWEST_RATINGS = 20;

/** The days from `from` to `to`, both included, in their order. */
export function toMirrorDays(
  checks: readonly SelfCheck[],
  contacts: readonly Pick<Contact, 'day' | 'ratings' | 'state'>[],
  from: Day,
  to: Day,
): MirrorDay[] {
  const checksOf = Map.groupBy(checks, ({ day }) => day);
  const contactsOf = Map.groupBy(contacts, ({ day }) => day);
  const days: MirrorDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const today = toToday(checksOf.get(day) ?? []);
    days.push({
      day,
      arrival: today.arrival,
      isSkipped: today.isSkipped,
      line: today.preShift?.line ?? '',
      learned: today.afterShift?.line ?? '',
      resets: today.resets,
      counts: countRatings(contactsOf.get(day) ?? []),
    });
  }
  return days;
}

function countRatings(contacts: readonly Pick<Contact, 'ratings' | 'state'>[]): number[] {
  const values = contacts
    .filter(({ state }) => state === 'sent')
    .flatMap(({ ratings }) => RATED_MOMENTS.flatMap((moment) => ratings[moment]?.value ?? []));
  return RATINGS.map((rating: Rating) => values.filter((value) => value === rating).length);
}

/** One row per arrival, worst first; numbers only where there are enough of them. */
export function toMirror(days: readonly MirrorDay[]): MirrorRow[] {
  return ARRIVALS.map((arrival) => {
    const shifts = days.filter((day) => day.arrival === arrival && day.counts.some(Boolean));
    const counts = RATINGS.map((_, at) =>
      shifts.reduce((sum, day) => sum + (day.counts[at] ?? 0), 0),
    );
    const ratings = counts.reduce((sum, count) => sum + count, 0);
    const isEnough = shifts.length >= FEWEST_SHIFTS && ratings >= FEWEST_RATINGS;
    return { arrival, shifts: shifts.length, ratings, counts: isEnough ? counts : null };
  });
}

/** Days as weeks from Monday to Sunday, for a calendar; places outside the range are null. */
export function toWeeks(days: readonly MirrorDay[]): (MirrorDay | null)[][] {
  const first = days[0];
  if (!first) return [];
  const places: (MirrorDay | null)[] = [
    ...Array.from({ length: weekdayOf(first.day) - 1 }, () => null),
    ...days,
  ];
  while (places.length % 7 !== 0) places.push(null);
  return Array.from({ length: places.length / 7 }, (_, week) =>
    places.slice(7 * week, 7 * week + 7),
  );
}
