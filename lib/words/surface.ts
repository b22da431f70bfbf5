import type { Words } from './words.ts';

/** The words of the surfaces beside a ticket: panel and popup. */
export type SurfaceWords = Words<'page' | 'panel' | 'popup' | 'reasons' | 'shift'>;
