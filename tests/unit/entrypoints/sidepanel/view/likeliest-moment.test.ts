import { expect, test } from 'vitest';
import { toLikeliestMoment } from '../../../../../entrypoints/sidepanel/view/likeliest-moment.ts';
import { NEW_CONTACT } from '../../../../../lib/moments/contact-context.ts';

test.each([
  [NEW_CONTACT, 'greeting'],
  [{ ...NEW_CONTACT, upset: true }, 'problems'],
  [{ ...NEW_CONTACT, complaint: true }, 'problems'],
] as const)('%o: %s', (contact, moment) => {
  expect(toLikeliestMoment(contact)).toBe(moment);
});
