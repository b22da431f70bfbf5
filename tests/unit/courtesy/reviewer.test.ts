import { expect, test } from 'vitest';
import { review } from '../../../lib/courtesy/review.ts';
import { createReviewer } from '../../../lib/courtesy/reviewer.ts';
import { context } from './context.ts';
import { fc } from './property.ts';
import { anything, draft, SENTENCES } from './sentences.ts';

const edit = fc.record({
  at: fc.nat(),
  cut: fc.nat({ max: 30 }),
  put: fc.oneof(
    fc.constantFrom(...SENTENCES, '', ' ', '.', '\n', '\n\n', 'x', '```\n', '> ', 'not '),
    anything,
  ),
});

test('after any edits the incremental reading equals a full one', () => {
  fc.assert(
    fc.property(fc.oneof(draft, anything), fc.array(edit, { maxLength: 12 }), (start, edits) => {
      const reviewer = createReviewer();
      let text = start;
      expect(reviewer.update(text, context)).toEqual(review(text, context));
      for (const { at, cut, put } of edits) {
        const from = at % (text.length + 1);
        text = text.slice(0, from) + put + text.slice(from + cut);
        const where = { ...context, caret: from + put.length };
        expect(reviewer.update(text, where)).toEqual(review(text, where));
      }
    }),
    { numRuns: 400 },
  );
});
