import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../lib/words/words.ts';

export const WordsContext = createContext<Words | null>(null);

/** The message tables; every text a person sees comes through here. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A component was drawn outside <WordsContext.Provider>.');
  return words;
}
