import type { Day } from '../moments/day.ts';
import { isOpen, type PromiseMade } from '../moments/promise.ts';
import type { Notebook } from './notebook.ts';
import { PLACE_TABLES, placesOf, type TicketPlace } from './ticket-places.ts';
import { type Stop, watch } from './watch.ts';

export interface Ledger {
  /** All that is open, whenever it was made. */
  readonly open: readonly PromiseMade[];
  /** What was settled, of those made since the day asked for; the latest first. */
  readonly settled: readonly PromiseMade[];
  readonly tickets: ReadonlyMap<string, TicketPlace>;
}

/** More than anybody reads through. */
const MOST_OPEN = 1_000;
const MOST_SETTLED = 200;

/** The whole ledger, followed live. */
export function watchLedger(
  notebook: Notebook,
  since: Day,
  onLedger: (ledger: Ledger) => void,
): Stop {
  return watch(
    notebook,
    ['promises', ...PLACE_TABLES],
    async (pages) => {
      const table = pages.table('promises');
      const open = pages.rows(
        'promises',
        await table.where('openUntil').above('').limit(MOST_OPEN).toArray(),
      );
      const recent = await table
        .where('day')
        .aboveOrEqual(since)
        .reverse()
        .limit(MOST_OPEN)
        .toArray();
      const settled = pages
        .rows('promises', recent)
        .filter((promise) => !isOpen(promise))
        .sort((a, b) => b.at - a.at)
        .slice(0, MOST_SETTLED);
      const uids = [...open, ...settled].map(({ ticketUid }) => ticketUid);
      return { open, settled, tickets: await placesOf(pages, uids) };
    },
    onLedger,
  );
}
