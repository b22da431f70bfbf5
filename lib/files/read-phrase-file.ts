import type { Fault } from '../moments/fault.ts';
import type { RatedMoment } from '../moments/vocabulary.ts';
import { cleanText } from '../phrases/clean-text.ts';
import { decodePhrase, decodePhrasePack, type Phrase, toPhrases } from '../phrases/phrase.ts';
import { toOurPlaceholders } from './helpdesk-placeholders.ts';
import { fromHarmless, PHRASE_COLUMNS } from './phrase-csv.ts';
import { readCsv } from './read-csv.ts';
import { macrosIn, TEXT_COLUMNS, TITLE_COLUMNS } from './read-macros.ts';

/** More characters than a file of so many phrases ever has. */
export const MOST_FILE_CHARACTERS = 20_000_000;
/** As many rows as are looked at; the own phrases are bounded lower still. */
export const MOST_ROWS = 20_000;

/** A row that can't be a phrase as it is, and why. */
export interface SkippedRow {
  /** Counted from 1, as a person counts; the line of names is not counted. */
  readonly row: number;
  /** How its text begins. */
  readonly words: string;
  readonly length: number;
  readonly fault: Fault;
}

export type PhraseFile =
  | {
      readonly kind: 'phrases';
      readonly format: 'pack' | 'macros' | 'table';
      readonly phrases: readonly Phrase[];
      readonly skipped: readonly SkippedRow[];
      /** How many did not say what moment they are for, and were given the one asked for. */
      readonly placed: number;
    }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'tooLong' | 'tooMany' | 'notJson' | 'noPhrases' };

/** What a file leaves open. */
export interface PhraseDefaults {
  readonly moment: RatedMoment;
  /** BCP 47 */
  readonly language: string;
}

/** Phrases out of a pack (JSON), a Zendesk export of macros (JSON) or a table with a header (CSV). */
export function readPhraseFile(source: string, defaults: PhraseDefaults): PhraseFile {
  if (source.length > MOST_FILE_CHARACTERS) return { kind: 'tooLong' };
  const text = source.replace(/^\uFEFF/, '').trimStart();
  if (!text.startsWith('{') && !text.startsWith('[')) return fromTable(text, defaults);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'notJson' };
  }
  if (isPack(value)) return fromPack(value);
  try {
    const rows = macrosIn(value).map(({ title, text: words }) => ({
      text: toOurPlaceholders(words),
      tags: title,
    }));
    return fromRows('macros', rows, defaults);
  } catch {
    return { kind: 'noPhrases' };
  }
}

function isPack(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'phrases' in value;
}

function fromPack(value: unknown): PhraseFile {
  const pack = decodePhrasePack(value);
  if (!pack.ok) return { kind: 'faults', faults: pack.faults };
  const phrases = toPhrases(pack.value);
  return { kind: 'phrases', format: 'pack', phrases, skipped: [], placed: 0 };
}

type Row = Readonly<Record<string, string>>;

function fromTable(text: string, defaults: PhraseDefaults): PhraseFile {
  const [head = [], ...lines] = readCsv(text);
  const names = head.map(nameOf);
  if (!names.includes('text')) return { kind: 'noPhrases' };
  const rows = lines.map((cells) => {
    const row: Record<string, string> = {};
    names.forEach((name, at) => {
      if (name !== null && row[name] === undefined) row[name] = fromHarmless(cells[at] ?? '');
    });
    return row;
  });
  return fromRows('table', rows, defaults);
}

/** Our name of a column, whatever program wrote it; null for those that say nothing of a phrase. */
function nameOf(head: string): string | null {
  const name = head.trim().toLowerCase();
  if (TEXT_COLUMNS.has(name)) return 'text';
  if (TITLE_COLUMNS.has(name)) return 'title';
  if (name === 'shortcut') return 'shortcut';
  return PHRASE_COLUMNS.find((column) => column === name) ?? null;
}

function fromRows(
  format: 'macros' | 'table',
  rows: readonly Row[],
  defaults: PhraseDefaults,
): PhraseFile {
  if (rows.length > MOST_ROWS) return { kind: 'tooMany' };
  if (rows.length === 0) return { kind: 'noPhrases' };
  const phrases: Phrase[] = [];
  const skipped: SkippedRow[] = [];
  let placed = 0;
  rows.forEach((row, at) => {
    const decoded = decodePhrase(toInput(row, defaults));
    if (decoded.ok) {
      phrases.push(decoded.value);
      if (!row.moment) placed += 1;
      return;
    }
    const words = row.text ?? '';
    const [fault = { path: '', code: 'wrongValue' as const }] = decoded.faults;
    skipped.push({ row: at + 1, words: words.slice(0, 80), length: words.length, fault });
  });
  return { kind: 'phrases', format, phrases, skipped, placed };
}

/**
 * Only what the row says. A row without an id gets one of its words: the same file read again then
 * names the same phrases, and another file never names one of them by accident.
 */
function toInput(row: Row, { moment, language }: PhraseDefaults) {
  const tags = [row.tags, row.title, row.shortcut].flatMap((cell) => (cell ?? '').split(/[,;|]/));
  const said = Object.entries(row).filter(
    ([name, value]) => !['tags', 'title', 'shortcut'].includes(name) && value.trim() !== '',
  );
  const trimmed = tags.map((tag) => cleanText(tag).trim().slice(0, 60)).filter((tag) => tag !== '');
  return {
    id: `text-${digestOf(row.text ?? '')}`,
    moment,
    language,
    ...Object.fromEntries(said),
    text: cleanText(row.text ?? ''),
    tags: [...new Set(trimmed)].slice(0, 30),
  };
}

/** 53 bits of a text (cyrb53, public domain), in base 36. Against accidents, not against anybody. */
function digestOf(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
