import type { Transaction } from 'dexie';

/** Self-checks get a line, an intention and an end; the magic journal and the tone exercise come. */
export const stores = {
  stories: 'storyId, day',
  practice: 'itemId, day',
  ownLines: 'lineId, ticketUid, day',
};

export function upgrade(tx: Transaction): PromiseLike<unknown> {
  return tx
    .table('selfChecks')
    .toCollection()
    .modify((row: Record<string, unknown>) => {
      row.line = '';
      row.intention = null;
      row.finished = true;
    });
}
