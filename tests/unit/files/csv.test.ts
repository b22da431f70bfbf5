import fc from 'fast-check';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { toCsv, toHarmlessText } from '../../../lib/files/csv.ts';
import type { Table } from '../../../lib/files/table.ts';
import { toXlsx } from '../../../lib/files/xlsx.ts';

const tableOf = (texts: readonly string[]): Table => ({
  name: 'sheet',
  columns: [
    { name: 'text', type: 'text', about: '' },
    { name: 'number', type: 'int', about: '' },
  ],
  rows: texts.map((text, index) => [text, index - 1]),
});

const PAYLOADS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '  =cmd|calc',
  '＝1+1',
  '\0=1',
  '\u202E=1',
  '=HYPERLINK("http://x","y")',
  "=cmd|' /C calc'!A0",
  '-2+3+cmd|x',
  '@import',
];

test.each(PAYLOADS)('%j is a text and no formula', (payload) => {
  expect(toHarmlessText(payload).startsWith("'")).toBe(true);
});

test('numbers stay numbers, also −1', () => {
  const csv = toCsv(tableOf(['a', 'b']));
  expect(csv).toBe('\uFEFFtext,number\r\na,-1\r\nb,0\r\n');
});

test('any text reads back, and no field starts as a formula', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom(...PAYLOADS, 'a"b', 'a,b', 'a\r\nb'),
        ),
        { maxLength: 8 },
      ),
      (texts) => {
        const csv = toCsv(tableOf(texts)).slice(1);
        const { data } = Papa.parse<string[]>(csv, { newline: '\r\n', skipEmptyLines: true });
        expect(data.slice(1).map(([text]) => text)).toEqual(texts.map(toHarmlessText));
        for (const [text = ''] of data.slice(1))
          expect(text).not.toMatch(/^[\s\0]*[=+\-@＝＋－＠]/);
      },
    ),
  );
});

test('a workbook has texts where texts were, whatever they look like', async () => {
  const sheet = await readSheet(Buffer.from(await toXlsx([tableOf(PAYLOADS.slice(0, 4))])));
  expect(sheet.slice(1)).toEqual([
    ['=1+1', -1],
    ['+1', 0],
    ['-1', 1],
    ['@SUM(A1)', 2],
  ]);
});
