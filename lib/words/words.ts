import { isolate } from './isolate.ts';
import { ENGLISH, type Locale } from './language.ts';
import {
  type FileName,
  fillPlaceholders,
  type Message,
  type Table,
  type Tables,
  type Values,
  type WordKey,
} from './table.ts';

/** What a surface says. Without a parameter: the tables of every file. */
export interface Words<F extends FileName = FileName> {
  readonly locale: Locale;
  /**
   * The text of a key. Numbers are written as the locale does (so hand identifiers over as strings);
   * `count` chooses the plural form. A placeholder without a value stays visible.
   */
  readonly t: (key: WordKey<F>, values?: Values) => string;
  /** For keys made at run time, e.g. of a reason id; null where no table has it. */
  readonly findText: (key: string, values?: Values) => string | null;
  /** "a, b and c" */
  readonly list: (items: readonly string[]) => string;
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
}

export function createWords<F extends FileName>(
  tables: Tables<F>,
  locale: Locale = ENGLISH,
): Words<F> {
  const plural = new Intl.PluralRules(locale.tag);
  const numbers = new Intl.NumberFormat(locale.tag);
  const lists = new Intl.ListFormat(locale.tag, { type: 'conjunction' });
  const byFile = new Map(Object.entries<Table>(tables));

  function find(key: string): Message | null {
    const dot = key.indexOf('.');
    const table = byFile.get(key.slice(0, dot));
    const name = key.slice(dot + 1);
    return table && Object.hasOwn(table, name) ? (table[name] ?? null) : null;
  }

  function write(message: Message, values: Values): string {
    const text = typeof message === 'string' ? message : choose(message, values.count);
    return fillPlaceholders(text, (name) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) return null;
      return typeof value === 'number' ? numbers.format(value) : isolate(value, locale.dir);
    });
  }

  function choose(forms: Exclude<Message, string>, count: string | number | undefined): string {
    return forms[plural.select(Number(count ?? Number.NaN))] ?? forms.other;
  }

  return {
    locale,
    // The key's type promises that it is there; a table that breaks the promise shows the key.
    t: (key, values = {}) => {
      const message = find(key);
      return message === null ? key : write(message, values);
    },
    findText: (key, values = {}) => {
      const message = find(key);
      return message === null ? null : write(message, values);
    },
    list: (items) => lists.format(items),
    number: (value, options) =>
      options ? new Intl.NumberFormat(locale.tag, options).format(value) : numbers.format(value),
  };
}
