import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit, type Edit } from '../../../../lib/helpdesk/page/edit.ts';
import {
  type Author,
  afterEdit,
  NO_ORIGINS,
  type Origins,
  originsOfPrefilled,
} from '../../../../lib/helpdesk/page/origins.ts';

interface Draft {
  readonly text: string;
  readonly origins: Origins;
}

function change({ text, origins }: Draft, edit: Edit, by: Author): Draft {
  return { text: applyEdit(text, edit), origins: afterEdit(origins, text, edit, by) };
}

function macrosOf({ text, origins }: Draft): string[] {
  return origins.macros.map(({ start, end }) => text.slice(start, end));
}

const insert = (start: number, inserted: string): Edit => ({ start, removed: 0, inserted });
const EMPTY: Draft = { text: '', origins: NO_ORIGINS };
const GREETING = 'Hi Ana,\nThank you for writing.';
const prefilled: Draft = { text: GREETING, origins: originsOfPrefilled(GREETING) };

describe('who wrote what', () => {
  test('what was there at first is the helpdesk’s, line by line', () => {
    expect(macrosOf(prefilled)).toEqual(['Hi Ana,', 'Thank you for writing.']);
  });

  test('typing behind a macro leaves it one', () => {
    const typed = change(prefilled, insert(GREETING.length, ' I will look.'), 'agent');
    expect(macrosOf(typed)).toEqual(['Hi Ana,', 'Thank you for writing.']);
  });

  test('a line of a macro that the agent edits is theirs; the others are not', () => {
    const typed = change(prefilled, { start: 3, removed: 3, inserted: 'Eva' }, 'agent');
    expect(macrosOf(typed)).toEqual(['Thank you for writing.']);
  });

  test('a macro in front of typed words shifts nothing of theirs into it', () => {
    const typed = change(EMPTY, insert(0, 'My own words.'), 'agent');
    const both = change(typed, insert(0, 'As per policy.\n'), 'helpdesk');
    expect(macrosOf(both)).toEqual(['As per policy.']);
  });

  test('undo and redo give typed words and macros back as they were', () => {
    const typed = change(EMPTY, insert(0, 'My own words.'), 'agent');
    const cleared = change(typed, { start: 0, removed: 13, inserted: '' }, 'history');
    expect(macrosOf(change(cleared, insert(0, 'My own words.'), 'history'))).toEqual([]);
    const macro = change(typed, insert(13, '\nAs per policy.'), 'helpdesk');
    const undone = change(macro, { start: 13, removed: 15, inserted: '' }, 'history');
    expect(macrosOf(undone)).toEqual([]);
    const redone = change(undone, insert(13, '\nAs per policy.'), 'history');
    expect(macrosOf(redone)).toEqual(['As per policy.']);
  });

  test('typed words that come back without a key, as by an undo button, are still typed', () => {
    const typed = change(EMPTY, insert(0, 'My own words.'), 'agent');
    const cleared = change(typed, { start: 0, removed: 13, inserted: '' }, 'helpdesk');
    expect(macrosOf(change(cleared, insert(0, 'My own words.'), 'helpdesk'))).toEqual([]);
  });
});

describe('laws', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 8 });
  const step = fc.record({
    at: fc.nat(30),
    removed: fc.nat(6),
    inserted: words,
    by: fc.constantFrom<Author[]>('agent', 'helpdesk', 'history'),
  });
  type Step = { at: number; removed: number; inserted: string; by: Author };
  const toEdit = (text: string, { at, removed, inserted }: Step): Edit => {
    const start = Math.min(at, text.length);
    return { start, removed: Math.min(removed, text.length - start), inserted };
  };
  const play = (
    steps: readonly Step[],
    check: (before: Draft, edit: Edit, after: Draft, by: Author) => void,
  ) => {
    let draft: Draft = prefilled;
    for (const one of steps) {
      const edit = toEdit(draft.text, one);
      const after = change(draft, edit, one.by);
      check(draft, edit, after, one.by);
      draft = after;
    }
  };

  test('runs are in bounds, not empty, sorted and apart', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        play(steps, (_, __, { text, origins }) => {
          let from = 0;
          for (const { start, end } of origins.macros) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(end).toBeGreaterThan(start);
            from = end;
          }
          expect(from).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });

  test('what the agent puts in is never a macro', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        play(steps, (_, edit, { origins }, by) => {
          if (by !== 'agent' || edit.inserted === '') return;
          const end = edit.start + edit.inserted.length;
          for (const run of origins.macros) {
            expect(run.end <= edit.start || run.start >= end).toBe(true);
          }
        });
      }),
    );
  });

  test('what nobody touched never becomes a macro', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        play(steps, (before, edit, after) => {
          const isMacro = (draft: Draft, at: number) =>
            draft.origins.macros.some(({ start, end }) => start <= at && at < end);
          const shift = edit.inserted.length - edit.removed;
          for (let at = 0; at < before.text.length; at += 1) {
            if (at >= edit.start && at < edit.start + edit.removed) continue;
            if (isMacro(before, at)) continue;
            expect(isMacro(after, at < edit.start ? at : at + shift)).toBe(false);
          }
        });
      }),
    );
  });
});
