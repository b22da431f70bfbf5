import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPhraseCsv } from '../../../lib/files/phrase-csv.ts';
import { toPhrasePack } from '../../../lib/files/phrase-pack.ts';
import { type PhraseFile, readPhraseFile } from '../../../lib/files/read-phrase-file.ts';
import { getBundledPhrases } from '../../../lib/phrases/bundled-phrases.ts';
import type { Phrase } from '../../../lib/phrases/phrase.ts';

const DEFAULTS = { moment: 'need', language: 'en' } as const;
const read = (text: string) => readPhraseFile(text, DEFAULTS);

function phrasesOf(file: PhraseFile): readonly Phrase[] {
  if (file.kind !== 'phrases') throw new Error(`This was read as ${JSON.stringify(file)}.`);
  return file.phrases;
}

describe('what is exported is read back', () => {
  test('as JSON', () => {
    expect(phrasesOf(read(toPhrasePack(getBundledPhrases(), 'Mine')))).toEqual(getBundledPhrases());
  });

  test('as a table', () => {
    expect(phrasesOf(read(toPhraseCsv(getBundledPhrases())))).toEqual(getBundledPhrases());
  });

  test('whatever the text, also what a spreadsheet would run', () => {
    const text = fc
      .oneof(fc.string(), fc.constantFrom('=1+1', '-5 %', '@you', '"', '\n- a\n- b', '{{cursor}}'))
      .filter((one) => one.trim() !== '' && !/[\p{Cc}\u00ad]/u.test(one.replaceAll('\n', '')));
    const [first] = getBundledPhrases();
    if (!first) throw new Error('No phrases are bundled.');
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        const phrases = texts.map((one, at) => ({ ...first, id: `own${at}`, text: one }));
        expect(phrasesOf(read(toPhraseCsv(phrases)))).toEqual(phrases);
      }),
    );
  });
});

test('Zendesk’s macros become phrases with our placeholders, and their titles tags', () => {
  const value = '<p>Hi {{ticket.requester.first_name}},</p><p>{{ticket.due_date}} &amp; more</p>';
  const file = read(
    JSON.stringify({
      macros: [{ title: 'Refund::Late', actions: [{ field: 'comment_value_html', value }] }],
    }),
  );
  expect(phrasesOf(file)).toEqual([
    expect.objectContaining({
      text: 'Hi {{customer.firstName}},\n{{ticket.due_date}} & more',
      moment: 'need',
      tags: ['Refund::Late'],
    }),
  ]);
  expect(file).toMatchObject({ placed: 1, format: 'macros' });
});

test('tables of other programs are read by their names of columns', () => {
  const file = read('Name;Shortcut;Content\nLate parcel;/late;"Sorry; it is late."\n');
  expect(phrasesOf(file)).toMatchObject([
    { text: 'Sorry; it is late.', tags: ['Late parcel', '/late'] },
  ]);
});

test('a row that can’t be a phrase is named, and the others are read', () => {
  const file = read(`text,moment\nHello there,greeting\n${'a'.repeat(50_000)},need\nHi,nowhere\n`);
  expect(phrasesOf(file)).toMatchObject([{ text: 'Hello there', moment: 'greeting' }]);
  expect(file).toMatchObject({
    skipped: [
      { row: 2, length: 50_000, fault: { path: 'text', code: 'tooLong' } },
      { row: 3, words: 'Hi', fault: { path: 'moment', code: 'wrongValue' } },
    ],
  });
});

test.each([
  ['a broken file', '{"phrases": [', 'notJson'],
  ['another file', '{"rows": []}', 'noPhrases'],
  ['a table without texts', 'a,b\n1,2', 'noPhrases'],
  ['an empty file', '', 'noPhrases'],
  ['far too many rows', `text\n${'Hi\n'.repeat(20_001)}`, 'tooMany'],
  ['a file without an end', 'a'.repeat(20_000_001), 'tooLong'],
])('%s says so', (_, text, kind) => {
  expect(read(text).kind).toBe(kind);
});

test('a pack with a wrong phrase names its place', () => {
  expect(read('{"schema":1,"id":"a","title":"A","language":"en","phrases":[{"id":"x"}]}')).toEqual({
    kind: 'faults',
    faults: expect.arrayContaining([{ path: 'phrases[0].text', code: 'missing' }]),
  });
});
