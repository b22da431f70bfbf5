import { expect, test } from 'vitest';
import { getBundledPhrases } from '../../../lib/phrases/bundled-phrases.ts';
import { changedFields, toDifference } from '../../../lib/phrases/difference.ts';

const [a, b, c] = getBundledPhrases();
if (!a || !b || !c) throw new Error('Too few phrases are bundled.');

test('what is new, changed and the same is told apart', () => {
  const worded = { ...a, text: `${a.text} Thank you.` };
  expect(toDifference([a, b], [], [worded, b, c, { ...c, id: 'other' }])).toEqual({
    added: [c],
    changed: [{ before: a, after: worded }],
    same: 2,
  });
  expect(changedFields(a, { ...worded, tags: [] })).toEqual(['text', 'tags']);
});

test('a bundled phrase is not taken a second time, and its new wording comes beside it', () => {
  const worded = { ...a, text: 'In other words.' };
  expect(toDifference([], [a], [a, worded])).toEqual({ added: [worded], changed: [], same: 1 });
});
