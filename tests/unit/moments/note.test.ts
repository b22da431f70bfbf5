import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeTexts } from '../../../lib/moments/note.ts';

test.each([
  ['call Ana', 'call Ana at noon', 'Do call Ana', 'Do call Ana at noon'],
  ['a b c', 'a c', 'a b c d', 'a c d'],
  ['', 'theirs', 'mine', 'theirs mine'],
  ['a ', 'a theirs', 'a mine', 'a theirs mine'],
  ['ab', 'a1b', 'a2b', 'a1 2b'],
  ['x', 'x theirs', 'x\nmine', 'x theirs\nmine'],
  ['cat', 'dog', 'cats', 'dogs'],
  ['x', 'x theirs', 'x mine', 'x theirs mine'],
  ['same', 'same', 'mine', 'mine'],
  ['same', 'theirs', 'same', 'theirs'],
  ['old', 'both', 'both', 'both'],
])('%o becomes %o and %o: %o', (was, theirs, mine, text) => {
  expect(mergeTexts(was, theirs, mine)).toEqual({ text, both: false });
});

test('two versions of the same words stand one below the other', () => {
  const { text, both } = mergeTexts('call Ana', 'call Bea', 'call Cid');
  expect(both).toBe(true);
  expect(text.split(/\n+——\n+/)).toEqual(['call Bea', 'call Cid']);
});

test('a version that holds the other is enough, where the start is not known', () => {
  expect(mergeTexts(null, 'ab', 'abc')).toEqual({ text: 'abc', both: false });
  expect(mergeTexts(null, 'abc', 'ab')).toEqual({ text: 'abc', both: false });
});

test('whatever the two edits, the words that each put in are in the result', () => {
  const place = fc.nat({ max: 12 });
  // Letters of their own, so that a diff can't take one's words for the other's.
  const of = (letters: string, maxLength: number) =>
    fc.string({ unit: fc.constantFrom(...letters), maxLength });
  const edit = (letters: string) => fc.record({ from: place, to: place, words: of(letters, 5) });
  const make = (text: string, { from, to, words }: { from: number; to: number; words: string }) =>
    text.slice(0, from) + words + text.slice(Math.max(from, to));
  fc.assert(
    fc.property(of('abc', 12), edit('XY'), edit('pq'), (was, a, b) => {
      const [theirs, mine] = [make(was, a), make(was, b)];
      const { text, both } = mergeTexts(was, theirs, mine);
      if (both) expect(text).toBe(`${theirs}\n\n——\n\n${mine}`);
      else {
        expect(text).toContain(a.words);
        expect(text).toContain(b.words);
      }
    }),
    { numRuns: 2_000 },
  );
});
