import { expect, test } from 'vitest';
import { review } from '../../../../lib/courtesy/review.ts';
import { context } from '../context.ts';

const acts = (text: string) => review(text, context)?.acts.map((act) => act.id) ?? [];

test.each([
  ['Hi Ana,\n\nIt has left.\n\nKind regards,\nTom', ['greeting', 'name', 'sign_off']],
  ['It has left, Ana.', ['name']],
  ['Ana\n\nIt has left.', ['name']],
  ['He said “Hi Ana” to me.', ['name']],
  ['It has left.\n\nThanks,\nTom', ['sign_off']],
  ['It has left.\n\nTom', ['sign_off']],
])('form of %j', (text, expected) => {
  expect(acts(text)).toEqual(expected);
});
