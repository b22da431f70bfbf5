import { expect, test } from 'vitest';
import { review } from '../../../lib/courtesy/review.ts';
import { apply, suggestionForMissing, suggestionsFor } from '../../../lib/courtesy/suggest.ts';
import { factsOf } from '../../../lib/courtesy/suggestions/facts.ts';
import { ACTS, MOMENT_OF_FLAG } from '../../../lib/moments/vocabulary.ts';
import { context } from './context.ts';
import { fc } from './property.ts';
import { shortDraft } from './sentences.ts';

const counts = (text: string) => {
  const out = new Map<string, number>();
  for (const { id } of review(text, context)?.findings ?? []) out.set(id, (out.get(id) ?? 0) + 1);
  return out;
};

test('a suggestion changes no fact, adds no flag, and nearly always raises its moment', {
  timeout: 120_000,
}, () => {
  let tried = 0;
  let raised = 0;
  fc.assert(
    fc.property(shortDraft, (text) => {
      const read = review(text, context);
      for (const finding of read?.findings ?? []) {
        if (!read) continue;
        const offers = suggestionsFor(finding, text, read, context);
        expect(offers.length).toBeGreaterThanOrEqual(1);
        expect(offers.length).toBeLessThanOrEqual(3);
        for (const offer of offers) {
          const changed = apply(text, offer);
          expect(factsOf(changed)).toEqual(factsOf(text));
          const before = counts(text);
          for (const [id, count] of counts(changed))
            expect(count, `${id} in ${changed}`).toBeLessThanOrEqual(before.get(id) ?? 0);
          const moment = MOMENT_OF_FLAG[finding.id];
          tried++;
          if ((review(changed, context)?.moments[moment].value ?? 0) > read.moments[moment].value)
            raised++;
        }
      }
    }),
    { numRuns: 10_000 },
  );
  expect(raised / tried).toBeGreaterThanOrEqual(0.95);
});

test.each([
  ['You must send the original receipt.', 'command', 'Please send the original receipt.'],
  ['Send me the order number.', 'command', 'Please send me the order number.'],
  ["I'll get back to you soon.", 'vague_time', "I'll get back to you by [when]."],
  ['DO NOT reply to this one.', 'shouting', 'Do not reply to this one.'],
  ['Please contact the courier directly.', 'buck_passing', "I'll contact the courier directly."],
  ["I'm sorry you feel that way.", 'false_apology', "I'm sorry that we let you down."],
  ['You forgot to attach the photo.', 'blame', "We haven't received the photo."],
])('%s', (text, id, better) => {
  const read = review(text, context);
  const finding = read?.findings.find((f) => f.id === id);
  expect(finding).toBeDefined();
  if (!read || !finding) return;
  expect(suggestionsFor(finding, text, read, context).map((s) => apply(text, s))).toContain(better);
});

test('a gap for a time is marked, and no time enters the draft', () => {
  const text = 'You will hear from us shortly.';
  const read = review(text, context);
  const finding = read?.findings[0];
  if (!read || !finding) throw new Error('expected a finding');
  const [first] = suggestionsFor(finding, text, read, context);
  expect(first?.text.slice(first.gaps[0]?.start, first.gaps[0]?.end)).toBe('[when]');
});

test.each(ACTS)('a missing %s has a phrase that brings no flag', (act) => {
  const text = 'The parcel left on Monday.';
  const read = review(text, context);
  if (!read) throw new Error('expected a review');
  const suggestion = suggestionForMissing(act, text, read, context);
  expect(suggestion).not.toBeNull();
  if (suggestion)
    expect([...counts(apply(text, suggestion)).keys()]).toEqual([...counts(text).keys()]);
});
