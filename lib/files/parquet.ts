import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import type { Column, ColumnType, Table } from './table.ts';

const TYPES: Readonly<Record<ColumnType, NonNullable<ColumnSource['type']>>> = {
  text: 'STRING',
  int: 'INT32',
  number: 'DOUBLE',
  flag: 'BOOLEAN',
  day: 'STRING',
};

/** Columns with types, packed; days are texts, as in every other format. */
export function toParquet({ columns, rows }: Table): Uint8Array<ArrayBuffer> {
  const columnData = columns.map((column, place) => toSource(column, place, rows));
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'five-moments' }));
}

function toSource({ name, type }: Column, place: number, rows: Table['rows']): ColumnSource {
  const data = rows.map((row) => row[place] ?? null);
  return { name, data, type: TYPES[type], nullable: true };
}
