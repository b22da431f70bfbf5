import { expect, test } from 'vitest';
import { keepsFacts, toKeeping } from '../../../lib/courtesy/suggestions/facts.ts';
import { context } from './context.ts';

const keeps = (before: string, after: string) =>
  keepsFacts(before, after, toKeeping(before, context));

test.each([
  ['You must pay €12.50 by 5 May.', 'Could you please pay €12.50 by 5 May?'],
  ['Unfortunately, Friday is full.', 'Friday is full.'],
  ['You didn’t send form CT-9.', 'We haven’t received form CT-9 yet.'],
  [
    'Write to a.b@example.com, see www.example.com/x?y=1.',
    'See www.example.com/x?y=1 or write to a.b@example.com.',
  ],
  ['You wrote "where is it" twice.', 'You wrote "where is it".'],
  ['PayPal declined it.', 'It was declined by PayPal.'],
  ['Dear customer,', 'Dear Ana,'],
  ['Don’t panic, the lamp is safe.', 'The lamp is safe.'],
  ['We called you three times.', 'We called you.'],
  ['You may come on Friday.', 'On Friday you can come.'],
])('kept: %s → %s', (before, after) => {
  expect(keeps(before, after)).toBe(true);
});

test.each([
  ['You must pay €12.50 by 5 May.', 'Could you please pay by 5 May?'],
  ['You must pay €12.50.', 'Could you please pay €12.05?'],
  ['It takes 5 days.', 'It takes 5 days, 7 at most.'],
  ['It takes three days.', 'It takes days.'],
  ['It leaves tomorrow.', 'It leaves.'],
  ['It leaves in March.', 'It leaves.'],
  ['Lewis should have checked this.', 'We should have checked this.'],
  ['As Moira Kent said, it is closed.', 'It is closed.'],
  ['We passed it on.', 'We passed it on to Lewis.'],
  ['You wrote "where is it".', 'You wrote "where is that".'],
  ['See www.example.com/x?y=1.', 'See www.example.com/x.'],
  ['Dear Ana,', 'Hello,'],
])('lost: %s → %s', (before, after) => {
  expect(keeps(before, after)).toBe(false);
});
