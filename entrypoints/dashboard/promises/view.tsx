import { useState } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import { addDays } from '../../../lib/moments/day.ts';
import { groupPromises, type PromiseGroup } from '../../../lib/moments/promise-groups.ts';
import { type Ledger, watchLedger } from '../../../lib/store/ledger.ts';
import type { Notebook } from '../../../lib/store/notebook.ts';
import { todayOf } from '../../../lib/store/self-checks.ts';
import { ledger } from '../../../lib/words/english.ts';
import { now } from '../../on-ticket/clock.ts';
import { useLive } from '../use-live.ts';
import type { ViewProps } from '../views.ts';
import { GroupItem } from './group-item.tsx';
import { SettledTable } from './settled-table.tsx';
import './promises.css';

const TABLES = { ledger };
/** So far back settled promises are listed, days. */
const LOOK_BACK = 90;
const STATUSES = ['overdue', 'dueToday', 'open'] as const;

/** The ledger: what is overdue first, then today's, then the rest; what is settled below. */
export function View({ access }: ViewProps) {
  const { t } = useTables(TABLES);
  const [hasFailed, setHasFailed] = useState(false);
  const found = useLive<Ledger>(access, (notebook, onLedger) =>
    watchLedger(notebook, addDays(todayOf(notebook), -LOOK_BACK), onLedger),
  );
  const keep = (change: (notebook: Notebook) => Promise<unknown>) => {
    const notebook = access.open.peek()?.notebook;
    if (!notebook) return;
    setHasFailed(false);
    change(notebook).catch(() => setHasFailed(true));
  };
  if (!found)
    return access.problem.value === null ? <p class="muted">{t('ledger.loading')}</p> : null;
  const at = now();
  const groups = groupPromises(found.open, at);
  const isReadOnly = access.problem.value === 'newer';
  const sectionOf = (status: PromiseGroup['status']) => {
    const own = groups.filter((group) => group.status === status);
    if (own.length === 0) return null;
    return (
      <section key={status} class="card stack" aria-labelledby={`ledger-${status}`}>
        <h2 id={`ledger-${status}`}>{t(`ledger.${status}`)}</h2>
        <ul class="ledger">
          {own.map((group) => (
            <GroupItem
              key={group.key}
              group={group}
              tickets={found.tickets}
              isReadOnly={isReadOnly}
              now={at}
              keep={keep}
            />
          ))}
        </ul>
      </section>
    );
  };
  return (
    <>
      <p>{t(groups.length + found.settled.length === 0 ? 'ledger.empty' : 'ledger.intro')}</p>
      {hasFailed && (
        <p class="card notice" role="alert">
          {t('ledger.notKept')}
        </p>
      )}
      {STATUSES.map(sectionOf)}
      {found.settled.length > 0 && (
        <SettledTable
          promises={found.settled}
          tickets={found.tickets}
          isReadOnly={isReadOnly}
          now={at}
          keep={keep}
        />
      )}
    </>
  );
}
