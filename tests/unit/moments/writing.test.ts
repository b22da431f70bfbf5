import { expect, test } from 'vitest';
import { isTyped } from '../../../lib/moments/writing.ts';

test.each([
  ['nothing', '', [], false],
  ['blanks', ' \n\u00a0', [], false],
  ['a word', 'Moin', [], true],
  ['a macro alone', 'Hi there,', [{ start: 0, end: 9 }], false],
  ['a macro with blanks around it', '\nHi there,\n\n', [{ start: 1, end: 10 }], false],
  ['a word before a macro', 'x Hi', [{ start: 2, end: 4 }], true],
  [
    'a word between two',
    'Hi x Bye',
    [
      { start: 0, end: 2 },
      { start: 5, end: 8 },
    ],
    true,
  ],
  ['a word behind', 'Hi x', [{ start: 0, end: 2 }], true],
])('%s', (_, text, macros, typed) => {
  expect(isTyped({ text, macros })).toBe(typed);
});
