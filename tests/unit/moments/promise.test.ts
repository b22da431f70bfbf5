import { expect, test } from 'vitest';
import {
  type Due,
  MARGIN_CLASSES,
  marginClass,
  marginHours,
  type PromiseMade,
  type PromiseStatus,
  promiseStatus,
} from '../../../lib/moments/promise.ts';

const WEDNESDAY_3PM: Due = { date: '2026-11-25', time: '15:00' };
const WEDNESDAY: Due = { date: '2026-11-25', time: null };

/** Local times in Vienna, an hour ahead of UTC. */
const vienna = (date: string, time: string) => Date.parse(`${date}T${time}:00+01:00`);

function promise(change: Partial<PromiseMade> = {}): PromiseMade {
  return {
    promiseId: 'p',
    ticketUid: 't',
    hostUid: '',
    at: vienna('2026-11-23', '09:00'),
    tz: 'Europe/Vienna',
    day: '2026-11-23',
    channel: 'email',
    language: 'en',
    words: 'I will write by Wednesday',
    who: 'agent',
    from: 'draft',
    due: WEDNESDAY_3PM,
    keptAt: null,
    movedTo: null,
    handedOverAt: null,
    withdrawnAt: null,
    rev: 1,
    ...change,
  };
}

test.each<[Due | null, string, string, PromiseStatus]>([
  [WEDNESDAY_3PM, '2026-11-24', '23:59', 'open'],
  [WEDNESDAY_3PM, '2026-11-25', '00:00', 'dueToday'],
  [WEDNESDAY_3PM, '2026-11-25', '15:00', 'dueToday'],
  [WEDNESDAY_3PM, '2026-11-25', '15:01', 'overdue'],
  [WEDNESDAY, '2026-11-25', '23:59', 'dueToday'],
  [WEDNESDAY, '2026-11-26', '00:00', 'overdue'],
  [null, '2030-01-01', '00:00', 'open'],
])('due %o: on %s at %s it is %s', (due, date, time, status) => {
  expect(promiseStatus(promise({ due }), vienna(date, time))).toBe(status);
});

test.each<[Due | null, string, string, PromiseStatus]>([
  [WEDNESDAY_3PM, '2026-11-25', '14:30', 'keptEarly'],
  [WEDNESDAY_3PM, '2026-11-25', '14:31', 'keptOnTime'],
  [WEDNESDAY_3PM, '2026-11-25', '15:00', 'keptOnTime'],
  [WEDNESDAY_3PM, '2026-11-25', '15:01', 'keptLate'],
  [WEDNESDAY, '2026-11-24', '23:59', 'keptEarly'],
  [WEDNESDAY, '2026-11-25', '23:59', 'keptOnTime'],
  [WEDNESDAY, '2026-11-26', '00:00', 'keptLate'],
  [null, '2026-11-26', '00:00', 'keptOnTime'],
])('due %o and kept on %s at %s: %s', (due, date, time, status) => {
  const kept = promise({ due, keptAt: vienna(date, time) });
  expect(promiseStatus(kept, vienna('2027-01-01', '00:00'))).toBe(status);
});

test('the zone it was made in decides, wherever the agent is now', () => {
  const tokyo = promise({ tz: 'Asia/Tokyo', due: WEDNESDAY });
  expect(promiseStatus(tokyo, vienna('2026-11-25', '16:30'))).toBe('overdue');
});

test.each<[Partial<PromiseMade>, PromiseStatus]>([
  [{ withdrawnAt: 1 }, 'withdrawn'],
  [{ handedOverAt: 1 }, 'handedOver'],
  [{ movedTo: 'q' }, 'movedTo'],
])('%o is %s', (change, status) => {
  expect(promiseStatus(promise(change), vienna('2026-12-25', '00:00'))).toBe(status);
});

test('the margin is hours for a time, whole days for a day', () => {
  expect(marginHours(promise())).toBeNull();
  expect(marginHours(promise({ keptAt: vienna('2026-11-25', '13:00') }))).toBe(2);
  expect(marginHours(promise({ keptAt: vienna('2026-11-25', '18:00') }))).toBe(-3);
  expect(marginHours(promise({ due: WEDNESDAY, keptAt: vienna('2026-11-23', '23:00') }))).toBe(48);
});

test('classes of margins are ordered, and the ends belong to the class above', () => {
  expect(marginClass(-1000)).toBe(0);
  expect(marginClass(1000)).toBe(MARGIN_CLASSES.length);
  MARGIN_CLASSES.forEach((end, index) => {
    expect(marginClass(end)).toBe(index + 1);
    expect(marginClass(end - 0.001)).toBe(index);
  });
});
