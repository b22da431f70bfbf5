import type { Contact } from '../moments/contact.ts';
import { addDays, type Day } from '../moments/day.ts';
import { RATED_MOMENTS, type RatedMoment } from '../moments/vocabulary.ts';

/** Fewer ratings than this say nothing about a moment. */
const FEWEST = 3;

/** The last week: seven days before today. */
export function lastWeek(today: Day): { readonly from: Day; readonly to: Day } {
  return { from: addDays(today, -7), to: addDays(today, -1) };
}

/**
 * The moment with the lowest mean among those that a person rated often enough; the earlier one of a
 * tie. Null where too little was rated, or where all are alike: then nothing is weak.
 */
export function findWeakest(contacts: readonly Pick<Contact, 'ratings'>[]): RatedMoment | null {
  const means = RATED_MOMENTS.flatMap((moment) => {
    const values = contacts.flatMap(({ ratings }) => ratings[moment]?.value ?? []);
    if (values.length < FEWEST) return [];
    const mean = values.reduce<number>((sum, value) => sum + value, 0) / values.length;
    return [{ moment, mean }];
  });
  const lowest = Math.min(...means.map(({ mean }) => mean));
  const highest = Math.max(...means.map(({ mean }) => mean));
  if (means.length < 2 || lowest === highest) return null;
  return means.find(({ mean }) => mean === lowest)?.moment ?? null;
}
