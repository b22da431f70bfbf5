import { expect, test } from 'vitest';
import { review } from '../../../lib/courtesy/review.ts';
import { suggestionsFor } from '../../../lib/courtesy/suggest.ts';
import { applied } from '../../../lib/courtesy/suggestions/check.ts';
import type { Finding, Review, Suggestion } from '../../../lib/courtesy/types.ts';
import { MOMENT_OF_FLAG } from '../../../lib/moments/vocabulary.ts';
import { type MadeDraft, makeDraft } from './suggestion-drafts.ts';

const DRAFTS = 10_000;

interface Taken {
  readonly draft: MadeDraft;
  readonly finding: Finding;
  readonly suggestion: Suggestion;
  readonly after: string;
  readonly before: Review;
}

const taken: Taken[] = [];
let findings = 0;
let unanswered = 0;
for (let number = 0; number < DRAFTS; number++) {
  const draft = makeDraft(number);
  const before = review(draft.text, draft.context);
  for (const finding of before?.findings ?? []) {
    if (!before) break;
    findings++;
    const suggestions = suggestionsFor(finding, draft.text, before, draft.context);
    if (suggestions.length === 0) unanswered++;
    for (const suggestion of suggestions)
      taken.push({ draft, finding, suggestion, before, after: applied(draft.text, suggestion) });
  }
}

const count = (text: string, words: string) => text.split(words).length - 1;
/** Told by the test itself, not by the code under test: digits, addresses, quotations. */
const hard = (text: string) =>
  [
    ...(text.match(/[\p{L}\p{N}#€$£.,:/@?=-]*\p{N}[\p{L}\p{N}.,:/@?=-]*/gu) ?? []),
    ...(text.match(/\S+@\S+/g) ?? []),
    ...(text.match(/“[^”]*”|"[^"]*"/g) ?? []),
  ]
    .map((fact) => fact.replace(/[.,:?-]+$/, ''))
    .sort();

test('there is much to try', () => {
  expect(findings).toBeGreaterThan(DRAFTS);
  expect(taken.length).toBeGreaterThan(findings);
});

test('facts are the same before and after, whatever is taken', () => {
  const lost = taken.filter(({ draft, finding, suggestion, after }) => {
    const at = finding.id === 'jargon' ? draft.text.slice(finding.start, finding.end) : '';
    const before = at === '' ? draft.text : draft.text.replace(at, '');
    return (
      hard(before).join('|') !== hard(after).join('|') ||
      draft.facts.some((fact) => count(draft.text, fact) !== count(after, fact)) ||
      suggestion.gaps.some((gap) => !/^\[[^\]]+\]$/.test(suggestion.text.slice(gap.start, gap.end)))
    );
  });
  expect(lost.map(({ draft, after }) => [draft.text, after])).toEqual([]);
});

test('no finding comes, and the one that was reworded goes', () => {
  const wrong = taken.filter(({ draft, finding, before, after }) => {
    const now = review(after, draft.context)?.findings ?? [];
    return (
      before.findings.some(({ id }) => {
        const was = before.findings.filter((one) => one.id === id).length;
        const is = now.filter((one) => one.id === id).length;
        return id === finding.id ? is >= was : is > was;
      }) || now.some(({ id }) => before.findings.every((one) => one.id !== id))
    );
  });
  expect(wrong.map(({ draft, after }) => [draft.text, after])).toEqual([]);
});

test('the moment is better in at least 95 of 100 cases, and worse in none', () => {
  const moved = taken.map(({ draft, finding, before, after }) => {
    const moment = MOMENT_OF_FLAG[finding.id];
    const now = review(after, draft.context)?.moments[moment].value ?? 0;
    return now - before.moments[moment].value;
  });
  expect(moved.filter((by) => by < -1e-9)).toEqual([]);
  expect(moved.filter((by) => by > 0).length / moved.length).toBeGreaterThan(0.95);
});

test('nearly every finding has an answer, at most three, none twice or the words themselves', () => {
  expect(unanswered / findings).toBeLessThan(0.01);
  for (const { draft, suggestion } of taken)
    expect(suggestion.text).not.toBe(draft.text.slice(suggestion.start, suggestion.end));
});

test('nothing reads like two sentences run together', () => {
  const odd = taken.filter(
    ({ draft, after }) =>
      /(?<!\.)\.\.(?!\.)|[,;:][.?!]| {2}|\s[,.;?!](?:\s|$)|\{|\}|\bundefined\b/.test(after) &&
      !/(?<!\.)\.\.(?!\.)|[,;:][.?!]| {2}|\s[,.;?!](?:\s|$)|\{|\}/.test(draft.text),
  );
  expect(odd.map(({ draft, after }) => [draft.text, after])).toEqual([]);
});
