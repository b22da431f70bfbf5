import { story as chargedTwice } from './20418-charged-twice.ts';
import type { Story } from './story.ts';

/** Every ticket of the replica, by number. */
export const stories: readonly Story[] = [chargedTwice];

/** Tickets that stand open as tabs when an agent comes in; the one asked for joins them. */
export const OPEN_TABS: readonly number[] = [20418];
