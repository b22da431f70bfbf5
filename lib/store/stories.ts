import { STORY_MAX, type Story } from '../moments/story.ts';
import { stampOf } from './context.ts';
import { change, type Notebook } from './notebook.ts';
import { purgeSnapshots } from './snapshots.ts';
import { type Stop, watch } from './watch.ts';

/** The magic journal, the latest page first. */
export function watchStories(
  notebook: Notebook,
  onStories: (stories: readonly Story[]) => void,
): Stop {
  return watch(
    notebook,
    ['stories'],
    async (pages) => {
      const raw = await pages.table('stories').toArray();
      return pages.rows('stories', raw).sort((a, b) => b.at - a.at);
    },
    onStories,
  );
}

/**
 * Writes a page of the journal, or changes the one of `storyId`. Without words there is nothing to
 * keep, and a page that is emptied goes. Answers with the page's id, or null.
 */
export function saveStory(
  notebook: Notebook,
  text: string,
  storyId: string | null,
): Promise<string | null> {
  const fresh = { storyId: storyId ?? notebook.context.newId(), ...stampOf(notebook.context) };
  return change(notebook, ['stories'], async (pages) => {
    if (text.trim() === '') {
      await pages.table('stories').delete(fresh.storyId);
      return null;
    }
    const known = await pages.take('stories', fresh.storyId);
    await pages.table('stories').put({ ...(known ?? fresh), text: text.slice(0, STORY_MAX) });
    return fresh.storyId;
  });
}

export async function forgetStory(notebook: Notebook, storyId: string): Promise<void> {
  await change(notebook, ['stories'], (pages) => pages.table('stories').delete(storyId));
  await purgeSnapshots(notebook.name);
}
