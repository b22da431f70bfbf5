import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  findCaretIn,
  findWritten,
  isWritten,
  toHtml,
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
  expect(findCaretIn('kind and patient', 4, at)).toBe(10);
  expect(findCaretIn('a\n\nb', 3, { start: 0, end: 3 })).toBe(2);
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
