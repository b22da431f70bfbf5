import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SurfaceWords } from '../lib/words/surface.ts';

export const WordsContext = createContext<SurfaceWords | null>(null);

/** The message tables; every text a person sees comes through here. */
export function useWords(): SurfaceWords {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A component was drawn outside <WordsContext.Provider>.');
  return words;
}
