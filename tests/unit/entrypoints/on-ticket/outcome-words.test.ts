import { expect, test } from 'vitest';
import { toOutcomeWords } from '../../../../entrypoints/on-ticket/outcome-words.ts';
import type { Outcome } from '../../../../entrypoints/on-ticket/writer.ts';
import { REFUSALS } from '../../../../lib/messages/from-page.ts';
import { words } from '../fixture.ts';

const OUTCOMES: readonly Outcome[] = [
  { kind: 'inserted', ticket: '20418' },
  { kind: 'replaced', ticket: '20418' },
  { kind: 'notCopied', text: 'Thank you.' },
  ...(['undone', 'copied', 'copiedInstead', 'asleep', ...REFUSALS] as const).map((kind) => ({
    kind,
  })),
];

test.each(OUTCOMES)('$kind has words of its own', (outcome) => {
  const text = toOutcomeWords(outcome, words);
  expect(text).toMatch(/\.$|: Thank you\.$/);
  expect(text).not.toContain('{');
  const others = OUTCOMES.filter((other) => other !== outcome);
  expect(others.map((other) => toOutcomeWords(other, words))).not.toContain(text);
});

test('an insertion says where; what could not be copied is there to be copied', () => {
  expect(toOutcomeWords({ kind: 'inserted', ticket: '20418' }, words)).toContain('#20418');
  expect(toOutcomeWords({ kind: 'notCopied', text: 'Thank you.' }, words)).toContain('Thank you.');
});

test('no outcome, no words', () => {
  expect(toOutcomeWords(null, words)).toBeNull();
});
