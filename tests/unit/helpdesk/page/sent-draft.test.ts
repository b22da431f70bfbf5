import { expect, test } from 'vitest';
import { isEmptied, isLikelySent } from '../../../../lib/helpdesk/page/sent-draft.ts';

const SENT = 'Hello Ana, your parcel left today.';

test.each([
  ['nothing is left', '', [], true],
  ['only blanks are left', ' \n', [], true],
  ['the words are still there', SENT, [], false],
  [
    'a fresh greeting is there',
    'Hi there,\nSam',
    [
      { start: 0, end: 9 },
      { start: 10, end: 13 },
    ],
    true,
  ],
  ['typing went on', 'Hi there, one more thing', [{ start: 0, end: 9 }], false],
])('%s', (_, text, macros, is) => {
  expect(isEmptied({ text, macros })).toBe(is);
});

test.each([
  ['the reply itself', 'public', 'agent', SENT, true],
  [
    'with placeholders filled in',
    'public',
    'agent',
    'Hello Ana Ferreira, your parcel left today. Sam',
    true,
  ],
  ['the customer’s words', 'public', 'customer', SENT, false],
  ['a note instead of a reply', 'public', 'note', SENT, false],
  ['a reply instead of a note', 'note', 'agent', SENT, false],
  ['a note for a note', 'note', 'note', SENT, true],
  ['either, where the mode is not known', 'unknown', 'note', SENT, true],
  ['a colleague’s reply', 'public', 'agent', 'We have closed this request.', false],
] as const)('%s', (_, mode, role, text, is) => {
  expect(isLikelySent({ mode, text: SENT }, { role, text })).toBe(is);
});
