/** What a cell of a column holds: `flag` is yes or no, `day` is `YYYY-MM-DD`. */
export type ColumnType = 'text' | 'int' | 'number' | 'flag' | 'day';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** What it means, for the dictionary. In English, as the name is: it is read by programs too. */
  readonly about: string;
}

/** Null: empty. */
export type Value = string | number | boolean | null;

/** What every format is written from. */
export interface Table {
  /** Also the name of its file or sheet. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Value[])[];
}
