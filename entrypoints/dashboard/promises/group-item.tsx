import { useId } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import type { PromiseGroup } from '../../../lib/moments/promise-groups.ts';
import type { Notebook } from '../../../lib/store/notebook.ts';
import { handOverPromise, keepPromises, withdrawPromise } from '../../../lib/store/promises.ts';
import type { TicketPlace } from '../../../lib/store/ticket-places.ts';
import { createDates } from '../../../lib/words/dates.ts';
import { ledger } from '../../../lib/words/english.ts';
import { tz } from '../../on-ticket/clock.ts';
import { TicketLink } from '../../on-ticket/ticket-link.tsx';

const TABLES = { ledger };

export interface LedgerParts {
  readonly tickets: ReadonlyMap<string, TicketPlace>;
  readonly isReadOnly: boolean;
  readonly now: number;
  /** Carries out a change of the notebook, and says it where that failed. */
  readonly keep: (change: (notebook: Notebook) => Promise<unknown>) => void;
}

/** One thing to do, on however many tickets: one tap keeps it for all of them. */
export function GroupItem({
  group,
  tickets,
  isReadOnly,
  now,
  keep,
}: LedgerParts & { readonly group: PromiseGroup }) {
  const { t, locale } = useTables(TABLES);
  const id = useId();
  const dates = createDates(locale.tag, tz());
  const { promises, words, due, status } = group;
  const ids = promises.map(({ promiseId }) => promiseId);
  const isOne = promises.length === 1;
  const links = promises.map(({ promiseId, ticketUid }) => (
    <li key={promiseId}>
      <TicketLink
        ticket={tickets.get(ticketUid ?? '') ?? null}
        otherwise={t(ticketUid === null ? 'ledger.forgotten' : 'ledger.byHand')}
        label={(number) => t('ledger.openTicket', { ticket: number })}
      />
    </li>
  ));
  const button = (label: string, change: (notebook: Notebook) => Promise<unknown>) => (
    <button type="button" disabled={isReadOnly} aria-describedby={id} onClick={() => keep(change)}>
      {label}
    </button>
  );
  return (
    <li class="ledger-item">
      <div>
        <p id={id}>
          <bdi>{words}</bdi>
        </p>
        {isOne ? (
          <ul class="small">{links}</ul>
        ) : (
          <details class="small">
            <summary>{t('ledger.tickets', { count: promises.length })}</summary>
            <ul>{links}</ul>
          </details>
        )}
      </div>
      <span class={status === 'overdue' ? 'chip warn' : 'chip'}>
        {due ? dates.due(due, now) : t('ledger.noTime')}
      </span>
      <div class="row">
        {button(isOne ? t('ledger.kept') : t('ledger.keptAll', { count: ids.length }), (notebook) =>
          keepPromises(notebook, ids),
        )}
        {isOne &&
          button(t('ledger.handOver'), (notebook) => handOverPromise(notebook, ids[0] ?? ''))}
        {isOne &&
          button(t('ledger.withdraw'), (notebook) => withdrawPromise(notebook, ids[0] ?? ''))}
      </div>
    </li>
  );
}
