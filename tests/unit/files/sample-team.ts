import type { Contact, MomentRating, Ratings } from '../../../lib/moments/contact.ts';
import { toDay } from '../../../lib/moments/day.ts';
import { CHANNELS, FLAGS, RATED_MOMENTS, type Rating } from '../../../lib/moments/vocabulary.ts';
import type { Counter } from '../../../lib/stats/counter.ts';
import { toRandom } from '../../../lib/stats/random.ts';
import { toCounterRows } from '../../../lib/store/counters.ts';
import { countsOfContact } from '../../../lib/store/counting.ts';

const DAY = 86_400_000;
/** 2026-09-28, a Monday, at nine in Vienna. */
const START = Date.parse('2026-09-28T07:00:00Z');

/** Contacts of an agent over eight weeks, the same for the same seed. */
export function sampleContacts(seed: number, count: number): Contact[] {
  const random = toRandom(seed);
  const pick = <T>(list: readonly T[]): T => {
    const one = list[Math.floor(random() * list.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  const rating = (): MomentRating => ({
    value: pick<Rating | null>([-1, 0, 0, 0, 1, 1, 1, 2, null]),
    by: random() < 0.05 ? 'lead' : 'agent',
    reason: random() < 0.4 ? [pick(FLAGS), 'need.plan'] : [],
    playbook: 'ab'.repeat(32),
    at: START,
  });
  return Array.from({ length: count }, (_, index) => {
    const at = START + Math.floor(random() * 56) * DAY + Math.floor(random() * 9) * 3_600_000;
    const confirmed = random() < 0.8;
    const ratings: Ratings = Object.fromEntries(
      RATED_MOMENTS.filter(() => random() < 0.9).map((moment) => [moment, rating()]),
    );
    return {
      contactId: `contact-${seed}-${index}`,
      ticketUid: `ticket-${seed}-${index >> 1}`,
      hostUid: 'host',
      at,
      tz: 'Europe/Vienna',
      day: toDay(at, 'Europe/Vienna'),
      state: random() < 0.95 ? 'sent' : 'open',
      channel: pick(CHANNELS.slice(0, 3)),
      language: pick(['en', 'en', 'de', 'und']),
      playbook: 'ab'.repeat(32),
      ticks: [],
      suggested: {},
      ratings,
      confirmedAt: confirmed ? at : null,
      confirmed: [],
      sentAt: at,
      messageId: null,
      rev: 1 + Math.floor(random() * 5),
    };
  });
}

export function countersOf(contacts: readonly Contact[]): Counter[] {
  return toCounterRows(contacts.flatMap(countsOfContact)).map(({ hostUid, ...counter }) => ({
    ...counter,
    host: hostUid,
  }));
}
