import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDurationText } from '../../../lib/words/duration.ts';
import * as english from '../../../lib/words/english.ts';
import { loadWords } from '../../../lib/words/load-words.ts';
import { toPseudoTable } from '../../../lib/words/pseudo.ts';
import { placeholdersOf, type Tables } from '../../../lib/words/table.ts';
import { createWords } from '../../../lib/words/words.ts';

/** Tables of our own, so that no rewording of the product breaks what is tested here. */
function wordsOf(panel: Record<string, unknown>, tag = 'en', dir: 'ltr' | 'rtl' = 'ltr') {
  const words = createWords({ panel } as unknown as Tables<'panel'>, { lang: tag, dir, tag });
  return (key: string, values?: Record<string, string | number>) =>
    words.findText(`panel.${key}`, values);
}

test('placeholders take their values, whatever stands in them', () => {
  const t = wordsOf({ hello: 'Hi {name}, {name}: {other}' });
  expect(t('hello', { name: 'A $& {other}', other: '$1' })).toBe(
    'Hi A $& {other}, A $& {other}: $1',
  );
});

test('a value that is missing leaves its placeholder to be seen', () => {
  const t = wordsOf({ hello: 'Hi {name}, {constructor}' });
  expect(t('hello', {})).toBe('Hi {name}, {constructor}');
});

test('the placeholders of phrases are not ours', () => {
  const t = wordsOf({ help: 'Write {{cursor}} for {what}' });
  expect(t('help', { cursor: 'x', what: 'the caret' })).toBe('Write {{cursor}} for the caret');
});

test('the count chooses the form by the rules of the language', () => {
  const t = wordsOf({ notes: { one: '{count} note', other: '{count} notes' } });
  expect([0, 1, 2, 1234].map((count) => t('notes', { count }))).toEqual([
    '0 notes',
    '1 note',
    '2 notes',
    '1,234 notes',
  ]);
  expect(t('notes')).toBe('{count} notes');
  const polish = wordsOf(
    { n: { one: 'notatka', few: 'notatki', many: 'notatek', other: 'n.' } },
    'pl',
  );
  expect([1, 3, 5].map((count) => polish('n', { count }))).toEqual([
    'notatka',
    'notatki',
    'notatek',
  ]);
});

test('numbers are written as the locale does, identifiers as they are', () => {
  const t = wordsOf({ n: '{n}' }, 'de');
  expect(t('n', { n: 12345.5 })).toBe('12.345,5');
  expect(t('n', { n: '20418' })).toBe('20418');
});

test('a name that runs the other way is fenced off; direction tricks are taken out', () => {
  const t = wordsOf({ hello: 'Hi {name}, 3 notes' });
  expect(t('hello', { name: 'דנה' })).toBe('Hi \u2068דנה\u2069, 3 notes');
  expect(t('hello', { name: 'Dana\u202e' })).toBe('Hi Dana, 3 notes');
  const rtl = wordsOf({ hello: 'שלום {name}' }, 'he', 'rtl');
  expect(rtl('hello', { name: 'Dana' })).toBe('שלום \u2068Dana\u2069');
  expect(rtl('hello', { name: 'דנה' })).toBe('שלום דנה');
});

test('keys: of a file, with dots, and unknown ones', () => {
  const words = createWords(english);
  expect(words.t('panel.mood.angry')).toBe(english.panel['mood.angry']);
  expect(words.findText('panel.mood.bored')).toBeNull();
  expect(words.findText('panel.constructor')).toBeNull();
  expect(words.findText('nowhere.key')).toBeNull();
  expect(words.findText('')).toBeNull();
  // @ts-expect-error: a key that no table has does not compile
  expect(words.t('panel.mood.bored')).toBe('panel.mood.bored');
});

test('only the tables handed over can be asked for', () => {
  const words = createWords({ faults: english.faults });
  expect(words.t('faults.missing')).toBe(english.faults.missing);
  // @ts-expect-error: the panel's table was not handed over
  words.t('panel.title');
});

test('all tables at once, in a language of the browser', () => {
  const words = loadWords(['xx', 'en-GB', 'de']);
  expect(words.locale).toEqual({ lang: 'en', dir: 'ltr', tag: 'en-GB' });
  expect(words.t('panel.title')).toBe(english.panel.title);
  expect(words.list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(words.number(0.42, { style: 'percent' })).toBe('42%');
});

test('a duration has at most two units, minutes at least', () => {
  const minutes = [0, 0.9, 12, 60, 200, 1440, 1700].map((n) => toDurationText(n * 60_000, 'en'));
  expect(minutes).toEqual(['0m', '0m', '12m', '1h', '3h 20m', '1d', '1d 4h']);
  expect(toDurationText(-5, 'en')).toBe('0m');
});

test('a pseudo-language keeps every key and placeholder, and is longer or runs the other way', () => {
  const long = toPseudoTable(english.panel, 'long');
  const rtl = toPseudoTable(english.panel, 'rtl');
  expect(Object.keys(long)).toEqual(Object.keys(english.panel));
  for (const [key, message] of Object.entries(english.panel)) {
    const longer = long[key as keyof typeof long];
    expect(placeholdersOf(longer)).toEqual(placeholdersOf(message));
    expect(placeholdersOf(rtl[key as keyof typeof rtl])).toEqual(placeholdersOf(message));
  }
  expect(JSON.stringify(long).length).toBeGreaterThan(JSON.stringify(english.panel).length * 1.2);
  const words = createWords({ panel: rtl }, { lang: 'he', dir: 'rtl', tag: 'he' });
  expect(words.t('panel.title')).toMatch(/^[\u0590-\u05ff ]+$/);
});

test('whatever a value is, the text around it stays', () => {
  const t = wordsOf({ hello: 'Hi {name}!' });
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const text = t('hello', { name });
      expect(text?.startsWith('Hi ') && text.endsWith('!')).toBe(true);
    }),
  );
});
