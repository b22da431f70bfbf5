import { expect, test } from 'vitest';
import { addDays } from '../../../lib/moments/day.ts';
import type { Story } from '../../../lib/moments/story.ts';
import { forgetOlderThan } from '../../../lib/store/forget.ts';
import type { Notebook } from '../../../lib/store/notebook.ts';
import { sweep } from '../../../lib/store/retention.ts';
import { todayOf } from '../../../lib/store/self-checks.ts';
import { forgetStory, saveStory, watchStories } from '../../../lib/store/stories.ts';
import { DAY, nextOf, open, toContext } from './fixture.ts';

const storiesOf = (notebook: Notebook) =>
  nextOf<readonly Story[]>((say) => watchStories(notebook, say));

test('a page is written, changed, and gone when it is emptied or forgotten', async () => {
  const context = toContext();
  const notebook = await open({ context });
  expect(await saveStory(notebook, '  ', null)).toBeNull();
  const first = await saveStory(notebook, 'She laughed.', null);
  context.at += DAY;
  await saveStory(notebook, 'He wrote back.', null);
  await saveStory(notebook, 'She laughed out loud.', first);
  const texts = (await storiesOf(notebook)).map(({ text }) => text);
  expect(texts).toEqual(['He wrote back.', 'She laughed out loud.']);
  await forgetStory(notebook, first ?? '');
  expect(await storiesOf(notebook)).toHaveLength(1);
});

test('the journal outlasts the sweep, and goes when what is older is to be forgotten', async () => {
  const context = toContext();
  const notebook = await open({ context });
  await saveStory(notebook, 'She laughed.', null);
  context.at += 900 * DAY;
  await sweep(notebook);
  expect(await storiesOf(notebook)).toHaveLength(1);
  await forgetOlderThan(notebook, addDays(todayOf(notebook), -1));
  expect(await storiesOf(notebook)).toEqual([]);
});
