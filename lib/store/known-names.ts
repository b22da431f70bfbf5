import { type Notebook, read } from './notebook.ts';

/** The customers' names that the notebook holds, so that they can be taken out of a story. */
export function readKnownNames(notebook: Notebook): Promise<readonly string[]> {
  return read(notebook, ['tickets'], async (pages) => {
    const tickets = pages.rows('tickets', await pages.table('tickets').toArray());
    return [...new Set(tickets.flatMap(({ customerName }) => customerName ?? []))];
  });
}
