import { expect, test } from 'vitest';
import { chooseLocale, ENGLISH } from '../../../lib/words/language.ts';

const TABLES = ['en', 'de', 'pt-BR', 'zh-Hans', 'zh-Hant', 'ar'];

function choose(wishes: { policy?: string; setting?: string; browser?: string[] }) {
  return chooseLocale({ policy: null, setting: null, browser: [], ...wishes }, TABLES);
}

test('policy before setting before browser', () => {
  const browser = ['ar-EG', 'en'];
  expect(choose({ policy: 'de', setting: 'pt', browser }).lang).toBe('de');
  expect(choose({ setting: 'pt', browser }).lang).toBe('pt-BR');
  expect(choose({ browser })).toEqual({ lang: 'ar', dir: 'rtl', tag: 'ar-EG' });
});

test('the region is kept for dates', () => {
  expect(choose({ browser: ['de-AT'] })).toEqual({ lang: 'de', dir: 'ltr', tag: 'de-AT' });
  expect(choose({ browser: ['de_CH'] }).tag).toBe('de-CH');
});

test('the script decides where a language has two', () => {
  expect(choose({ browser: ['zh-TW'] }).lang).toBe('zh-Hant');
  expect(choose({ browser: ['zh'] }).lang).toBe('zh-Hans');
});

test('a wish without tables is passed over; without any, English', () => {
  expect(choose({ policy: 'tlh', setting: 'not a tag!', browser: ['fi', 'de'] }).lang).toBe('de');
  expect(choose({ policy: '', browser: ['fi'] })).toEqual(ENGLISH);
});
