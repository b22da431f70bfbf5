import { expect, test } from 'vitest';
import { findTheirWord } from '../../../../../entrypoints/sidepanel/view/their-word.ts';
import type { Contact } from '../../../../../lib/moments/contact.ts';
import { toMessage } from '../../fixture.ts';

const WOW = { greeting: { value: 1, by: 'agent', reason: [], playbook: null, at: 150 } } as const;
const toContact = (more: Partial<Contact>) =>
  ({ at: 1, sentAt: 100, confirmedAt: null, ratings: {}, ...more }) as Contact;
const answer = (at: number | null, text = 'Still   broken!\n') =>
  toMessage('customer', at, { text });

test('a customer’s answer to the reply stands beside it', () => {
  expect(findTheirWord(toContact({}), [answer(90)]), 'written before it').toBeNull();
  expect(findTheirWord(toContact({}), [answer(null)]), 'nobody knows when').toBeNull();
  expect(findTheirWord(toContact({}), [toMessage('agent', 120)])).toBeNull();
  expect(findTheirWord(toContact({}), [answer(110, 'no'), answer(120)])).toEqual({
    words: 'Still broken!',
    rated: null,
  });
});

test('what was confirmed before the answer is asked about; what was confirmed after it is not', () => {
  const contact = toContact({ ratings: WOW, confirmedAt: 150 });
  expect(findTheirWord(contact, [answer(200)])?.rated).toBe(1);
  expect(findTheirWord(contact, [answer(140)])?.rated).toBeNull();
});

test('a long answer is cut at a blank', () => {
  const word = findTheirWord(toContact({}), [answer(110, 'word '.repeat(100))]);
  expect(word?.words.length).toBeLessThanOrEqual(122);
  expect(word?.words).toMatch(/word …$/);
});
