import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as english from '../../../lib/words/english.ts';
import { LANGUAGES } from '../../../lib/words/language.ts';
import { type Message, placeholdersOf, type Table } from '../../../lib/words/table.ts';

const ROOT = join(import.meta.dirname, '../../../assets/words');
const source = new Map<string, Table>(Object.entries(english));

function readTable(language: string, file: string): Table {
  return JSON.parse(readFileSync(join(ROOT, language, `${file}.json`), 'utf8')) as Table;
}

function filesOf(language: string): string[] {
  return readdirSync(join(ROOT, language)).map((name) => name.replace(/\.json$/, ''));
}

test('every English file is exported, under its name', () => {
  expect(filesOf('en').sort()).toEqual([...source.keys()].sort());
  for (const [file, table] of source) expect(table, file).toEqual(readTable('en', file));
});

test('every folder is a language, and every language a folder', () => {
  expect(readdirSync(ROOT).sort()).toEqual([...LANGUAGES].sort());
});

describe.each(LANGUAGES)('%s', (language) => {
  test.each([...source.keys()])('%s has every key of the source and no other', (file) => {
    const keys = Object.keys(readTable(language, file)).sort();
    expect(keys).toEqual(Object.keys(source.get(file) ?? {}).sort());
  });

  test.each([...source.keys()])('%s has the placeholders of the source', (file) => {
    const table = readTable(language, file);
    for (const [key, message] of Object.entries(source.get(file) ?? {})) {
      expect(placeholdersOf(table[key] ?? ''), key).toEqual(placeholdersOf(message));
    }
  });

  test.each([...source.keys()])('%s: plural forms are those of the language', (file) => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
    for (const [key, message] of Object.entries(readTable(language, file))) {
      if (typeof message === 'string') continue;
      expect(Object.keys(message).sort(), key).toEqual(categories);
      for (const form of Object.values(message)) {
        expect(placeholdersOf(message), key).toEqual(placeholdersOf(form));
      }
    }
  });

  test.each([...source.keys()])('%s: texts are clean', (file) => {
    for (const [key, message] of Object.entries(readTable(language, file))) {
      for (const text of textsOf(message)) {
        expect(text, key).not.toBe('');
        expect(text, key).toBe(text.trim());
        // A brace that belongs to no placeholder is a typing error: `{ name}`, `{name`.
        expect(text.replace(/\{\{?[\w.]+\}\}?/g, ''), key).not.toMatch(/[{}]/);
        expect(text, key).not.toMatch(/<\w/);
      }
    }
  });
});

function textsOf(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}
