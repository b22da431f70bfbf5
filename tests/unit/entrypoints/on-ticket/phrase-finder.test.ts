import { type Signal, signal } from '@preact/signals';
import { beforeEach, describe, expect, test } from 'vitest';
import type { OwnPhrases } from '../../../../entrypoints/on-ticket/own-phrases.ts';
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
let own: { [K in 'phrases' | 'favourites' | 'recent']: Signal<OwnOf<K>> } & Pick<
  OwnPhrases,
  'used'
>;
type OwnOf<K extends 'phrases' | 'favourites' | 'recent'> = OwnPhrases[K]['value'];

beforeEach(async () => {
  facts = signal<TicketFacts | null>(toFacts(DANA));
  ticketKey = signal<string | null>(DANA);
  likeness = { moment: null, isUpset: false };
  own = {
    phrases: signal<OwnOf<'phrases'>>([]),
    favourites: signal<OwnOf<'favourites'>>(new Set()),
    recent: signal<OwnOf<'recent'>>([]),
    used: () => {},
  };
  finder = createPhraseFinder({ facts, ticketKey, words, own, likeness: () => likeness });
  expect(finder.find('')).toEqual([]);
  await until(() => expect(finder.isReady.value).toBe(true));
});

/** The text of a phrase as it is shown and would be inserted. */
const textOf = (query: string, id: string) => finder.find(query).find((one) => one.id === id)?.text;
const chat = () => textOf('hi it is good to hear from you chat', 'greeting.helloChat');

describe('filling in', () => {
  test('the customer’s and the agent’s names', () => {
    expect(chat()).toMatch(/^Hi Dana, I’m Sam\./);
  });

  test('with the ticket that is on top now', () => {
    expect(finder.find('hi').some(({ text }) => text.includes('Dana'))).toBe(true);
    facts.value = toFacts(LEO, {
      requester: { value: { id: null, name: 'Leo Frank' }, from: 'dom' },
    });
    ticketKey.value = LEO;
    expect(finder.find('hi').some(({ text }) => text.includes('Leo'))).toBe(true);
    expect(finder.find('hi').some(({ text }) => text.includes('Dana'))).toBe(false);
  });

  test('what nobody knows is a gap to be seen, and the caret waits there', () => {
    facts.value = null;
    for (const { text, caret } of finder.find('hi')) {
      expect(text).not.toContain('{{');
      const gap = text.search(/\[.+?\]/);
      if (gap !== -1) expect(caret).toBeLessThanOrEqual(gap);
    }
    expect(finder.find('hi').some(({ text }) => /\[.+\]/.test(text))).toBe(true);
  });
});

test('phrases that can’t be loaded are said, and come when they are tried again', async () => {
  let isBroken = true;
  const broken = createPhraseFinder({
    facts,
    ticketKey,
    words,
    own,
    likeness: () => likeness,
    load: async () => {
      if (isBroken) throw new TypeError('Failed to fetch dynamically imported module');
      return import('../../../../entrypoints/on-ticket/phrase-book.ts');
    },
  });
  await until(() => expect(broken.hasFailed.value).toBe(true));
  expect(broken.find('hi')).toEqual([]);
  isBroken = false;
  broken.retry();
  await until(() => expect(broken.find('hi').length).toBeGreaterThan(0));
});

test('own phrases are found beside the bundled ones; recent and favourite ones come first', () => {
  const kept = { phraseId: 'mine', text: 'Quokkas are fine.', moment: 'need', situation: 'later' };
  const about = { channel: 'any', register: 'any', language: 'en', liability: 'normal', tags: [] };
  own.phrases.value = [{ ...kept, ...about } as OwnOf<'phrases'>[number]];
  expect(finder.find('quokka').map(({ id }) => id)).toEqual(['mine']);
  own.favourites.value = new Set(['mine']);
  expect(finder.find('')[0]?.id).toBe('mine');
  own.recent.value = ['greeting.helloChat'];
  expect(
    finder
      .find('')
      .map(({ id }) => id)
      .slice(0, 2),
  ).toEqual(['greeting.helloChat', 'mine']);
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
    const found = ['', 'sorry', 'refund', 'check back'].flatMap((query) => finder.find(query));
    const open = found.filter(({ text, shown }) => shown !== text);
    expect(open.length).toBeGreaterThan(0);
    for (const { text, shown, caret } of open) {
      expect(shown.replace('…', '').length).toBeLessThanOrEqual(text.length);
      expect(caret).toBeLessThan(text.length);
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
