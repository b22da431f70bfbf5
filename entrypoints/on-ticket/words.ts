import { createDates, type Dates } from '../../lib/words/dates.ts';
import { page, panel, popup, reasons, shift } from '../../lib/words/english.ts';
import { chooseLocale } from '../../lib/words/language.ts';
import type { SurfaceWords } from '../../lib/words/surface.ts';
import { createWords } from '../../lib/words/words.ts';

/** The message tables of the surfaces beside a ticket, in the language this person reads. */
export function loadWords(tz: string): { words: SurfaceWords; dates: Dates } {
  const locale = chooseLocale({ policy: null, setting: null, browser: navigator.languages });
  const words = createWords({ page, panel, popup, reasons, shift }, locale);
  document.documentElement.lang = locale.lang;
  document.documentElement.dir = locale.dir;
  return { words, dates: createDates(locale.tag, tz) };
}
