import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdit, type Draft, toEdit } from '../../../lib/moments/draft.ts';

const head = {
  ticketKey: 'acme.zendesk.com/1',
  composerId: 'c1',
  mode: 'public',
  caret: null,
  macros: [],
  composing: false,
} as const;

test('an edit made from two texts turns one into the other', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
      const draft: Draft = { ...head, rev: 4, text: before };
      const next = applyEdit(draft, { ...head, rev: 5, ...toEdit(before, after) });
      expect(next?.text).toBe(after);
      expect(next?.rev).toBe(5);
    }),
  );
});

test('an edit is as small as the change', () => {
  expect(toEdit('Hello Dana', 'Hello dear Dana')).toEqual({
    start: 6,
    removed: 0,
    inserted: 'dear ',
  });
  expect(toEdit('abc', 'abc')).toEqual({ start: 3, removed: 0, inserted: '' });
  expect(toEdit('aaa', 'aa')).toEqual({ start: 2, removed: 1, inserted: '' });
});

test.each([
  ['no draft yet', null],
  ['a missed revision', { ...head, rev: 3, text: 'Hello' }],
  ['another composer', { ...head, composerId: 'c0', rev: 4, text: 'Hello' }],
  ['another ticket', { ...head, ticketKey: 'acme.zendesk.com/2', rev: 4, text: 'Hello' }],
  ['a place outside the text', { ...head, rev: 4, text: '' }],
] as const)('after %s the whole text is asked for', (_, draft) => {
  expect(applyEdit(draft, { ...head, rev: 5, start: 1, removed: 2, inserted: 'x' })).toBeNull();
});
