// Independent readers of every format, for comparing what was written.
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import type { Column, Table, Value } from '../../lib/files/table.ts';

type Lines = Value[][];

/** By another parser of CSV than wrote it would be: papaparse reads, and DuckDB reads again below. */
export function readCsv(bytes: Uint8Array, { columns }: Table): Lines {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (!text.startsWith('\uFEFF')) throw new Error('the mark is missing');
  const { data, errors } = Papa.parse<string[]>(text.slice(1), {
    newline: '\r\n',
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
  const [names, ...lines] = data;
  if (names?.join() !== columns.map(({ name }) => name).join()) throw new Error(String(names));
  return lines.map((line) => line.map((field, place) => toValue(field, columns[place])));
}

function toValue(field: string, column: Column | undefined): Value {
  if (field === '') return null;
  if (column?.type === 'flag') return field === 'true';
  if (column?.type === 'int' || column?.type === 'number') return Number(field);
  return /^'[\s\0]*[=+\-@＝＋－＠\t\r]/.test(field) ? field.slice(1) : field;
}

export async function readXlsx(bytes: Uint8Array, { name, columns }: Table): Promise<Lines> {
  const [, ...lines] = await readSheet(Buffer.from(bytes), name);
  return lines.map((line) =>
    line.map((cell, place) => {
      if (cell instanceof Date) return cell.toISOString().slice(0, 10);
      return columns[place]?.type === 'flag' ? cell === 'true' : toPlain(cell);
    }),
  );
}

export async function readParquet(
  bytes: Uint8Array<ArrayBuffer>,
  { columns }: Table,
): Promise<Lines> {
  const rows = await parquetReadObjects({ file: bytes.buffer });
  return rows.map((row) => columns.map(({ name }) => toPlain(row[name])));
}

function toPlain(value: unknown): Value {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string')
    return value;
  throw new Error(`not a value: ${String(value)}`);
}

/** The lines as written, with the empty text as every format reads it: as nothing. */
export function plain({ rows }: Table): Lines {
  return rows.map((row) => row.map(toPlain));
}

/** What a query says, as plain values, line by line. */
export async function query(sql: string): Promise<Value[][]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const reader = await connection.runAndReadAll(sql);
    return reader.getRows().map((row) => row.map(toPlain));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
