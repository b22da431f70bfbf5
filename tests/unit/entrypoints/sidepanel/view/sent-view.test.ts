import { expect, test } from 'vitest';
import { toSentMoments } from '../../../../../entrypoints/sidepanel/view/sent-view.ts';
import { getBundledPlaybook } from '../../../../../lib/moments/bundled-playbook.ts';
import type { Contact, Ratings, Suggested } from '../../../../../lib/moments/contact.ts';
import { FLAGS, RATED_MOMENTS } from '../../../../../lib/moments/vocabulary.ts';
import { words } from '../../fixture.ts';

const playbook = getBundledPlaybook();
const viewOf = (suggested: Suggested = {}, ratings: Ratings = {}) =>
  toSentMoments({ suggested, ratings } as Contact, playbook, words);

test('the rated moments in their order, psyche not among them', () => {
  expect(viewOf().map(({ id }) => id)).toEqual(RATED_MOMENTS);
  for (const { id, anchors } of viewOf()) expect(anchors).toBe(playbook.moments[id].anchors);
});

test('nothing suggested, nothing rated: nothing is made up', () => {
  for (const moment of viewOf()) {
    expect(moment).toMatchObject({ value: undefined, suggested: null, reason: null });
  }
});

test('what was suggested and what the agent set stay apart', () => {
  const rating = { value: 2, by: 'agent', reason: [], playbook: null, at: 1 } as const;
  const [greeting, need] = viewOf(
    { greeting: { value: 1, reason: [] }, need: { value: 0, reason: [] } },
    { greeting: rating, need: { ...rating, value: null } },
  );
  expect(greeting).toMatchObject({ value: 2, suggested: 1 });
  expect(need).toMatchObject({ value: null, suggested: 0 });
});

test('flags are given as the reason, by name; steps are not: the draft is gone', () => {
  const reason = ['command', 'need.listen', 'jargon', 'no_person'];
  const [, need] = viewOf({ need: { value: 0, reason } });
  expect(need?.reason).toBe('The draft had an order and inside language in it.');
  expect(viewOf({ need: { value: 1, reason: ['need.listen'] } })[1]?.reason).toBeNull();
});

test.each(FLAGS)('%s has a name', (flag) => {
  const [greeting] = viewOf({ greeting: { value: 0, reason: [flag] } });
  expect(greeting?.reason).not.toMatch(/panel\.|\{/);
});
