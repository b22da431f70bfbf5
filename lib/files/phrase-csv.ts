import type { Phrase } from '../phrases/phrase.ts';
import { toCsv } from './csv.ts';
import type { Column } from './table.ts';

/** The columns of a table of phrases, in their order. */
export const PHRASE_COLUMNS = [
  'id',
  'text',
  'moment',
  'act',
  'situation',
  'channel',
  'register',
  'language',
  'liability',
  'tags',
] as const satisfies readonly (keyof Phrase)[];

const COLUMNS: readonly Column[] = PHRASE_COLUMNS.map((name) => ({
  name,
  type: 'text',
  about: '',
}));

/** Phrases for a spreadsheet; `readPhraseFile` reads them back. */
export function toPhraseCsv(phrases: readonly Phrase[]): string {
  const rows = phrases.map((phrase) =>
    PHRASE_COLUMNS.map((name) => (name === 'tags' ? phrase.tags.join(', ') : (phrase[name] ?? ''))),
  );
  return toCsv({ name: 'phrases', columns: COLUMNS, rows });
}

/** A cell as it was before `toCsv` made it harmless: the apostrophe is no part of the words. */
export function fromHarmless(cell: string): string {
  return /^'[\s\0]*[=+\-@＝＋－＠\t\r]/.test(cell) ? cell.slice(1) : cell;
}
