import type { Stamp } from './day.ts';

/** Characters of a story. */
export const STORY_MAX = 2_000;

/** A page of the magic journal: a moment worth reading again. The agent's own, like a self-check. */
export interface Story extends Stamp {
  readonly storyId: string;
  readonly text: string;
}
