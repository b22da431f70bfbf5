import { expect, test } from 'vitest';
import { createIgnoredFindings } from '../../../../entrypoints/sidepanel/ignored-findings.ts';
import type { Finding } from '../../../../lib/courtesy/types.ts';
import { LEO, toDraft } from '../fixture.ts';

const find = (text: string, words: string, nth = 1): Finding => {
  let start = -1;
  for (let at = 0; at < nth; at++) start = text.indexOf(words, start + 1);
  return { id: 'command', start, end: start + words.length, origin: 'typed', reason: 'command' };
};
const TEXT = 'Calm down. Please. Calm down.';

test('equal words elsewhere do not inherit it, though the ignored ones are gone', () => {
  const ignored = createIgnoredFindings();
  ignored.add(toDraft(TEXT), find(TEXT, 'Calm down'));
  expect(ignored.has(toDraft(TEXT), find(TEXT, 'Calm down'))).toBe(true);
  expect(ignored.has(toDraft(TEXT), find(TEXT, 'Calm down', 2))).toBe(false);
  const shorter = 'Please. Calm down.';
  expect(ignored.has(toDraft(shorter), find(shorter, 'Calm down'))).toBe(false);
});

test('it moves along with what is typed before, between and behind', () => {
  const ignored = createIgnoredFindings();
  ignored.add(toDraft(TEXT), find(TEXT, 'Calm down', 2));
  let text = TEXT;
  for (const next of ['Hi. ', 'Hi there. '].map((head) => head + TEXT)) {
    text = next;
    expect(ignored.has(toDraft(text), find(text, 'Calm down', 2)), text).toBe(true);
    expect(ignored.has(toDraft(text), find(text, 'Calm down'))).toBe(false);
  }
  text = `${text} Bye.`;
  expect(ignored.has(toDraft(text), find(text, 'Calm down', 2))).toBe(true);
});

test('it is gone with its words, and not back with new ones of the same letters', () => {
  const ignored = createIgnoredFindings();
  ignored.add(toDraft(TEXT), find(TEXT, 'Calm down'));
  ignored.has(toDraft('Please. Calm down.'), find('Please. Calm down.', 'Calm down'));
  expect(ignored.has(toDraft(TEXT), find(TEXT, 'Calm down'))).toBe(false);
});

test('another ticket, and another flag on the same words, know nothing of it', () => {
  const ignored = createIgnoredFindings();
  const finding = find(TEXT, 'Calm down');
  ignored.add(toDraft(TEXT), finding);
  expect(ignored.has(toDraft(TEXT, { ticketKey: LEO }), finding)).toBe(false);
  expect(ignored.has(toDraft(TEXT), { ...finding, id: 'blame' })).toBe(false);
  expect(ignored.has(toDraft(TEXT), finding)).toBe(true);
});
