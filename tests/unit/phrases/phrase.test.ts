import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePhrasePack, toPhraseChannel, toPhrases } from '../../../lib/phrases/phrase.ts';

const one = { id: 'a', text: 'Hello', moment: 'greeting' };
const pack = { schema: 1, id: 'mine', title: 'Mine', language: 'de', phrases: [one] };

function faultsOf(phrases: unknown) {
  const result = decodePhrasePack({ ...pack, phrases });
  return result.ok ? [] : result.faults;
}

test('what a phrase leaves out has its usual value', () => {
  const result = decodePhrasePack(pack);
  expect(result.ok && toPhrases(result.value)).toEqual([
    {
      ...one,
      situation: 'any',
      channel: 'any',
      register: 'any',
      liability: 'normal',
      tags: [],
      language: 'de',
    },
  ]);
});

test.each([
  ['an endless text', [{ ...one, text: 'x'.repeat(50_000) }], 'phrases[0].text', 'tooLong'],
  ['no text', [{ ...one, text: ' \n ' }], 'phrases[0].text', 'wrongValue'],
  ['an id twice', [one, one], 'phrases[1].id', 'twice'],
  ['an unknown moment', [{ ...one, moment: 'psyche' }], 'phrases[0].moment', 'wrongValue'],
  ['a field nobody knows', [{ ...one, html: '<b>' }], 'phrases[0].html', 'unknown'],
  ['no list', { 0: one }, 'phrases', 'wrongType'],
])('%s is refused, with its place', (_, phrases, path, code) => {
  expect(faultsOf(phrases)).toContainEqual({ path, code });
});

test('a pack of far too many phrases is refused, and says so once', () => {
  const many = Array.from({ length: 20_001 }, (_, at) => ({ ...one, id: `p${at}` }));
  expect(faultsOf(many)).toEqual([{ path: 'phrases', code: 'tooLong' }]);
});

test('whatever is handed in, decoding answers', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      const result = decodePhrasePack(input);
      expect(result.ok || result.faults.length > 0).toBe(true);
    }),
  );
});

test('a channel asks for short phrases or for long ones', () => {
  expect(toPhraseChannel('messaging')).toBe('chat');
  expect(toPhraseChannel('web')).toBe('email');
});
