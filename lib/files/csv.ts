import type { Table, Value } from './table.ts';

/**
 * Own lines instead of a library's: the well-kept one carries a way to the network along, and "no
 * way to the network" is checked by reading what is shipped. Tests read the lines with that library.
 */

/** UTF-8 with a byte order mark, which spreadsheets need to read letters beyond ASCII. */
const MARK = '\uFEFF';

/** Lines of RFC 4180. Numbers stay numbers, also negative ones; text can't become a formula. */
export function toCsv({ columns, rows }: Table): string {
  const isText = columns.map(({ type }) => type === 'text');
  const names = columns.map(({ name }) => name).join();
  const lines = rows.map((row) =>
    row.map((value, place) => toField(value, isText[place] ?? false)).join(),
  );
  return `${MARK}${[names, ...lines].join('\r\n')}\r\n`;
}

function toField(value: Value, isText: boolean): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = isText ? toHarmlessText(value) : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What makes a spreadsheet take a text for a formula, also behind blanks, also in full width. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠\t\r]/;

/** Marks that turn the direction of reading, and with it what the eye takes a text for. */
const HIDDEN = /[\u202A-\u202E\u2066-\u2069\0]/g;

/** A text that no spreadsheet runs: an apostrophe before what could be a formula. */
export function toHarmlessText(text: string): string {
  const shown = text.replace(HIDDEN, '');
  return FORMULA.test(shown) ? `'${shown}` : shown;
}
