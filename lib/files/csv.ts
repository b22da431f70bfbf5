import Papa from 'papaparse';
import type { Table, Value } from './table.ts';

/** UTF-8 with a byte order mark, which spreadsheets need to read letters beyond ASCII. */
const MARK = '\uFEFF';

/** Lines of RFC 4180. Numbers stay numbers, also negative ones; text can't become a formula. */
export function toCsv({ columns, rows }: Table): string {
  const body = rows.map((row) =>
    row.map((value, place) => toField(value, columns[place]?.type === 'text')),
  );
  const lines = Papa.unparse([columns.map(({ name }) => name), ...body], { newline: '\r\n' });
  return `${MARK}${lines}\r\n`;
}

function toField(value: Value, isText: boolean): string | number {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return typeof value === 'string' && isText ? toHarmlessText(value) : value;
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
