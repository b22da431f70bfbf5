import { expect, test } from 'vitest';
import { findExpressions, shippedCode, unsafeAmong } from './regular-expressions.ts';

/**
 * Known, with the beginning of each: polynomial at worst, or more than can be told in a minute. Most
 * read a sentence, a name or a selector, or text that is cut beforehand. It may only become shorter.
 */
const KNOWN: readonly (readonly [file: string, beginning: string])[] = [
  ['lib/courtesy/due.ts', '\\b\\w+ (?:to|or) (?='],
  ['lib/courtesy/only-thanks.ts', '^(?:oh|ok|okay'],
  ['lib/courtesy/only-thanks.ts', '^(?:so |many '],
  ['lib/helpdesk/adapter/parts.ts', '^\\/(?!\\/|'],
  ['lib/courtesy/suggestions/facts.ts', '[^\\s()[\\]"“”«»]*[\\p{N}@]'],
  ['lib/courtesy/suggestions/facts.ts', '"[^"\\n]{1,300}"|'],
  ['lib/courtesy/suggestions/facts.ts', '(?:^|[.?!…:]["”’)]*\\s+'],
  ['lib/courtesy/suggestions/fill-template.ts', '\\{([a-z]+|--?|\\^)'],
  ['lib/courtesy/suggestions/missing.ts', '\\[[^\\]]+\\]'],
  ['lib/courtesy/suggestions/place.ts', '(?:^|[,;:] |\\band |\\bbut |\\bso )'],
  ['lib/courtesy/suggestions/place.ts', '[^.;:]*$'],
  ['lib/courtesy/suggestions/place.ts', '^(?:\\S+(?: \\S+){0,2}'],
  ['lib/moments/promise-groups.ts', '[.!]+$'],
  ['lib/helpdesk/adapter/from-ticket.ts', '^[^a-z]+|-+$'],
  ['lib/helpdesk/adapter/from-ticket.ts', '-+$'],
  ['lib/helpdesk/adapter/parts.ts', '=\\s*["\']?[^"\'\\]]*(?:password'],
  ['lib/helpdesk/page/selector-parts.ts', '^(?:sc|css|jsx|svelte|emotion|styled)-'],
  ['lib/helpdesk/page/text-walk.ts', ' +\\n'],
  ['lib/helpdesk/page/written-text.ts', '\\s*$'],
  ['lib/phrases/fill.ts', '\\{\\{\\s*([^{}]*?)\\s*\\}\\}'],
  ['lib/phrases/name.ts', '\\s+(?:[|/–—-]|via|at|from'],
  ['lib/phrases/name.ts', "^['’`]+|['’`]+$"],
  ['lib/phrases/name.ts', "[.'’ʼ`·-]+$"],
  ['lib/policy/custom-hosts.ts', '\\*\\.([^/]+)\\/'],
  ['lib/shift/redact.ts', '[\\p{L}\\p{N}._%+-]+@'],
  ['lib/shift/redact.ts', '\\b(?:[a-z]{2,8}:\\/\\/|www\\.)\\S+'],
  ['lib/shift/redact.ts', '[$€£¥+#(]?(?:\\p{L}{1,5}-)?'],
  ['lib/shift/tone.ts', '[^\\s.!?][^.!?\\n]*[.!?]+'],
];
/** Files that build expressions out of words of their own. */
const BUILDERS = [
  'lib/courtesy/due.ts',
  'lib/courtesy/suggestions/clause.ts',
  'lib/moments/step.ts',
  'lib/phrases/name.ts',
  'lib/shift/redact.ts',
];

const { literals, builders } = findExpressions(shippedCode());
const isKnown = (file: string, source: string) =>
  KNOWN.some(([where, beginning]) => where === file && source.startsWith(beginning));

test('every regular expression in shipped code is linear, but for those known', {
  timeout: 300_000,
}, () => {
  expect(literals.length).toBeGreaterThan(100);
  expect(unsafeAmong(literals.filter(({ file, source }) => !isKnown(file, source)))).toEqual([]);
});

test('no known one stands idle in the list, and none is built in another file', () => {
  const idle = KNOWN.filter(
    ([where, beginning]) =>
      !literals.some(({ file, source }) => file === where && source.startsWith(beginning)),
  );
  expect(idle).toEqual([]);
  expect(builders).toEqual(BUILDERS);
});

test('a bad one is seen wherever it stands in the code', () => {
  const planted = new Map([
    ['lib/planted.ts', 'export const f = (s: string): boolean => /^(a+)+$/.test(s);'],
    ['lib/fine.ts', 'export const g = /^[a-z]{1,9}$/u; export const h = 6 / 2 / 3;'],
    ['lib/built.ts', "export const b = new RegExp('(x+x+)+y');"],
  ]);
  const found = findExpressions(planted);
  expect(unsafeAmong(found.literals)).toMatchObject([
    { file: 'lib/planted.ts', danger: 'exponential' },
  ]);
  expect(found.builders).toEqual(['lib/built.ts']);
});
