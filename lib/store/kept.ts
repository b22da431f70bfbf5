import type { Notebook } from './notebook.ts';
import { type Stop, watch } from './watch.ts';

/** What a person would want counted; the other tables are machinery. */
export const KEPT_TABLES = [
  'tickets',
  'notes',
  'promises',
  'contacts',
  'phrases',
  'selfChecks',
] as const;
export type KeptTable = (typeof KEPT_TABLES)[number];

/** How many rows of each kind the notebook holds; counted by the database, without reading them. */
export type Kept = Readonly<Record<KeptTable, number>>;

export function watchKept(notebook: Notebook, onKept: (kept: Kept) => void): Stop {
  return watch(
    notebook,
    KEPT_TABLES,
    async (pages) => {
      const count = (name: KeptTable) => pages.table(name).count();
      return {
        tickets: await count('tickets'),
        notes: await count('notes'),
        promises: await count('promises'),
        contacts: await count('contacts'),
        phrases: await count('phrases'),
        selfChecks: await count('selfChecks'),
      };
    },
    onKept,
  );
}
