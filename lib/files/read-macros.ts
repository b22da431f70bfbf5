import { toPlainText } from './plain-text.ts';
import { readCsv } from './read-csv.ts';

export interface Macro {
  readonly title: string;
  readonly text: string;
}

/** Names under which programs keep what a customer reads; Zendesk's own first. */
const REPLIES = [
  'comment_value',
  'comment_value_html',
  'value',
  'comment',
  'body',
  'text',
  'html',
  'content',
] as const;

/**
 * Macros out of a Zendesk export (`{"macros": [{title, actions: [{field, value}]}]}`, as its API
 * documents it), a list of texts, or a table (CSV with a header); throws where it is none of these.
 */
export function readMacros(source: string): Macro[] {
  const trimmed = source.replace(/^\uFEFF/, '').trimStart();
  return trimmed.startsWith('{') || trimmed.startsWith('[')
    ? macrosIn(JSON.parse(trimmed))
    : fromCsv(source);
}

export function macrosIn(parsed: unknown): Macro[] {
  const list = Array.isArray(parsed)
    ? parsed
    : isRecord(parsed) && Array.isArray(parsed.macros)
      ? parsed.macros
      : null;
  if (!list)
    throw new Error(
      'No list of macros here: expected an array, or {"macros": […]} as Zendesk exports it.',
    );
  return list.flatMap((entry: unknown) => {
    if (typeof entry === 'string') return [{ title: entry.slice(0, 60), text: entry }];
    if (!isRecord(entry)) return [];
    const title = [entry.title, entry.name].find((one) => typeof one === 'string') ?? '';
    const texts = Array.isArray(entry.actions)
      ? entry.actions.flatMap(textOfAction)
      : REPLIES.flatMap((key) => toText(entry[key])).slice(0, 1);
    return texts.length > 0 ? [{ title, text: texts.join('\n') }] : [];
  });
}

function textOfAction(action: unknown): string[] {
  return isRecord(action) && REPLIES.some((field) => field === action.field)
    ? toText(action.value)
    : [];
}

/** A value may be the text or [channel, text]; markup goes. */
function toText(value: unknown): string[] {
  const text: unknown = Array.isArray(value) ? value.at(-1) : value;
  return typeof text === 'string' && text !== '' ? [toPlainText(text)] : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fromCsv(source: string): Macro[] {
  const [head = [], ...rows] = readCsv(source);
  const names = head.map((name) => name.trim().toLowerCase());
  const textAt = names.findIndex((name) => TEXT_COLUMNS.has(name));
  const titleAt = names.findIndex((name) => TITLE_COLUMNS.has(name));
  if (textAt < 0)
    throw new Error('No column of texts here: expected one called text, body, comment or value.');
  return rows.flatMap((row) =>
    (row[textAt] ?? '') === '' ? [] : [{ title: row[titleAt] ?? '', text: row[textAt] ?? '' }],
  );
}

/** What the column of texts may be called, here and in tables of phrases. */
export const TEXT_COLUMNS: ReadonlySet<string> = new Set([...REPLIES, 'reply', 'phrase']);
export const TITLE_COLUMNS: ReadonlySet<string> = new Set(['title', 'name']);
