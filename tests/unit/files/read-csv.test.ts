import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readCsv } from '../../../lib/files/read-csv.ts';

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '',
    'a, b',
    'say "hello"',
    'two\nlines',
    'two\r\nlines',
    '; |',
    '\ttab',
    ' blank ',
  ),
);
const table = fc
  .array(fc.tuple(cell, cell, cell), { maxLength: 8 })
  .map((rows) => [['id', 'text', 'tags'], ...rows.filter((row) => row.some((one) => one !== ''))]);

test.each([',', ';', '\t'])(
  'what another program wrote with %j is read as it reads it',
  (delimiter) => {
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, newline, quotes) => {
        const text = Papa.unparse(rows, { delimiter, newline, quotes });
        expect(readCsv(text)).toEqual(rows.map((row) => [...row]));
        expect(readCsv(`\uFEFF${text}${newline}`)).toEqual(Papa.parse(text, { delimiter }).data);
      }),
    );
  },
);

test('a semicolon in a text of a table with commas is a semicolon', () => {
  expect(readCsv('title,text\nA,Hi; thank you')).toEqual([
    ['title', 'text'],
    ['A', 'Hi; thank you'],
  ]);
});

test('never throws, and ends', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', '\r', ' ') }),
      (text) => Array.isArray(readCsv(text)),
    ),
  );
  expect(readCsv('a,"never closed\nb')).toEqual([['a', 'never closed\nb']]);
});
