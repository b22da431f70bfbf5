import type { Day } from '../moments/day.ts';
import type { RatingRow } from '../stats/team/contribution.ts';

/** The contacts that are in a saved file: pseudonym → revision, day, and whether it was deleted. */
export type SavedRows = Readonly<
  Record<string, { readonly revision: number; readonly day: Day; readonly deleted: boolean }>
>;

/**
 * The rows of a file, with a tombstone for each contact of the period that was in an earlier file
 * and is no longer in the notebook.
 */
export function withTombstones(
  rows: readonly RatingRow[],
  known: SavedRows,
  contributor: string,
  isWithin: (day: Day) => boolean,
): { readonly rows: RatingRow[]; readonly saved: SavedRows } {
  const saved: Record<string, SavedRows[string]> = { ...known };
  const here = new Set(rows.map(({ contact }) => contact));
  const tombstones: RatingRow[] = [];
  for (const [contact, { revision, day, deleted }] of Object.entries(known)) {
    if (here.has(contact) || !isWithin(day)) continue;
    const last = deleted ? revision : revision + 1;
    tombstones.push({ contributor, contact, revision: last, content: null });
    saved[contact] = { revision: last, day, deleted: true };
  }
  for (const { contact, revision, content } of rows) {
    if (content) saved[contact] = { revision, day: content.day, deleted: false };
  }
  return { rows: [...rows, ...tombstones], saved };
}
