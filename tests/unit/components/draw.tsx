import { cleanup, configure, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach } from 'vitest';
import { WordsContext } from '../../../components/words-context.ts';
import * as english from '../../../lib/words/english.ts';
import type { SurfaceWords } from '../../../lib/words/surface.ts';
import { createWords } from '../../../lib/words/words.ts';

export const words: SurfaceWords = createWords(english);

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

/** Draws in English, or in the words that are handed over; `redraw` draws something else in its place. */
export function draw(children: ComponentChildren, spoken: SurfaceWords = words) {
  const inWords = (drawn: ComponentChildren) => (
    <WordsContext.Provider value={spoken}>{drawn}</WordsContext.Provider>
  );
  const { container, rerender } = render(inWords(children));
  return { container, redraw: (next: ComponentChildren) => rerender(inWords(next)) };
}
