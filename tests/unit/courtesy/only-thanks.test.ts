import { expect, test } from 'vitest';
import { isOnlyThanks } from '../../../lib/courtesy/only-thanks.ts';

test.each([
  'Thanks!',
  'Thank you so much, Sam.',
  'Hi Sam,\nthank you very much for your help!\nKind regards,\nDana Brooks',
  'Perfect, thanks a lot 🙏',
  'Great. It works now. Thank you!',
  'Got it, thanks\nDana',
  'Hi Sam, thanks again for sorting the invoice so fast!',
  'Thanks for getting back to me so quickly.',
])('only thanks: %o', (text) => {
  expect(isOnlyThanks(text)).toBe(true);
});

test.each([
  '',
  // It may be a yes to what we asked.
  'OK',
  'Thanks, but it still does not work.',
  'Thank you. Could you also check my March invoice?',
  'Thanks for nothing',
  'Thank you for the reply. The refund has not arrived.',
  'Thanks\nPlease call me tomorrow.',
  'Danke schön',
  'Dana Brooks',
  'Thanks in advance for sending the invoice today.',
  `Thanks! ${'a'.repeat(400)}`,
])('says more, or can’t be read: %o', (text) => {
  expect(isOnlyThanks(text)).toBe(false);
});
