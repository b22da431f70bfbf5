import { expect, test } from 'vitest';
import { isAlike, toTopic } from '../../../lib/moments/alike.ts';

test.each([
  ['Login not working', 'Re: login NOT working!', true],
  ['Cannot log in since 9:00', 'cannot log in since this morning', true],
  ['Checkout is down', 'Is the checkout down?', true],
  ['Charged twice', 'Parcel arrived broken', false],
  ['#20418', '#20419', false],
  ['', '', false],
])('%o and %o: %s', (a, b, alike) => {
  expect(isAlike(toTopic(a), toTopic(b))).toBe(alike);
  expect(isAlike(toTopic(b), toTopic(a))).toBe(alike);
});
