import { expect, test } from 'vitest';
import { review } from '../../../lib/courtesy/review.ts';
import { suggestionForMissing } from '../../../lib/courtesy/suggest.ts';
import { applied } from '../../../lib/courtesy/suggestions/check.ts';
import type { DraftContext } from '../../../lib/courtesy/types.ts';
import { ACTS, type Act, type Mood } from '../../../lib/moments/vocabulary.ts';
import { context, upset } from './context.ts';

function withAct(act: Act, text: string, scene: DraftContext): string | null {
  const read = review(text, scene);
  const suggestion = read && suggestionForMissing(act, text, read, scene);
  return suggestion ? applied(text, suggestion) : null;
}

const chat: DraftContext = { ...context, channel: 'chat' };
const unknown: DraftContext = { ...context, customerName: null, agentName: null };
const formal: DraftContext = { ...context, customerText: 'Dear support, where is my lamp?' };
const LETTER = 'Hi Ana,\n\nWe sent the lamp on Monday. It comes by post.\n\nKind regards,\nTom';
const STEPS = 'Hi Ana,\n\n1. Open the box.\n2. Press the button.';

test.each<[Act, string, DraftContext, string]>([
  ['greeting', 'We sent the lamp.', context, 'Hi Ana,\n\nWe sent the lamp.'],
  ['greeting', 'We sent the lamp.', chat, 'Hi Ana,\nWe sent the lamp.'],
  ['greeting', 'We sent the lamp.', unknown, 'Hello,\n\nWe sent the lamp.'],
  ['greeting', 'We sent the lamp.', formal, 'Dear Ana,\n\nWe sent the lamp.'],
  ['greeting', '', context, 'Hi Ana,'],
  ['name', 'Hi,\n\nWe sent the lamp.', context, 'Hi Ana,\n\nWe sent the lamp.'],
  ['name', 'Good morning. We sent the lamp.', context, 'Good morning Ana. We sent the lamp.'],
  [
    'thanks',
    LETTER,
    context,
    'Hi Ana,\n\nThank you for your message. We sent the lamp on Monday. It comes by post.\n\nKind regards,\nTom',
  ],
  ['thanks', 'We sent the lamp.', chat, 'Thanks for your message. We sent the lamp.'],
  ['thanks', 'We sent the lamp.', upset, 'Thank you for telling us about this. We sent the lamp.'],
  [
    'empathy',
    LETTER,
    upset,
    'Hi Ana,\n\nI can see how frustrating this is. We sent the lamp on Monday. It comes by post.\n\nKind regards,\nTom',
  ],
  [
    'empathy',
    STEPS,
    upset,
    'Hi Ana,\n\nI can see how frustrating this is.\n\n1. Open the box.\n2. Press the button.',
  ],
  [
    'apology',
    'I can see how frustrating this is. We sent the lamp.',
    upset,
    'I can see how frustrating this is. I’m sorry for the trouble this has caused you. We sent the lamp.',
  ],
  [
    'apology',
    'We sent the lamp.',
    { ...upset, channel: 'chat' },
    'I’m sorry for the trouble. We sent the lamp.',
  ],
  [
    'apology',
    "We don't have it.",
    upset,
    "I'm sorry for the trouble this has caused you. We don't have it.",
  ],
  [
    'ownership',
    'Hi Ana,\n\nI’m sorry for the wait. The lamp is in Graz.',
    upset,
    'Hi Ana,\n\nI’m sorry for the wait. I’ll look after this for you. The lamp is in Graz.',
  ],
  [
    'summary',
    'Hi Ana,\n\nI’m sorry for the wait. The lamp is in Graz.',
    context,
    'Hi Ana,\n\nI’m sorry for the wait. So you would like [what they need]. The lamp is in Graz.',
  ],
  [
    'plan',
    'Hi Ana,\n\nThe lamp is in Graz.\n\nKind regards,\nTom',
    context,
    'Hi Ana,\n\nThe lamp is in Graz. Here is what happens next: [next step].\n\nKind regards,\nTom',
  ],
  [
    'time',
    'Hi Ana,\n\nThe lamp is in Graz.',
    context,
    'Hi Ana,\n\nThe lamp is in Graz. You’ll hear from me by [when].',
  ],
  [
    'time',
    'Hi Ana,\n\nI will send you a new lamp.',
    context,
    'Hi Ana,\n\nI will send you a new lamp by [when].',
  ],
  [
    'further_help',
    STEPS,
    context,
    'Hi Ana,\n\n1. Open the box.\n2. Press the button.\n\nIs there anything else I can help you with?',
  ],
  [
    'further_help',
    'Hi Ana,\n\nThe lamp is in Graz.\n\nKind regards,\nTom',
    upset,
    'Hi Ana,\n\nThe lamp is in Graz. If anything is still open, just reply here.\n\nKind regards,\nTom',
  ],
  [
    'sign_off',
    'Hi Ana,\n\nThe lamp is in Graz.\n',
    context,
    'Hi Ana,\n\nThe lamp is in Graz.\n\nKind regards,\nTom',
  ],
  ['sign_off', 'The lamp is in Graz.', chat, 'The lamp is in Graz.\nAll the best,\nTom'],
  [
    'sign_off',
    'The lamp is in Graz.',
    unknown,
    'The lamp is in Graz.\n\nKind regards,\n[your name]',
  ],
])('%s into “%s”', (act, text, scene, expected) => {
  expect(withAct(act, text, scene)).toBe(expected);
});

test.each<[Mood, string]>([
  ['angry', 'I can see how upsetting this is.'],
  ['frustrated', 'I can see how frustrating this is.'],
  ['anxious', 'I can see why this worries you.'],
  ['confused', 'I can see that this is confusing.'],
])('words for a customer who is %s', (mood, expected) => {
  const scene = upset.customer ? { ...upset, customer: { ...upset.customer, mood } } : upset;
  expect(withAct('empathy', '', scene)).toBe(expected);
});

test('what is there is not offered again', () => {
  for (const { id } of review(LETTER, context)?.acts ?? [])
    expect(withAct(id, LETTER, context)).toBeNull();
});

/** A gap does not read as the thing itself until it is filled in. */
const GAPPED: ReadonlySet<Act> = new Set(['time', 'summary']);

test('each phrase does what it is offered for, flags nothing, and its gaps stand in it', () => {
  for (const scene of [context, upset, chat, unknown])
    for (const text of ['', 'Hi,', 'The lamp is in Graz.', LETTER, STEPS]) {
      const before = review(text, scene);
      for (const act of ACTS) {
        const suggestion = before && suggestionForMissing(act, text, before, scene);
        if (!suggestion) continue;
        const after = review(applied(text, suggestion), scene);
        const isSeen = after?.acts.some(({ id }) => id === act) ?? false;
        if (!GAPPED.has(act) && !(act === 'name' && scene === unknown))
          expect([act, text, isSeen]).toEqual([act, text, true]);
        expect(after?.findings.length).toBeLessThanOrEqual(before.findings.length);
        for (const { start, end } of suggestion.gaps)
          expect(suggestion.text.slice(start, end)).toMatch(/^\[[a-z ]+\]$/);
      }
    }
});
