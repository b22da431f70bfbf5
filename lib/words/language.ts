/** Languages of the interface that have tables; English is the source and the last resort. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Locale {
  /** Language of the tables: for the `lang` attribute. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** BCP 47 with region where the person has one (`en-GB`): for dates and numbers. */
  readonly tag: string;
}

export const ENGLISH: Locale = { lang: 'en', dir: 'ltr', tag: 'en' };

/** What may decide on the language, in this order. Null or empty: nothing said. */
export interface LanguageWishes {
  readonly policy: string | null;
  readonly setting: string | null;
  /** `navigator.languages`. */
  readonly browser: readonly string[];
}

/** The first wish that there are tables for; wishes that are no language are passed over. */
export function chooseLocale(
  wishes: LanguageWishes,
  languages: readonly string[] = LANGUAGES,
): Locale {
  for (const wish of [wishes.policy, wishes.setting, ...wishes.browser]) {
    const tag = wish ? toCanonicalTag(wish) : null;
    const lang = tag && languages.find((one) => isSameWriting(one, tag));
    if (tag && lang) return { lang, dir: directionOf(lang), tag };
  }
  return ENGLISH;
}

function toCanonicalTag(tag: string): string | null {
  try {
    // Extensions (`-u-nu-arab`) may ask for digits that our own words do not use.
    return new Intl.Locale(tag.replace('_', '-')).baseName;
  } catch {
    return null;
  }
}

/** Same language and script: `zh-TW` is served by `zh-Hant`, not by `zh-Hans`. */
function isSameWriting(one: string, other: string): boolean {
  const a = new Intl.Locale(one).maximize();
  const b = new Intl.Locale(other).maximize();
  return a.language === b.language && a.script === b.script;
}

const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RTL_SCRIPTS.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
}
