// Contacts as an agent might have rated them, the same for the same seed.
import type { Contact, MomentRating, Ratings } from '../../lib/moments/contact.ts';
import { toDay } from '../../lib/moments/day.ts';
import {
  CHANNELS,
  FLAGS,
  MOMENT_OF_FLAG,
  RATED_MOMENTS,
  type RatedMoment,
  type Rating,
} from '../../lib/moments/vocabulary.ts';
import type { Counter } from '../../lib/stats/counter.ts';
import { toRandom } from '../../lib/stats/random.ts';
import { toCounterRows } from '../../lib/store/counters.ts';
import { countsOfContact } from '../../lib/store/counting.ts';

const HOUR = 3_600_000;
const TZ = 'Europe/Vienna';

/** 2026-11-22, a Sunday. */
export const LAST_DAY = '2026-11-22';
const WEEKS = 8;

/** How often −1, 0, 1, 2 and "not applicable" come up. */
const ODDS: Readonly<Record<RatedMoment, readonly number[]>> = {
  greeting: [4, 30, 46, 14, 2],
  need: [14, 46, 26, 8, 2],
  followThrough: [7, 34, 36, 17, 6],
  problems: [6, 18, 20, 10, 46],
};
const VALUES: readonly (Rating | null)[] = [-1, 0, 1, 2, null];

/** Contacts over the eight weeks that end with `lastDay`, on days from Monday to Friday. */
export function sampleContacts(seed: number, count: number, lastDay = LAST_DAY): Contact[] {
  const random = toRandom(seed);
  const last = Date.parse(`${lastDay}T08:00:00Z`);
  const pick = <T>(list: readonly T[]): T => {
    const one = list[Math.floor(random() * list.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  const draw = (moment: RatedMoment): Rating | null => {
    const odds = ODDS[moment];
    let left = random() * odds.reduce((sum, one) => sum + one, 0);
    for (const [slot, one] of odds.entries()) {
      left -= one;
      if (left < 0) return VALUES[slot] ?? null;
    }
    return 0;
  };
  const toRating = (moment: RatedMoment, at: number): MomentRating => {
    const value = draw(moment);
    const flags = FLAGS.filter((flag) => MOMENT_OF_FLAG[flag] === moment);
    const isLow = value === -1 || value === 0;
    return {
      value,
      by: random() < 0.03 ? 'lead' : 'agent',
      reason: isLow ? [pick(flags), ...(random() < 0.4 ? ['need.plan'] : [])] : [],
      playbook: 'ab'.repeat(32),
      at,
    };
  };
  return Array.from({ length: count }, (_, index): Contact => {
    const at =
      last - Math.floor(random() * WEEKS * 7) * 24 * HOUR + Math.floor(random() * 9) * HOUR;
    const isConfirmed = random() < 0.8;
    const ratings: Ratings = Object.fromEntries(
      RATED_MOMENTS.filter(() => random() < 0.9).map((moment) => [moment, toRating(moment, at)]),
    );
    return {
      contactId: `contact-${seed}-${index}`,
      ticketUid: `ticket-${seed}-${index % Math.ceil(count / 4)}`,
      hostUid: 'host',
      at,
      tz: TZ,
      day: toDay(at, TZ),
      state: random() < 0.95 ? 'sent' : 'open',
      channel: pick(CHANNELS.slice(0, 3)),
      language: pick(['en', 'en', 'de', 'und']),
      playbook: 'ab'.repeat(32),
      ticks: [],
      suggested: Object.fromEntries(
        RATED_MOMENTS.map((moment) => [moment, { value: pick([0, 0, 1] as const), reason: [] }]),
      ),
      ratings,
      confirmedAt: isConfirmed ? at : null,
      confirmed: [],
      sentAt: at,
      messageId: null,
      rev: 1 + Math.floor(random() * 5),
    };
  });
}

/** The counters of these contacts, by a scan. */
export function countersOf(contacts: readonly Contact[]): Counter[] {
  return toCounterRows(contacts.flatMap(countsOfContact)).map(({ hostUid, ...counter }) => ({
    ...counter,
    host: hostUid,
  }));
}
