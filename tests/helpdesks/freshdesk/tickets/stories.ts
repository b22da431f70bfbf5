import { story as sofaLate } from './352184-sofa-late.ts';
import type { Story } from './story.ts';

/** Every ticket of the replica, by number. */
export const stories: readonly Story[] = [sofaLate];
