import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdit, findEdit, moveSpan } from '../../../../lib/helpdesk/page/edit.ts';

// Few letters, so that equal runs come up often.
const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 12 });

test('an edit turns the one text into the other', () => {
  fc.assert(
    fc.property(text, text, fc.option(fc.nat(14)), (before, after, caret) => {
      expect(applyEdit(before, findEdit(before, after, caret))).toBe(after);
    }),
  );
});

test('an edit is as small with a caret as without', () => {
  fc.assert(
    fc.property(text, text, fc.nat(14), (before, after, caret) => {
      const small = findEdit(before, after, null);
      const edit = findEdit(before, after, caret);
      expect([edit.removed, edit.inserted.length]).toEqual([small.removed, small.inserted.length]);
    }),
  );
});

test('what was typed stands before the caret, wherever the same letters stand', () => {
  fc.assert(
    fc.property(text, text, text, (left, typed, right) => {
      fc.pre(typed !== '');
      const caret = left.length + typed.length;
      const edit = findEdit(left + right, left + typed + right, caret);
      expect(edit).toEqual({ start: left.length, removed: 0, inserted: typed });
    }),
  );
});

test('equal texts differ by nothing', () => {
  expect(findEdit('same', 'same', 2)).toMatchObject({ removed: 0, inserted: '' });
});

test('a span beside an edit keeps its words; one that the edit touches is gone', () => {
  fc.assert(
    fc.property(
      text,
      fc.nat(12),
      fc.nat(12),
      fc.nat(12),
      fc.nat(12),
      text,
      (before, a, b, c, d, inserted) => {
        const clamp = (at: number) => Math.min(at, before.length);
        const [start, end] = [Math.min(clamp(a), clamp(b)), Math.max(clamp(a), clamp(b))];
        const from = clamp(c);
        const edit = { start: from, removed: Math.min(d, before.length - from), inserted };
        const moved = moveSpan({ start, end }, edit);
        const isBeside = end <= edit.start || start >= edit.start + edit.removed;
        expect(moved !== null).toBe(isBeside);
        if (moved) {
          expect(applyEdit(before, edit).slice(moved.start, moved.end)).toBe(
            before.slice(start, end),
          );
        }
      },
    ),
  );
});
