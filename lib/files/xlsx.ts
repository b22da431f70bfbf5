import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import type { Column, Table, Value } from './table.ts';
import { withoutTimes } from './zip-times.ts';

/** What the format allows in one sheet, with the line of names. */
const MOST_LINES = 1_048_576;

/** One workbook, a sheet for each table (more where one is too long), every cell with its type. */
export async function toXlsx(tables: readonly Table[]): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = tables.flatMap(toSheets);
  const blob = await writeExcelFile(sheets).toBlob();
  return withoutTimes(new Uint8Array(await blob.arrayBuffer()));
}

function toSheets({ name, columns, rows }: Table): Sheet<Blob>[] {
  const sheets: Sheet<Blob>[] = [];
  const size = MOST_LINES - 1;
  for (let start = 0; start === 0 || start < rows.length; start += size) {
    sheets.push({
      sheet: start === 0 ? name : `${name} ${start / size + 1}`,
      stickyRowsCount: 1,
      columns: columns.map((column) => ({ width: widthOf(column) })),
      data: [
        columns.map((column) => ({ value: column.name, fontWeight: 'bold' as const })),
        ...rows
          .slice(start, start + size)
          .map((row) => row.map((value, place) => toCell(value, columns[place]))),
      ],
    });
  }
  return sheets;
}

function toCell(value: Value, column: Column | undefined): Cell {
  if (value === null) return null;
  if (column?.type === 'day' && typeof value === 'string') {
    return { value: new Date(`${value}T00:00:00Z`), format: 'yyyy-mm-dd' };
  }
  // Said and not guessed: a text that starts with "=" is a text.
  if (typeof value === 'string') return { value, type: String };
  // LibreOffice turns a cell of the format's own kind for these into a formula, =TRUE().
  if (typeof value === 'boolean') return { value: String(value), type: String };
  return value;
}

function widthOf({ name, type }: Column): number {
  return Math.max(name.length + 2, type === 'text' ? 16 : 10);
}
