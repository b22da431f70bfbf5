import { describe, expect, test } from 'vitest';
import { toVisitWords } from '../../../../../entrypoints/sidepanel/view/visit-words.ts';
import {
  PROMISE_STATUSES,
  type PromiseMade,
  type PromiseStatus,
} from '../../../../../lib/moments/promise.ts';
import type { LastVisit } from '../../../../../lib/store/last-visit.ts';
import { createDates } from '../../../../../lib/words/dates.ts';
import { words } from '../../fixture.ts';

const HOUR = 3_600_000;
/** A Monday, 9:00 in Vienna. */
const NOW = Date.parse('2026-11-23T08:00:00Z');
const dates = createDates('en', 'Europe/Vienna');

function toVisit(more: Partial<LastVisit> = {}): LastVisit {
  return {
    at: NOW - 96 * HOUR,
    day: '2026-11-19',
    days: 4,
    sentContacts: 1,
    promise: null,
    wish: '',
    ...more,
  };
}
function toPromise(status: PromiseStatus, due: PromiseMade['due']) {
  return { made: { words: 'I will call you', due } as PromiseMade, status };
}
const wordsOf = (more: Partial<LastVisit> = {}) => toVisitWords(toVisit(more), NOW, words, dates);
const AT_THREE = { date: '2026-11-25', time: '15:00' } as const;

describe('how long ago', () => {
  test.each([
    [{ days: 4 }, 'Back after 4 days'],
    [{ days: 1, at: NOW - 2 * HOUR }, 'Back after 1 day'],
    [{ days: 0, at: NOW - 2 * HOUR }, 'Back after 2h'],
    [{ days: 0, at: NOW - HOUR }, 'Back after 1h'],
    [{ days: 0, at: NOW - HOUR + 1 }, null],
  ])('%o: %s', (more, text) => {
    expect(wordsOf(more)).toBe(text);
  });
});

describe('what was promised', () => {
  test('by when, and what became of it', () => {
    expect(wordsOf({ promise: toPromise('keptEarly', AT_THREE) })).toBe(
      'Back after 4 days · promised Wed, 3:00 PM, kept early',
    );
  });

  test('without a time, in the words it was promised in', () => {
    expect(wordsOf({ promise: toPromise('open', null) })).toContain(
      'promised I will call you, still open',
    );
  });

  test.each(PROMISE_STATUSES)('%s has words', (status) => {
    expect(wordsOf({ promise: toPromise(status, AT_THREE) })).not.toMatch(/panel\.|\{/);
  });

  test('is told even within one sitting', () => {
    const visit = { days: 0, at: NOW, promise: toPromise('dueToday', AT_THREE) };
    expect(wordsOf(visit)).toBe('promised Wed, 3:00 PM, due today');
  });
});

describe('their wish', () => {
  test('stands last', () => {
    const text = wordsOf({ wish: 'be heard', promise: toPromise('open', AT_THREE) });
    expect(text).toMatch(/ · wish: be heard$/);
  });

  test('is one line, cut at a word', () => {
    const wish = `to open\n\nthe shop   on time, ${'very '.repeat(20)}`;
    const text = wordsOf({ wish }) ?? '';
    expect(text).toContain('wish: to open the shop on time, very');
    expect(text).toMatch(/very …$/);
    expect(text.length).toBeLessThan(90);
  });

  test('a word without end is cut all the same', () => {
    expect(wordsOf({ wish: 'x'.repeat(500) })?.length).toBeLessThan(90);
  });
});

test('no last time, no words', () => {
  expect(toVisitWords(null, NOW, words, dates)).toBeNull();
});
