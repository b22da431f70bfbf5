import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  findCaretIn,
  findWritten,
  isWritten,
  toHtml,
  widen,
} from '../../../../lib/helpdesk/page/written-text.ts';

const before = 'Hello dear Alex,\nthank you.';
const dear = { start: 6, end: 10 };

test.each([
  ['exactly', 'kind', 'Hello kind Alex,\nthank you.', true],
  ['with hard blanks', 'kind', 'Hello kind\u00a0Alex,\nthank you.', true],
  ['with an empty line less', 'a\n\nb', 'Hello a\nb Alex,\nthank you.', true],
  ['not at all', 'kind', before, false],
  ['at another place', 'kind', 'Hello dear kindAlex,\nthank you.', false],
  ['twice', 'kind', 'Hello kindkind Alex,\nthank you.', false],
  ['without its blank', ' kind', 'Hello kind Alex,\nthank you.', true],
  ['in two lines', 'kind', 'Hello\nkind\nAlex,\nthank you.', false],
  ['in lines of its own', 'a\nb', 'Hello\na\nb\nAlex,\nthank you.', true],
  ['in the first line only', 'a\nb', 'Hello a Alex,\nthank you.', false],
  ['with other words gone', 'kind', 'Hello kind Alex,', false],
])('written %s', (_, text, after, is) => {
  expect(isWritten(before, dear, text, after)).toBe(is);
});

test('a blank lost between two words is seen', () => {
  expect(isWritten('Alex', { start: 4, end: 4 }, ' Thank you.', 'AlexThank you.')).toBe(false);
});

test('the new words are found, and the caret in them', () => {
  const at = findWritten(before, dear, 'Hello kind and patient Alex,\nthank you.');
  expect(at).toEqual({ start: 6, end: 22 });
});

test.each([
  // text up to the place | the rest, as it was written, where the place is then
  ['kind| and patient', 'kind and patient', 4],
  ['a\n\n|b', 'a\nb', 2],
  ['a\n\n|b', 'a\n\nb', 3],
  ['a\n\n|b', 'a\n\n\nb', 4],
  ['a\n|\nb', 'a\n\nb', 2],
  ['a\n\nb |c', 'a\nb c', 4],
  ['a\n\nb | c', '\na\nb  c', 5],
  ['a\n\nb|', 'a\nb', 3],
  ['|a\n\nb', 'a\nb', 0],
  ['a\n  |b', 'a\n  b', 4],
  ['a\n  |b', 'a\nb', 2],
])('the place %j in %j', (marked, written, place) => {
  const caret = marked.indexOf('|');
  expect(findCaretIn(marked.replace('|', ''), caret, written)).toBe(place);
});

test('at the start of a line, the blank behind comes along', () => {
  const wide = (text: string, start: number, end: number) =>
    widen('Hello dear\nHello  Alex', { start, end }, text);
  expect(wide('Good day', 0, 5)).toEqual({ span: { start: 0, end: 6 }, text: 'Good day ' });
  expect(wide('Good day', 11, 16)).toEqual({ span: { start: 11, end: 17 }, text: 'Good day ' });
  for (const [text, start, end] of [
    ['Hi', 0, 5],
    ['Good day', 6, 10],
    ['Good day', 0, 0],
    ['Good day', 0, 4],
  ] as const) {
    expect(wide(text, start, end)).toEqual({ span: { start, end }, text });
  }
});

test('markup of plain words shows those words and nothing else', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', ' ', '<', '>', '&', '"', '\n', ';', 'b'),
    maxLength: 20,
  });
  fc.assert(
    fc.property(words, (text) => {
      const shown = document.createElement('div');
      shown.innerHTML = toHtml(text);
      const elements = [...shown.querySelectorAll('*')].map(({ tagName }) => tagName);
      expect(elements.every((name) => name === 'P' || name === 'BR')).toBe(true);
      const letters = (one: string) => one.replace(/[\s\u00a0]/g, '');
      expect(letters(shown.textContent ?? '')).toBe(letters(text));
    }),
  );
});
