import { expect, test } from 'vitest';
import { isCommon } from '../../../lib/courtesy/suggestions/common-words.ts';
import { toOwnLines } from '../../../lib/shift/own-lines.ts';

const TEXT =
  'Hi Dana,\nYou should have checked order 20418 first. We will refund you soon. You must!\nBye';
const at = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});
const linesOf = (...words: string[]) =>
  toOwnLines(
    TEXT,
    words.map((one) => ({ id: 'blame', ...at(one) })),
    { names: ['Dana Okafor'], isCommon },
  );

test('the whole sentence, and nothing of who and which', () => {
  expect(linesOf('You should have checked')).toEqual([
    { text: 'You should have checked order [number] first.', flag: 'blame' },
  ]);
});

test('a sentence flagged twice comes once, two at most, and none that says nothing', () => {
  expect(linesOf('should have', 'order 20418')).toHaveLength(1);
  expect(linesOf('should have', 'refund', 'You must')).toHaveLength(2);
  expect(linesOf('You must')).toEqual([]);
  expect(linesOf('Hi Dana')).toEqual([]);
});
