import { expect, test } from 'vitest';
import { rememberDrafts } from '../../../../lib/helpdesk/page/draft-memories.ts';
import { NO_ORIGINS } from '../../../../lib/helpdesk/page/origins.ts';

const memory = (text: string) => ({ text, origins: NO_ORIGINS });
const KEY = 'acme.freshdesk.com/1';
const texts = (list: readonly { text: string }[]) => list.map(({ text }) => text);

test('a composer remembers its own draft, a new one those of its ticket, the latest first', () => {
  const memories = rememberDrafts();
  const [first, second] = [document.createElement('div'), document.createElement('div')];
  memories.keep(first, KEY, memory('Reply'));
  memories.keep(second, KEY, memory('Note'));
  expect(texts(memories.of(first, KEY))).toEqual(['Reply']);
  expect(texts(memories.of(document.createElement('div'), KEY))).toEqual(['Note', 'Reply']);
  expect(memories.of(document.createElement('div'), 'acme.freshdesk.com/2')).toEqual([]);
});

test('it keeps a few drafts of the latest tickets', () => {
  const memories = rememberDrafts();
  const fresh = () => document.createElement('div');
  for (const text of ['a', 'b', 'a', 'c', 'd']) memories.keep(fresh(), KEY, memory(text));
  expect(texts(memories.of(fresh(), KEY))).toEqual(['d', 'c', 'a']);
  for (let ticket = 2; ticket < 40; ticket += 1) {
    memories.keep(fresh(), `acme.freshdesk.com/${ticket}`, memory('x'));
  }
  expect(memories.of(fresh(), KEY)).toEqual([]);
  expect(memories.of(fresh(), 'acme.freshdesk.com/39')).toHaveLength(1);
});
