import type * as english from './english.ts';

/** One text per plural category of the language; `other` is always there. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
export type Message = string | Plural;
export type Table = Readonly<Record<string, Message>>;

export type English = typeof english;
export type FileName = keyof English;

/** `file.key`; a key that no table has does not compile. */
export type WordKey<F extends FileName = FileName> = {
  [K in F]: `${K}.${keyof English[K] & string}`;
}[F];

/** Tables of any language for these files: the same keys as in English. */
export type Tables<F extends FileName> = {
  readonly [K in F]: { readonly [Key in keyof English[K]]: Message };
};

export type Values = Readonly<Record<string, string | number>>;

/** `{name}`, but not the `{{name}}` of phrases. */
const PLACEHOLDER = /(?<!\{)\{([a-zA-Z]\w*)\}(?!\})/g;

export function fillPlaceholders(text: string, find: (name: string) => string | null): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => find(name) ?? whole);
}

/** Names of the placeholders in a message, sorted, over all its plural forms. */
export function placeholdersOf(message: Message): string[] {
  const texts = typeof message === 'string' ? [message] : Object.values(message);
  const names = texts.flatMap((text) => Array.from(text.matchAll(PLACEHOLDER), ([, name]) => name));
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}
