import * as english from './english.ts';
import { chooseLocale, type LanguageWishes } from './language.ts';
import { createWords, type Words } from './words.ts';

/** All tables in the language that policy, setting and browser choose, in this order. */
export function loadWords(
  browser: readonly string[],
  wishes: Partial<Omit<LanguageWishes, 'browser'>> = {},
): Words {
  return createWords(english, chooseLocale({ policy: null, setting: null, ...wishes, browser }));
}
