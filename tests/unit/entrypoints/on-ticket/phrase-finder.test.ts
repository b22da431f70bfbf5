import { type Signal, signal } from '@preact/signals';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  createPhraseFinder,
  type PhraseFinder,
} from '../../../../entrypoints/on-ticket/phrase-finder.ts';
import type { TicketFacts } from '../../../../lib/moments/facts.ts';
import type { Moment } from '../../../../lib/moments/vocabulary.ts';
import { DANA, LEO, toFacts, until, words } from '../fixture.ts';

let facts: Signal<TicketFacts | null>;
let ticketKey: Signal<string | null>;
let likeness: { moment: Moment | 'none' | null; isUpset: boolean };
let finder: PhraseFinder;

beforeEach(async () => {
  facts = signal<TicketFacts | null>(toFacts(DANA));
  ticketKey = signal<string | null>(DANA);
  likeness = { moment: null, isUpset: false };
  finder = createPhraseFinder({ facts, ticketKey, words, likeness: () => likeness });
  expect(finder.find('')).toEqual([]);
  await until(() => expect(finder.isReady.value).toBe(true));
});

const textOf = (id: string) => finder.filled(id)?.text;

describe('filling in', () => {
  test('the customer’s and the agent’s names', () => {
    expect(textOf('greeting.helloChat')).toMatch(/^Hi Dana, I’m Sam\./);
  });

  test('with the ticket that is on top now', () => {
    expect(textOf('greeting.helloByName')).toContain('Dana');
    facts.value = toFacts(LEO, {
      requester: { value: { id: null, name: 'Leo Frank' }, from: 'dom' },
    });
    ticketKey.value = LEO;
    expect(textOf('greeting.helloByName')).toContain('Leo');
    expect(textOf('greeting.helloByName')).not.toContain('Dana');
  });

  test('what nobody knows is a gap to be seen', () => {
    facts.value = null;
    const filled = finder.filled('greeting.helloChat');
    expect(filled?.gaps.length).toBeGreaterThan(0);
    expect(filled?.text).toMatch(/\[.+\]/);
    expect(filled?.text).not.toContain('{{');
  });

  test('a phrase that nobody has', () => {
    expect(finder.filled('constructor')).toBeNull();
  });
});

describe('finding', () => {
  test('a screenful at most, and no two the same', () => {
    const found = finder.find('');
    expect(found).toHaveLength(8);
    expect(new Set(found.map(({ id }) => id)).size).toBe(8);
  });

  test('says what each is for', () => {
    const formal = finder.find('dear formal').find(({ about }) => about.includes('formal'));
    expect(formal?.about).toMatch(/^Greeting · formal$/);
  });

  test('shows where the caret will stand, where something is still to be said', () => {
    for (const { id, text, shown } of ['', 'sorry', 'refund', 'check back'].flatMap(finder.find)) {
      const caret = finder.filled(id)?.caret ?? 0;
      const isOpen = caret < text.length;
      expect(shown).toBe(isOpen ? `${text.slice(0, caret)}…${text.slice(caret)}` : text);
    }
  });

  test('prefers the moment that is open', () => {
    likeness.moment = 'followThrough';
    expect(finder.find('')[0]?.about).toContain('Follow-through');
    likeness.moment = 'greeting';
    expect(finder.find('')[0]?.about).toContain('Greeting');
  });

  test.each(['psyche', 'none', null] as const)('%s prefers no moment', (moment) => {
    const plain = finder.find('thank').map(({ id }) => id);
    likeness.moment = moment;
    expect(finder.find('thank').map(({ id }) => id)).toEqual(plain);
  });

  test('soothes first where the customer is upset', () => {
    const calm = finder.find('').map(({ id }) => id);
    likeness.isUpset = true;
    expect(finder.find('').map(({ id }) => id)).not.toEqual(calm);
  });
});
