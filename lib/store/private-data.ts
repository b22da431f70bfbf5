import type { OwnLine, PracticeCard } from '../moments/practice.ts';
import type { SelfCheck } from '../moments/self-check.ts';
import type { Story } from '../moments/story.ts';
import { change, type Notebook, read } from './notebook.ts';
import { affirmations } from './setting-list.ts';
import { settingIn } from './settings.ts';
import { purgeSnapshots } from './snapshots.ts';

/** All that is the agent's alone: it goes into no team file, and out only to the agent. */
export interface PrivateData {
  readonly selfChecks: readonly SelfCheck[];
  readonly stories: readonly Story[];
  readonly practice: readonly PracticeCard[];
  readonly ownLines: readonly OwnLine[];
  readonly affirmations: readonly string[];
}

const TABLES = ['selfChecks', 'stories', 'practice', 'ownLines'] as const;

export function readPrivate(notebook: Notebook): Promise<PrivateData> {
  return read(notebook, [...TABLES, 'settings'], async (pages) => ({
    selfChecks: pages.rows('selfChecks', await pages.table('selfChecks').toArray()),
    stories: pages.rows('stories', await pages.table('stories').toArray()),
    practice: pages.rows('practice', await pages.table('practice').toArray()),
    ownLines: pages.rows('ownLines', await pages.table('ownLines').toArray()),
    affirmations: await settingIn(pages, affirmations),
  }));
}

/** Removes all of it, and every older copy of the notebook that may still hold it. */
export async function forgetPrivate(notebook: Notebook): Promise<void> {
  await change(notebook, [...TABLES, 'settings'], async (pages) => {
    for (const name of TABLES) await pages.table(name).clear();
    await pages.table('settings').delete(affirmations.key);
  });
  await purgeSnapshots(notebook.name);
}
