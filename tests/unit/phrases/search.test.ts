import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getBundledPhrases } from '../../../lib/phrases/bundled-phrases.ts';
import type { Phrase } from '../../../lib/phrases/phrase.ts';
import { createPhraseSearch } from '../../../lib/phrases/search.ts';

const bundled = getBundledPhrases();
const search = createPhraseSearch(bundled);

function phrase(id: string, text: string, more: Partial<Phrase> = {}): Phrase {
  return {
    id,
    text,
    moment: 'need',
    situation: 'any',
    channel: 'any',
    register: 'any',
    language: 'en',
    liability: 'normal',
    tags: [],
    ...more,
  };
}

function ids(found: readonly Phrase[]): string[] {
  return found.map(({ id }) => id);
}

test.each([
  ['refund', 'refund'],
  ['ref', 'refund'],
  ['double charge', 'doubleCharge'],
  ['outa', 'outage'],
  ['log in', 'access'],
  ['wrong item', 'wrongItem'],
  ['goodbye', 'goodbye'],
])('%s finds phrases for %s first', (query, situation) => {
  const [first, second] = search(query);
  expect(first?.situation).toBe(situation);
  expect(second?.situation).toBe(situation);
});

test.each(['refnud', 'refundd', 'apolgy', 'screenshto', 'pateince'])('%s is forgiven', (query) => {
  const first = search(query)[0];
  expect(first).toBeDefined();
  const target = {
    refnud: 'refund',
    refundd: 'refund',
    apolgy: 'apology',
    screenshto: 'screenshot',
    pateince: 'patience',
  }[query];
  expect(`${first?.text} ${first?.tags.join(' ')} ${first?.situation}`.toLowerCase()).toContain(
    target,
  );
});

test('accents and case are no matter', () => {
  const find = createPhraseSearch([phrase('a', 'Das wäre schön'), phrase('b', 'Nothing')]);
  expect(ids(find('WARE'))).toEqual(['a']);
  expect(ids(find('schön'))).toEqual(['a']);
  expect(ids(find('scho\u0308n'))).toEqual(['a']);
});

test('a word nobody wrote does not empty the list where another matches', () => {
  expect(search('refund qqqxxxzzz')[0]?.situation).toBe('refund');
  expect(search('refundqqqxxxzzz')[0]?.situation).toBe('refund');
});

test('where no part matches, nothing is found', () => {
  expect(search('qqqxxxzzz')).toEqual([]);
  expect(createPhraseSearch([])('refund')).toEqual([]);
});

test('the placeholders of a phrase are not its words', () => {
  const find = createPhraseSearch([
    phrase('a', 'Hi {{customer.firstName}}'),
    phrase('b', 'the customer'),
  ]);
  expect(ids(find('customer'))).toEqual(['b']);
});

test('without a query: recent first, the latest on top, then favourites, then what fits', () => {
  const context = {
    recent: ['problems.ownIt', 'greeting.helloName', 'gone'],
    favourites: new Set(['followThrough.checkBack']),
    moment: 'problems' as const,
  };
  const found = search('', context);
  expect(ids(found).slice(0, 3)).toEqual([
    'problems.ownIt',
    'greeting.helloName',
    'followThrough.checkBack',
  ]);
  expect(found.slice(3).every(({ moment }) => moment === 'problems')).toBe(true);
});

test('of equal words, the moment, the act and the channel decide', () => {
  const same = [
    phrase('need', 'thank you'),
    phrase('greeting', 'thank you', { moment: 'greeting' }),
    phrase('act', 'thank you', { act: 'empathy' }),
    phrase('email', 'thank you', { channel: 'email' }),
  ];
  const find = createPhraseSearch(same);
  expect(ids(find('thank', { moment: 'greeting' }))[0]).toBe('greeting');
  expect(ids(find('thank', { act: 'empathy' }))[0]).toBe('act');
  expect(ids(find('thank', { channel: 'web' }))[0]).toBe('email');
  expect(ids(find('thank', { channel: 'messaging' })).at(-1)).toBe('email');
});

test('to somebody who is upset, comfort comes before cheer', () => {
  const find = createPhraseSearch([
    phrase('cheer', 'a good day', { situation: 'goodbye' }),
    phrase('comfort', 'a good day', { act: 'empathy' }),
  ]);
  expect(ids(find('day', { mood: 'angry' }))).toEqual(['comfort', 'cheer']);
});

test('another language and another register come last', () => {
  const find = createPhraseSearch([
    phrase('de', 'danke day', { language: 'de' }),
    phrase('formal', 'day', { register: 'formal' }),
    phrase('en', 'day'),
  ]);
  expect(ids(find('day', { language: 'en-GB', register: 'informal' }))).toEqual([
    'en',
    'formal',
    'de',
  ]);
});

test('two phrases with one id are one', () => {
  expect(ids(createPhraseSearch([phrase('a', 'old'), phrase('a', 'new')])('new'))).toEqual(['a']);
});

test('whatever is typed: no throw, each phrase at most once', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.lorem({ maxCount: 12 })),
      (query) => {
        const found = ids(search(query));
        expect(new Set(found).size).toBe(found.length);
      },
    ),
    { numRuns: 200 },
  );
});

test('every word of a phrase finds something, however it is cut', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...bundled),
      fc.nat(),
      fc.integer({ min: 1, max: 12 }),
      (one, at, length) => {
        const words = one.text.replace(/\{\{[^{}]*\}\}/g, ' ').match(/\p{L}+/gu) ?? [];
        fc.pre(words.length > 0);
        const part = words[at % words.length]?.slice(0, length) ?? '';
        expect(search(part).length).toBeGreaterThan(0);
        expect(search(`${part} qqqxxxzzz`).length).toBeGreaterThan(0);
      },
    ),
  );
});
