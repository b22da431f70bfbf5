import { expect, test } from 'vitest';
import { toShownMoment } from '../../../../../entrypoints/sidepanel/view/shown-moment.ts';
import { NEW_CONTACT } from '../../../../../lib/moments/contact-context.ts';

const UPSET = { ...NEW_CONTACT, upset: true };
const COMPLAINT = { ...NEW_CONTACT, complaint: true };

test.each([
  [null, NEW_CONTACT, 'greeting'],
  [null, UPSET, 'problems'],
  [null, COMPLAINT, 'problems'],
  ['need', UPSET, 'need'],
  ['psyche', NEW_CONTACT, 'psyche'],
  ['none', UPSET, null],
] as const)('chosen %s, %o: %s', (chosen, contact, shown) => {
  expect(toShownMoment(chosen, contact)).toBe(shown);
});
