import { type Notebook, read } from './notebook.ts';

/** The key of the customer that a ticket belongs to; null where it is not known. */
export function findCustomerKey(notebook: Notebook, ticketUid: string): Promise<string | null> {
  return read(
    notebook,
    ['tickets'],
    async (pages) => (await pages.find('tickets', ticketUid))?.customerKey ?? null,
  );
}
