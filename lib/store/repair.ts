import { toCounterRows } from './counters.ts';
import { type Count, countsOfContact, countsOfPromise } from './counting.ts';
import { change, type Notebook } from './notebook.ts';
import type { Pages } from './pages.ts';

/**
 * Counts everything afresh and sets the counters right: the one place that reads all contacts,
 * for a repair or after a restore. Answers with how many counters were wrong.
 */
export function repairCounters(notebook: Notebook): Promise<number> {
  return change(notebook, ['contacts', 'promises', 'counters'], recountAll);
}

export async function recountAll(pages: Pages): Promise<number> {
  const counts: Count[] = [];
  await pages.table('contacts').each((raw) => {
    for (const contact of pages.rows('contacts', [raw])) counts.push(...countsOfContact(contact));
  });
  await pages.table('promises').each((raw) => {
    for (const promise of pages.rows('promises', [raw])) counts.push(...countsOfPromise(promise));
  });
  const right = toCounterRows(counts);
  const stored: unknown[] = await pages.table('counters').toArray();
  const rightOnes = new Set(right.map(toText));
  const storedOnes = new Set(stored.map(toText));
  const wrong =
    stored.filter((row) => !rightOnes.has(toText(row))).length +
    right.filter((row) => !storedOnes.has(toText(row))).length;
  if (wrong > 0) {
    await pages.table('counters').clear();
    await pages.table('counters').bulkPut(right);
  }
  return wrong;
}

function toText(row: unknown): string {
  return JSON.stringify(Object.entries(Object(row)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
