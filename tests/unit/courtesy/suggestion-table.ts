import { expect, test } from 'vitest';
import { applied } from '../../../lib/courtesy/suggestions/check.ts';
import { wordings } from '../../../lib/courtesy/suggestions/reword.ts';
import type { DraftContext, Finding, Review, Suggestion } from '../../../lib/courtesy/types.ts';
import type { Act, Flag } from '../../../lib/moments/vocabulary.ts';
import { context } from './context.ts';

/** A sentence with the flagged words in «…», and how it reads with the best suggestion taken. */
export type Row = readonly [before: string, after: string];

/** A draft with its flagged words in «…». */
export function marked(row: string, id: Flag): { text: string; finding: Finding } {
  const start = row.indexOf('«');
  const end = row.indexOf('»') - 1;
  const text = row.replace('«', '').replace('»', '');
  return { text, finding: { id, reason: id, origin: 'typed', start, end } };
}

/** A review that has read nothing but these acts: what is said here hangs on the words alone. */
export function reviewWith(acts: readonly Act[] = []): Review {
  const none = { value: 0.5, contributions: [] };
  return {
    language: 'en',
    acts: acts.map((id) => ({ id, start: 0, end: 0, origin: 'typed' })),
    findings: [],
    order: { id: 'n/a', person: null, problem: null },
    promises: [],
    apology: null,
    moments: { greeting: none, need: none, followThrough: none, problems: none },
    courtesy: none,
  };
}

export function offersFor(
  row: string,
  id: Flag,
  scene: DraftContext = context,
  acts: readonly Act[] = [],
): { text: string; offers: readonly Suggestion[] } {
  const { text, finding } = marked(row, id);
  return { text, offers: wordings(finding, text, reviewWith(acts), scene) };
}

/** Sentences and how the best suggestion makes them read; it is judged by these. */
export function suggestionTable(id: Flag, rows: readonly Row[], scene?: DraftContext): void {
  test.each(rows)(`${id}: %s → %s`, (before, after) => {
    const { text, offers } = offersFor(before, id, scene);
    const best = offers[0];
    expect(best && applied(text, best)).toBe(after);
  });
}
