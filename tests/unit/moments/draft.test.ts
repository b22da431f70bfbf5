import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdit, type Draft } from '../../../lib/moments/draft.ts';

const head = {
  ticketKey: 'acme.zendesk.com/1',
  composerId: 'c1',
  mode: 'public',
  caret: null,
  macros: [],
  composing: false,
} as const;

test('an edit changes its run and nothing else', () => {
  const edits = fc.record({
    text: fc.string(),
    from: fc.nat(),
    to: fc.nat(),
    inserted: fc.string(),
  });
  fc.assert(
    fc.property(edits, ({ text, from, to, inserted }) => {
      const [start = 0, end = 0] = [from, to]
        .map((at) => at % (text.length + 1))
        .sort((a, b) => a - b);
      const draft: Draft = { ...head, rev: 4, text };
      const next = applyEdit(draft, { ...head, rev: 5, start, removed: end - start, inserted });
      expect(next?.text).toBe(text.slice(0, start) + inserted + text.slice(end));
      expect(next?.rev).toBe(5);
    }),
  );
});

test('a caret that only moved keeps the revision', () => {
  const draft: Draft = { ...head, rev: 4, text: 'Hello' };
  const moved = { ...head, rev: 4, caret: 2, start: 0, removed: 0, inserted: '' };
  expect(applyEdit(draft, moved)).toEqual({ ...draft, caret: 2 });
});

test('a change of mode or of macro runs is a revision without a change of text', () => {
  const draft: Draft = { ...head, rev: 4, text: 'Hello' };
  const changed = { ...head, rev: 5, mode: 'note', start: 0, removed: 0, inserted: '' } as const;
  expect(applyEdit(draft, changed)).toEqual({ ...draft, rev: 5, mode: 'note' });
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
