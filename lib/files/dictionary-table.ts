import type { Column, Table } from './table.ts';

const COLUMNS: readonly Column[] = [
  { name: 'table', type: 'text', about: 'Name of the file or sheet.' },
  { name: 'column', type: 'text', about: 'Name of the column.' },
  { name: 'type', type: 'text', about: 'text, int, number, flag (true or false) or day.' },
  { name: 'meaning', type: 'text', about: 'What it means.' },
];

/** What every column of these tables means. */
export function dictionaryTable(tables: readonly Table[]): Table {
  const own: Table = { name: 'dictionary', columns: COLUMNS, rows: [] };
  const rows = [...tables, own].flatMap(({ name, columns }) =>
    columns.map((column) => [name, column.name, column.type, column.about]),
  );
  return { ...own, rows };
}
