import type { Transaction } from 'dexie';
import * as firstNotebook from './01-first-notebook.ts';
import * as shift from './02-shift.ts';

export interface Version {
  /** Tables that are new or changed, in Dexie's notation; null drops one. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** All or nothing: what it throws leaves the old notebook as it was. */
  readonly upgrade?: (tx: Transaction) => PromiseLike<unknown>;
}

/**
 * Every schema ever released, in order; the file's number is the place in the list plus one.
 * Any change of a table or of the shape of a row is a new file with its own test: rows are
 * decoded strictly, so old code would not read what new code wrote.
 */
export const VERSIONS: readonly Version[] = [firstNotebook, shift];
