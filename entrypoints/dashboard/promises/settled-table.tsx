import { useTables } from '../../../components/tables.ts';
import { type PromiseMade, promiseStatus } from '../../../lib/moments/promise.ts';
import { reopenPromise } from '../../../lib/store/promises.ts';
import { createDates } from '../../../lib/words/dates.ts';
import { ledger } from '../../../lib/words/english.ts';
import { tz } from '../../on-ticket/clock.ts';
import { TicketLink } from '../../on-ticket/ticket-link.tsx';
import type { LedgerParts } from './group-item.tsx';

const TABLES = { ledger };

/** What was kept, moved, handed over or withdrawn, and how it went. */
export function SettledTable({
  promises,
  tickets,
  isReadOnly,
  now,
  keep,
}: LedgerParts & { readonly promises: readonly PromiseMade[] }) {
  const { t, locale } = useTables(TABLES);
  const dates = createDates(locale.tag, tz());
  return (
    <section class="card stack" aria-labelledby="ledger-settled">
      <h2 id="ledger-settled">{t('ledger.settled')}</h2>
      <div class="table-box">
        <table aria-labelledby="ledger-settled">
          <thead>
            <tr>
              <th scope="col">{t('ledger.what')}</th>
              <th scope="col">{t('ledger.when')}</th>
              <th scope="col">{t('ledger.status')}</th>
              <th scope="col">{t('ledger.where')}</th>
            </tr>
          </thead>
          <tbody>
            {promises.map((promise) => {
              const status = promiseStatus(promise, now);
              return (
                <tr key={promise.promiseId}>
                  <td>
                    <bdi>{promise.words}</bdi>
                  </td>
                  <td>{promise.due ? dates.due(promise.due, now) : t('ledger.noTime')}</td>
                  <td>
                    {t(`ledger.status.${status}`)}{' '}
                    {promise.movedTo === null && !isReadOnly && (
                      <button
                        type="button"
                        class="quiet small"
                        onClick={() =>
                          keep((notebook) => reopenPromise(notebook, promise.promiseId))
                        }
                      >
                        {t('ledger.reopen')}
                      </button>
                    )}
                  </td>
                  <td>
                    <TicketLink
                      ticket={tickets.get(promise.ticketUid ?? '') ?? null}
                      otherwise={t('ledger.forgotten')}
                      label={(number) => t('ledger.openTicket', { ticket: number })}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
