import { review } from './review.ts';
import { suggestionsFor } from './suggest.ts';
import type { DraftContext, Finding } from './types.ts';

export interface Macro {
  readonly title: string;
  readonly text: string;
}

export interface CheckedMacro extends Macro {
  /** Null where the language can't be read. */
  readonly findings: readonly Finding[] | null;
  /** 0–1. */
  readonly courtesy: number | null;
  /** The text with the best suggestion for each finding taken, or null where there is none to take. */
  readonly rewrite: string | null;
}

const CONTEXT: DraftContext = {
  customerName: null,
  agentName: null,
  channel: 'email',
  customer: null,
  now: 0,
  tz: 'UTC',
  caret: null,
  macros: [],
};
/** A rewrite that needs more rounds than this is a new text. */
const ROUNDS = 20;

/** Reviews macros or phrases, worst first. */
export function checkMacros(macros: readonly Macro[]): CheckedMacro[] {
  return macros
    .map(check)
    .sort(
      (a, b) =>
        (b.findings?.length ?? -1) - (a.findings?.length ?? -1) ||
        (a.courtesy ?? 1) - (b.courtesy ?? 1),
    );
}

function check(macro: Macro): CheckedMacro {
  const read = review(macro.text, CONTEXT);
  if (!read) return { ...macro, findings: null, courtesy: null, rewrite: null };
  return {
    ...macro,
    findings: read.findings,
    courtesy: read.courtesy.value,
    rewrite: read.findings.length > 0 ? mend(macro.text) : null,
  };
}

function mend(text: string): string {
  let now = text;
  for (let round = 0; round < ROUNDS; round++) {
    const read = review(now, CONTEXT);
    const finding = read?.findings[0];
    if (!read || !finding) break;
    const [best] = suggestionsFor(finding, now, read, CONTEXT);
    if (!best) break;
    const changed = now.slice(0, best.start) + best.text + now.slice(best.end);
    if ((review(changed, CONTEXT)?.findings.length ?? 0) >= read.findings.length) break;
    now = changed;
  }
  return now;
}

/** Macros out of a Zendesk export (JSON) or a table (CSV with a header); throws where it is neither. */
export function readMacros(source: string): Macro[] {
  const trimmed = source.trimStart();
  return trimmed.startsWith('{') || trimmed.startsWith('[')
    ? fromJson(JSON.parse(trimmed))
    : fromCsv(source);
}

const REPLIES = new Set([
  'comment_value',
  'comment_value_html',
  'value',
  'comment',
  'body',
  'text',
  'html',
  'content',
]);

function fromJson(parsed: unknown): Macro[] {
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
    const title =
      typeof entry.title === 'string'
        ? entry.title
        : typeof entry.name === 'string'
          ? entry.name
          : '';
    const texts = Array.isArray(entry.actions)
      ? entry.actions.flatMap(textOfAction)
      : [...REPLIES].flatMap((key) => toText(entry[key]));
    return texts.length > 0 ? [{ title, text: texts.join('\n') }] : [];
  });
}

function textOfAction(action: unknown): string[] {
  return isRecord(action) && typeof action.field === 'string' && REPLIES.has(action.field)
    ? toText(action.value)
    : [];
}

/** A value may be the text or [channel, text]; markup goes. */
function toText(value: unknown): string[] {
  const text = Array.isArray(value) ? value.at(-1) : value;
  if (typeof text !== 'string' || text === '') return [];
  return [
    text
      .replace(/<br\s{0,3}\/?>|<\/p>/gi, '\n')
      .replace(/<[^<>]{0,300}>/g, '')
      .replaceAll('&nbsp;', ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&')
      .trim(),
  ];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fromCsv(source: string): Macro[] {
  const [head = [], ...rows] = parseCsv(source);
  const names = head.map((name) => name.trim().toLowerCase());
  const textAt = names.findIndex(
    (name) => REPLIES.has(name) || name === 'reply' || name === 'phrase',
  );
  const titleAt = names.findIndex((name) => name === 'title' || name === 'name');
  if (textAt < 0)
    throw new Error('No column of texts here: expected one called text, body, comment or value.');
  return rows.flatMap((row) =>
    (row[textAt] ?? '') === '' ? [] : [{ title: row[titleAt] ?? '', text: row[textAt] ?? '' }],
  );
}

function parseCsv(source: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < source.length; i++) {
    const c = source.charAt(i);
    if (quoted) {
      if (c !== '"') cell += c;
      else if (source.charAt(i + 1) === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',' || c === ';' || c === '\t') {
      row.push(cell);
      cell = '';
    } else if (c === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else if (c !== '\r') cell += c;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows.filter((r) => r.some((value) => value !== ''));
}
