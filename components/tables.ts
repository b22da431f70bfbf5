import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { ENGLISH, type Locale } from '../lib/words/language.ts';
import type { FileName, Tables } from '../lib/words/table.ts';
import { createWords, type Words } from '../lib/words/words.ts';

/** The language chosen for a page whose parts bring along their own message tables. */
export const LocaleContext = createContext<Locale>(ENGLISH);

/** The words of these tables. Hand over a constant of the module: a new object would be read anew. */
export function useTables<F extends FileName>(tables: Tables<F>): Words<F> {
  const locale = useContext(LocaleContext);
  return useMemo(() => createWords(tables, locale), [tables, locale]);
}
