import { expect, test } from 'vitest';
import { takeFromDraft } from '../../../../entrypoints/on-ticket/take-from-draft.ts';
import { createReviewer } from '../../../../lib/courtesy/reviewer.ts';
import type { FoundAct, Review } from '../../../../lib/courtesy/types.ts';
import type { Act } from '../../../../lib/moments/vocabulary.ts';
import { toDraft } from '../fixture.ts';

const EMPTY = createReviewer().update('', {
  customerName: null,
  agentName: null,
  channel: 'email',
  customer: null,
  now: 0,
  tz: 'UTC',
  caret: null,
  macros: [],
});

/** A review that found these acts at these words of the text. */
function reviewOf(
  text: string,
  found: readonly (readonly [Act, string, FoundAct['origin']?])[],
): Review {
  if (!EMPTY) throw new Error('An empty text is read in any language.');
  const acts = found.map(([id, words, origin = 'typed']) => {
    const start = text.indexOf(words);
    return { id, start, end: start + words.length, origin };
  });
  return { ...EMPTY, acts };
}

const HEARD = 'You were charged twice.';
const PLAN = 'I will refund the second one.';
const TEXT = `Hi Dana,\n${HEARD} ${PLAN}\nBest`;

test('what was heard and what will be done are taken in the draft’s own words', () => {
  const review = reviewOf(TEXT, [
    ['greeting', 'Hi Dana,'],
    ['summary', HEARD],
    ['plan', PLAN],
  ]);
  expect(takeFromDraft(toDraft(TEXT), review)).toEqual({ heard: HEARD, plan: PLAN });
});

test.each([
  ['no draft', null, reviewOf(TEXT, [['plan', PLAN]])],
  ['no review', toDraft(TEXT), null],
  ['neither in it', toDraft(TEXT), reviewOf(TEXT, [['greeting', 'Hi Dana,']])],
  ['only a macro’s words', toDraft(TEXT), reviewOf(TEXT, [['plan', PLAN, 'macro']])],
])('%s: nothing to take', (_, draft, review) => {
  expect(takeFromDraft(draft, review)).toEqual({ heard: null, plan: null });
});

test('several sentences stand one below the other, the same one once', () => {
  const review = reviewOf(TEXT, [
    ['plan', PLAN],
    ['plan', 'Best'],
    ['plan', PLAN],
  ]);
  expect(takeFromDraft(toDraft(TEXT), review).plan).toBe(`${PLAN}\nBest`);
});
