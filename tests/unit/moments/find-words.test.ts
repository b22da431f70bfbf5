import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toWordFinder } from '../../../lib/moments/find-words.ts';

test.each([
  ['Zoë likes calls at noon', 'zoe', true],
  ['Zoe likes calls at noon', 'ZOË call', true],
  ['Likes calls at noon', 'noon likes', true],
  ['Likes calls at noon', 'oon', false],
  ['Likes calls at noon', 'calls evening', false],
  ['ref. 20418: refund', '204', true],
  ['ref. 20418: refund', '0418', false],
  ['café—Überweisung', 'uber', true],
  ['anything', '  ', true],
  ['anything', '?!', true],
  ['', 'a', false],
])('%o has %o: %s', (text, query, has) => {
  expect(toWordFinder(query)(text)).toBe(has);
});

test('every beginning of every word of a text finds it', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abéŁxyz'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.nat(), fc.nat(), (words, nth, length) => {
      const chosen = words[nth % words.length] ?? '';
      const query = chosen.slice(0, 1 + (length % chosen.length));
      expect(toWordFinder(query)(words.join(' '))).toBe(true);
    }),
  );
});
