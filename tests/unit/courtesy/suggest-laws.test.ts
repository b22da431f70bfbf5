import { expect, test } from 'vitest';
import { review } from '../../../lib/courtesy/review.ts';
import { suggestionsFor } from '../../../lib/courtesy/suggest.ts';
import { applied } from '../../../lib/courtesy/suggestions/check.ts';
import { wordings } from '../../../lib/courtesy/suggestions/reword.ts';
import type { Finding, Review, Suggestion } from '../../../lib/courtesy/types.ts';
import { FLAGS, type Flag, MOMENT_OF_FLAG } from '../../../lib/moments/vocabulary.ts';
import { context } from './context.ts';
import { fc } from './property.ts';
import { type MadeDraft, makeDraft } from './suggestion-drafts.ts';
import { reviewWith } from './suggestion-table.ts';

const DRAFTS = 10_000;

/** One suggestion taken in one draft. */
interface Taken {
  readonly draft: MadeDraft;
  readonly finding: Finding;
  readonly suggestion: Suggestion;
  readonly text: string;
  readonly before: Review;
  readonly after: Review | null;
}

const taken: Taken[] = [];
let findings = 0;
let unanswered = 0;
let most = 0;
for (let number = 0; number < DRAFTS; number++) {
  const draft = makeDraft(number);
  const before = review(draft.text, draft.context);
  for (const finding of before?.findings ?? []) {
    if (!before) break;
    findings++;
    const suggestions = suggestionsFor(finding, draft.text, before, draft.context);
    if (suggestions.length === 0) unanswered++;
    most = Math.max(most, suggestions.length);
    for (const suggestion of suggestions) {
      const text = applied(draft.text, suggestion);
      const after = review(text, draft.context);
      taken.push({ draft, finding, suggestion, text, before, after });
    }
  }
}

const count = (text: string, words: string) => text.split(words).length - 1;
const flagsOf = (of: Review | null, id: Flag) =>
  of?.findings.filter((finding) => finding.id === id).length ?? 0;

/** Told by the test itself, not by the code under test: what has a digit, addresses, quotations. */
function hardFacts(text: string): string {
  const digits = text.match(/[\p{L}\p{N}#€$£.,:/@?=-]*\p{N}[\p{L}\p{N}.,:/@?=-]*/gu) ?? [];
  const addresses = text.match(/\S+@\S+/g) ?? [];
  const quoted = text.match(/“[^”]*”|"[^"]*"/g) ?? [];
  return [...digits, ...addresses, ...quoted]
    .map((fact) => fact.replace(/[.,:?-]+$/, ''))
    .sort()
    .join(' | ');
}

test('there is much to try', () => {
  expect(findings).toBeGreaterThan(DRAFTS);
  expect(taken.length).toBeGreaterThan(findings);
});

test('facts are the same before and after, whatever is taken', { timeout: 60_000 }, () => {
  const lost = taken.filter(({ draft, finding, text }) => {
    // The number of a "tier 2" is part of the inside word.
    const inside = draft.text.slice(finding.start, finding.end);
    const was = finding.id === 'jargon' ? draft.text.replace(inside, '') : draft.text;
    return (
      hardFacts(was) !== hardFacts(text) ||
      draft.facts.some((fact) => count(draft.text, fact) !== count(text, fact))
    );
  });
  expect(lost.map(({ draft, text }) => [draft.text, text])).toEqual([]);
});

test('gaps are where they are said to be, and a vague time gets no other', () => {
  for (const { finding, suggestion } of taken) {
    const gaps = suggestion.gaps.map(({ start, end }) => suggestion.text.slice(start, end));
    for (const gap of gaps) expect(gap).toMatch(/^\[[^[\]]+\]$/);
    if (finding.id === 'vague_time') expect(gaps).toContain('[when]');
  }
});

test('no finding comes, and the one that was reworded goes', () => {
  const wrong = taken.filter(
    ({ finding, before, after }) =>
      flagsOf(after, finding.id) >= flagsOf(before, finding.id) ||
      after?.findings.some(({ id }) => flagsOf(after, id) > flagsOf(before, id)),
  );
  expect(wrong.map(({ draft, text }) => [draft.text, text])).toEqual([]);
});

test('its moment is better in at least 95 of 100 cases, and worse in none', () => {
  const moved = taken.map(({ finding, before, after }) => {
    const moment = MOMENT_OF_FLAG[finding.id];
    return (after?.moments[moment].value ?? 0) - before.moments[moment].value;
  });
  expect(moved.filter((by) => by < -1e-9)).toEqual([]);
  expect(moved.filter((by) => by > 0).length / moved.length).toBeGreaterThanOrEqual(0.95);
});

test('nearly every finding has an answer, at most three, and none is the words themselves', () => {
  expect(unanswered / findings).toBeLessThan(0.01);
  expect(most).toBe(3);
  for (const { draft, suggestion } of taken)
    expect(suggestion.text).not.toBe(draft.text.slice(suggestion.start, suggestion.end));
});

test('no seam shows', () => {
  const seam = /(?<!\.)\.\.(?!\.)|[,;:][.?!](?=\s|$)| {2}|\s[,.;?!](?=\s|$)|[{}]|undefined|\bi’m\b/;
  const odd = taken.filter(({ draft, text }) => seam.test(text) && !seam.test(draft.text));
  expect(odd.map(({ draft, text }) => [draft.text, text])).toEqual([]);
});

test('any words, flagged anywhere: no throw, and every span lies in the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'you must ',
      'sorry if ',
      'as I said, ',
      'SOON ',
      '!!',
      '. ',
      '\n\n',
      '- ',
      '’s ',
      '[x] ',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      fc.constantFrom(...FLAGS),
      fc.nat(),
      fc.nat({ max: 20 }),
      (text, id, at, length) => {
        const start = text.length === 0 ? 0 : at % text.length;
        const end = Math.min(text.length, start + length);
        const finding: Finding = { id, reason: id, origin: 'typed', start, end };
        for (const suggestion of wordings(finding, text, reviewWith(), context)) {
          expect(suggestion.start).toBeGreaterThanOrEqual(0);
          expect(suggestion.end).toBeGreaterThanOrEqual(suggestion.start);
          expect(suggestion.end).toBeLessThanOrEqual(text.length);
          for (const gap of suggestion.gaps)
            expect(gap.end).toBeLessThanOrEqual(suggestion.text.length);
        }
      },
    ),
    { numRuns: 2000, examples: [['Fine. . - you must 𐀀𐀀𐀀𐀀𐀀𐀀you must ', 'robotic', 8, 0]] },
  );
});
