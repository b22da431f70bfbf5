import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromPage, REFUSALS } from '../../../lib/messages/from-page.ts';
import { hello, helloAnswer, openPanel, whoIsThere } from '../../../lib/messages/hello.ts';
import { toPage } from '../../../lib/messages/to-page.ts';
import { FROM_PAGE, KEY, TO_PAGE } from './samples.ts';

const DECODERS = { fromPage, toPage, hello, whoIsThere, openPanel, helloAnswer };
type DecoderName = keyof typeof DECODERS;

const SAMPLES: readonly (readonly [DecoderName, string, object])[] = [
  ...Object.values(FROM_PAGE).map((sample) => ['fromPage', sample.kind, sample] as const),
  ...Object.values(TO_PAGE).map((sample) => ['toPage', sample.kind, sample] as const),
  ...REFUSALS.map(
    (why) =>
      ['fromPage', `written, ${why}`, { kind: 'written', id: 'w1', ok: false, why }] as const,
  ),
  ['hello', 'hello', { kind: 'hello' }],
  ['whoIsThere', 'whoIsThere', { kind: 'whoIsThere' }],
  ['openPanel', 'openPanel', { kind: 'openPanel' }],
  ['helloAnswer', 'no helpdesk of ours', { adapter: null, launcher: null }],
];

/** As it crosses a port: whatever a structured clone or JSON can carry. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const isTaken = (decoder: DecoderName, value: unknown) =>
  DECODERS[decoder].safeParse(value).success;

describe.each(SAMPLES)('%s: %s', (decoder, _, sample) => {
  test('is taken as its sender makes it, and comes out the same', () => {
    const read = DECODERS[decoder].safeParse(sent(sample));
    expect(read).toEqual({ success: true, data: sample });
  });

  test('is refused with a key too many', () => {
    expect(isTaken(decoder, { ...sample, more: 1 })).toBe(false);
  });

  test('is refused with __proto__ as a key of its own', () => {
    const text = JSON.stringify(sample).replace('{', '{"__proto__":{"admin":true},');
    expect(isTaken(decoder, JSON.parse(text))).toBe(false);
  });

  test.each(Object.keys(sample))('is refused without %s, and with nonsense in it', (key) => {
    const { [key]: _gone, ...rest } = { ...sample } as Record<string, unknown>;
    expect(isTaken(decoder, rest)).toBe(false);
    for (const nonsense of [undefined, { nested: [] }, [[]], Number.NaN]) {
      expect(isTaken(decoder, { ...sample, [key]: nonsense }), String(nonsense)).toBe(false);
    }
  });
});

test.each([[null], ['hello'], [7], [[]], [[{ kind: 'hello' }]], [{}], [{ kind: 'constructor' }]])(
  '%o is no message at all',
  (nonsense) => {
    for (const decoder of Object.keys(DECODERS) as DecoderName[]) {
      expect(isTaken(decoder, nonsense), decoder).toBe(false);
    }
  },
);

const { ticket, draft, sent: sending } = FROM_PAGE;
const long = (length: number) => 'x'.repeat(length);
const many = <T>(length: number, item: T): T[] => Array.from({ length }, () => item);
const [message] = ticket.facts.messages?.value ?? [];
const withFacts = (facts: object) => ({ ...ticket, facts: { ...ticket.facts, ...facts } });

test.each([
  ['a ticket’s key', { ...draft, ticketKey: long(301) }],
  ['a composer’s id', { ...draft, composerId: long(2_001) }],
  ['a draft', { ...draft, text: long(200_001) }],
  ['what was typed', { ...FROM_PAGE.edit, inserted: long(200_001) }],
  ['runs of macros', { ...draft, macros: many(501, { start: 0, end: 1 }) }],
  ['a subject', withFacts({ subject: { value: long(2_001), from: 'dom' } })],
  ['tags', withFacts({ tags: { value: many(201, 'vip'), from: 'rest' } })],
  ['messages', withFacts({ messages: { value: many(501, message), from: 'rest' } })],
  [
    'one message',
    withFacts({ messages: { value: [{ ...message, text: long(200_001) }], from: 'rest' } }),
  ],
  ['what is missing', { ...ticket, missing: many(7, 'mode') }],
  ['a message’s id', { ...sending, messageId: long(2_001) }],
  ['the id of an answer', { ...FROM_PAGE.written, id: long(2_001) }],
])('%s that is too long is refused', (_, tooLong) => {
  expect(isTaken('fromPage', tooLong)).toBe(false);
});

test.each([
  ['an offset below zero', { ...draft, caret: -1 }],
  ['half an offset', { ...draft, caret: 0.5 }],
  ['an offset beyond all numbers', { ...draft, rev: Number.MAX_VALUE }],
  ['a mode that we do not know', { ...draft, mode: 'Public' }],
  ['a time without end', { ...sending, at: Number.POSITIVE_INFINITY }],
  ['a time that no calendar has', { ...sending, at: 8.64e15 + 1 }],
  [
    'a message from before all calendars',
    withFacts({ messages: { value: [{ ...message, at: -9e15 }], from: 'rest' } }),
  ],
  ['a source that we do not know', withFacts({ subject: { value: 'x', from: 'guess' } })],
  ['a yes with a reason to refuse', { ...FROM_PAGE.written, why: 'stale' }],
  ['a no that names a layer', { kind: 'written', id: 'w', ok: false, layer: 'exec' }],
])('%s is refused', (_, wrong) => {
  expect(isTaken('fromPage', wrong)).toBe(false);
});

test('a wish to write is bounded on the page’s side too', () => {
  expect(isTaken('toPage', { ...TO_PAGE.write, text: long(50_001) })).toBe(false);
  expect(isTaken('toPage', { ...TO_PAGE.write, id: long(101) })).toBe(false);
});

describe('laws', () => {
  /** Anything, and near misses: a good message of which parts were exchanged for anything. */
  const nearMiss = fc
    .tuple(
      fc.constantFrom<object>(...Object.values(FROM_PAGE)),
      fc.dictionary(
        fc.constantFrom('ticketKey', 'text', 'caret', 'macros', 'facts', 'messageId', 'at', 'rev'),
        fc.oneof(fc.anything(), fc.integer({ min: 290, max: 310 }).map(long)),
      ),
    )
    .map(([sample, wrong]) => ({ ...sample, ...wrong }));

  test('whatever a page says, what is taken stays within its bounds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), nearMiss), (said) => {
        const read = fromPage.safeParse(said);
        if (!read.success) return;
        const key = 'ticketKey' in read.data ? read.data.ticketKey : KEY;
        expect(key.length).toBeLessThanOrEqual(300);
        if ('text' in read.data) expect(read.data.text.length).toBeLessThanOrEqual(200_000);
        if ('macros' in read.data) expect(read.data.macros.length).toBeLessThanOrEqual(500);
        if ('at' in read.data && typeof read.data.at === 'number') {
          expect(new Date(read.data.at).getTime()).not.toBeNaN();
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('reading never throws and never changes what was said', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), nearMiss), (said) => {
        const before = JSON.stringify(said);
        for (const decoder of Object.values(DECODERS)) decoder.safeParse(said);
        expect(JSON.stringify(said)).toBe(before);
      }),
      { numRuns: 500 },
    );
  });
});
