import { expect, test } from 'vitest';
import { families } from '../../../lib/courtesy/suggestions/families.ts';
import { toPattern } from '../../../lib/courtesy/suggestions/pattern.ts';
import { fc } from './property.ts';

const found = (source: string, words: string) =>
  [...toPattern(source).findAll(words)].map(({ from, to }) => words.slice(from, to));

test.each([
  ['you (?:must|need to)', 'so you need to pay, and you must wait', ['you need to', 'you must']],
  ['you', 'young you', ['you']],
  ['colou?r', 'color colour', ['color', 'colour']],
  ['(?:very ){0,2}sorry', 'very very very sorry', ['very very sorry']],
  ['(?:very )*sorry', 'very very very sorry', ['very very very sorry']],
  ['no[.]? [0-9]+', 'no. 42 or no 7', ['no. 42', 'no 7']],
  ['^so', 'so so', ['so']],
  ['so$', 'so so', ['so']],
  ['%just (?=[a-z])', 'just go, just wait and just just', ['just ', 'just ', 'just ']],
  ['(?!it>)[a-z]+ is', 'it is, item is', ['item is']],
  ['had you ~,? you', 'had you read www.a.b/c, you', ['had you read www.a.b/c, you']],
  ['had you ~ would', 'had you read it. it would', []],
  ['[^a-z]+ eur', 'for 1,200 eur', [' 1,200 eur']],
])('%s in “%s”', (source, words, expected) => {
  expect(found(source, words)).toEqual(expected);
});

test('parts are told by their names', () => {
  const [match] = toPattern('you (?<done>[a-z]+)(?<rest> it)?').findAll('you sent it');
  expect(match?.parts).toEqual({ done: [4, 8], rest: [8, 11] });
});

test.each(['you (must', 'you must)', 'a|(b'])(
  'a pattern that is not whole is refused: %s',
  (source) => {
    expect(() => [...toPattern(source).findAll('you')]).toThrow(/bracket/);
  },
);

const atom = fc.constantFrom('a', 'b', ' ', '[ab]', '[^a]', '(?=a)', '(?!b)');
const { source } = fc.letrec<{ source: string }>((tie) => ({
  source: fc.oneof(
    { maxDepth: 3 },
    atom,
    fc.tuple(tie('source'), tie('source')).map(([x, y]) => `${x}${y}`),
    fc.tuple(tie('source'), tie('source')).map(([x, y]) => `(?:${x}|${y})`),
    fc
      .tuple(
        fc.constantFrom('a', 'b', '(?:ab)', '(?:a|b )', '[ab]'),
        fc.constantFrom('?', '*', '+', '*?', '{0,2}', '{1,2}?'),
      )
      .map(([x, count]) => `${x}${count}`),
  ),
}));

test('finds what a regular expression with words’ edges finds', () => {
  fc.assert(
    fc.property(source, fc.stringMatching(/^[ab ]{0,12}$/), (pattern, words) => {
      const edges = new RegExp(
        `(?<!(?<=[a-z])(?=[a-z]))(?:${pattern})(?!(?<=[a-z])(?=[a-z]))`,
        'dg',
      );
      const expected = [...words.matchAll(edges)].filter(([match]) => match !== '');
      const actual = found(pattern, words).filter((match) => match !== '');
      expect(actual[0]).toBe(expected[0]?.[0]);
    }),
    { numRuns: 3000 },
  );
});

test('long unkind text is read to its end by every pattern', () => {
  const patterns = Object.values(families).flatMap(({ rewrites }) => rewrites);
  expect(patterns.length).toBeGreaterThan(300);
  const texts = [
    'you '.repeat(300),
    'a'.repeat(1200),
    'very sorry if '.repeat(80),
    'had you , '.repeat(120),
  ];
  for (const { match } of patterns)
    for (const text of texts)
      for (const { from, to } of toPattern(match).findAll(text))
        expect(to).toBeGreaterThanOrEqual(from);
});
