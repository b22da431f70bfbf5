import type { Notebook } from '../../../lib/store/notebook.ts';
import { isRefused, openNotebook } from '../../../lib/store/open.ts';
import { makeAgentFiles } from './agent-files.ts';
import { readOwnFigures } from './own-figures.ts';
import { createTeamDesk } from './team-desk.ts';
import type { Answered, Asked, Progress, Work, WorkKind } from './work.ts';

/** Counts, reads and writes files beside the page, so that the page never waits for it. */

const desk = createTeamDesk();
let opening: Promise<Notebook> | null = null;

function openOnce(): Promise<Notebook> {
  opening ??= openNotebook().then((opened) => {
    if (!isRefused(opened)) return opened;
    opening = null;
    throw new Error(opened.message);
  });
  return opening;
}

type Tell = (done: number, of: number, name: string) => void;

const WORK: {
  readonly [K in WorkKind]: (
    wish: Work[K]['wish'],
    tell: Tell,
  ) => Promise<Work[K]['answer']> | Work[K]['answer'];
} = {
  own: async (wish) => readOwnFigures(await openOnce(), wish),
  agentFiles: async (wish, tell) => makeAgentFiles(await openOnce(), wish, tell),
  addFiles: (wish, tell) => desk.add(wish, tell),
  team: (wish) => desk.show(wish),
  mergedFiles: (wish, tell) => desk.merged(wish, tell),
  groupFiles: (wish, tell) => desk.group(wish, tell),
  emptyTeam: () => {
    desk.empty();
    return null;
  },
};

const say = (answered: Answered) => postMessage(answered);

async function work<K extends WorkKind>({ id, kind, wish }: Asked<K>): Promise<void> {
  const tell: Tell = (done, of, name) => {
    const progress: Progress = { done, of, name };
    say({ id, progress });
  };
  try {
    say({ id, answer: await WORK[kind](wish, tell) });
  } catch (error) {
    say({ id, failed: String(error) });
  }
}

self.onmessage = ({ data }: MessageEvent<Asked>) => void work(data);
