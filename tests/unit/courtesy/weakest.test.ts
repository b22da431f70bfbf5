import { expect, test } from 'vitest';
import { review } from '../../../lib/courtesy/review.ts';
import { applied } from '../../../lib/courtesy/suggestions/check.ts';
import type { DraftContext } from '../../../lib/courtesy/types.ts';
import { weakest } from '../../../lib/courtesy/weakest.ts';
import { context, upset } from './context.ts';

function weakestOf(text: string, scene: DraftContext): string | null {
  const read = review(text, scene);
  const found = read && weakest(read, text, scene);
  if (!found) return null;
  if (found.kind === 'order') return 'order';
  return found.kind === 'finding' ? found.finding.id : `missing ${found.act}`;
}

const complaint: DraftContext = upset.customer
  ? { ...upset, customer: { ...upset.customer, mood: 'neutral', upset: 0.1 } }
  : upset;
const chat: DraftContext = { ...context, channel: 'chat' };
const WARM =
  'Hi Ana,\n\nI’m sorry for the trouble this has caused you, and I can see how frustrating it is.';

test.each<[string, DraftContext, string | null]>([
  // What wounds comes first, the worst of it before the rest.
  ['Unfortunately, we can’t do that. You should have checked your order.', upset, 'blame'],
  ['Please calm down. You should have checked your order.', upset, 'blame'],
  ['I’m sorry if this upset you. Please calm down.', upset, 'dismissive'],
  ['Send me the invoice. I’m sorry if this upset you.', context, 'false_apology'],
  // Then that nobody speaks to an upset person, or too late.
  ['Hi Ana,\n\nYou need to send us the invoice.', upset, 'missing empathy'],
  ['Hi Ana,\n\nThe lamp left Graz on Monday.', complaint, 'missing apology'],
  ['Hi Ana,\n\nI have sent a new lamp today. I’m sorry for the trouble.', upset, 'order'],
  // Then other cold words, those of the weakest moment first.
  [`${WARM} You need to send us the invoice.`, upset, 'command'],
  ['Hi Ana,\n\nYou need to send us the invoice.', context, 'command'],
  ['We will send you a new lamp soon.', context, 'vague_time'],
  // Then what the situation lacks.
  [`${WARM} The lamp is in Graz.`, upset, 'missing ownership'],
  ['The lamp left Graz on Monday.', context, 'missing greeting'],
  ['Hi Ana,\n\nI will send you a new lamp.', context, 'missing time'],
  ['Hi Ana,\n\nThe lamp is in Graz. It left on Monday.', context, 'missing further_help'],
  [
    'Hi Ana,\n\nThe lamp is in Graz. It left on Monday. Is there anything else I can help you with?',
    context,
    'missing sign_off',
  ],
  // And where all is well, nothing.
  [
    'Hi Ana,\n\nThe lamp is in Graz. It left on Monday. Is there anything else I can help you with?\n\nKind regards,\nTom',
    context,
    null,
  ],
  ['Hi Ana, the lamp is in Graz. It left on Monday.', chat, null],
  ['', context, null],
  ['', upset, null],
  ['Hi', upset, null],
])('“%s”', (text, scene, expected) => {
  expect(weakestOf(text, scene)).toBe(expected);
});

test('a macro is not held against the agent', () => {
  const text = 'Hi Ana, the lamp is in Graz. You should have checked your order.';
  expect(weakestOf(text, chat)).toBe('blame');
  const macros = [{ start: 28, end: text.length }];
  expect(weakestOf(text, { ...chat, macros })).toBeNull();
});

test('a sentence that is being typed lacks nothing yet', () => {
  const text = 'The lamp is in';
  expect(weakestOf(text, { ...upset, caret: text.length })).toBeNull();
  expect(weakestOf(text, upset)).toBe('missing empathy');
});

test('it comes with what helps', () => {
  const text = 'Hi Ana,\n\nYou should have checked your order.';
  const read = review(text, context);
  const found = read && weakest(read, text, context);
  expect(found?.kind).toBe('finding');
  if (found?.kind !== 'finding' || !found.suggestions[0]) return;
  expect(applied(text, found.suggestions[0])).toBe('Hi Ana,\n\nLet’s look at your order together.');
});
