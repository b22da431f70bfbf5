import { useId, useState } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import { findAdapter } from '../../../lib/helpdesk/adapter/for-origin.ts';
import { adaptersInForce } from '../../../lib/helpdesk/adapter/in-force.ts';
import { findTicket } from '../../../lib/helpdesk/adapter/route.ts';
import { addDays, toDay } from '../../../lib/moments/day.ts';
import { getAdapters } from '../../../lib/store/adapters.ts';
import { findCustomerKey } from '../../../lib/store/customer-of.ts';
import {
  forgetCustomer,
  forgetOlderThan,
  forgetTicket,
  type Receipt,
} from '../../../lib/store/forget.ts';
import type { Notebook } from '../../../lib/store/notebook.ts';
import { findTicket as findKept } from '../../../lib/store/tickets.ts';
import { privacy } from '../../../lib/words/english.ts';
import { now, tz } from '../../on-ticket/clock.ts';
import type { ViewProps } from '../views.ts';

const TABLES = { privacy };

type Outcome =
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  | { readonly kind: 'older.done' | 'unknown' | 'noCustomer' | 'failed' };

/** Removes what is kept of a ticket, of a customer, or before a day; with a receipt. */
export function ForgetPart({ access }: Pick<ViewProps, 'access'>) {
  const { t } = useTables(TABLES);
  const id = useId();
  const [address, setAddress] = useState('');
  const [days, setDays] = useState(90);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const open = access.open.value;
  const canChange = open?.notebook.readOnly === false;

  const attempt = async (work: (notebook: Notebook) => Promise<Outcome>) => {
    if (!open) return;
    setOutcome(await work(open.notebook).catch(() => ({ kind: 'failed' as const })));
  };
  const forgetOne = () =>
    attempt(async (notebook) => {
      const uid = await findUid(notebook, address);
      if (uid === null) return { kind: 'unknown' };
      return { kind: 'receipt', receipt: await forgetTicket(notebook, uid) };
    });
  const forgetAll = () =>
    attempt(async (notebook) => {
      const uid = await findUid(notebook, address);
      if (uid === null) return { kind: 'unknown' };
      const key = await findCustomerKey(notebook, uid);
      if (key === null) return { kind: 'noCustomer' };
      return { kind: 'receipt', receipt: await forgetCustomer(notebook, key) };
    });
  const forgetOld = () =>
    attempt(async (notebook) => {
      await forgetOlderThan(notebook, addDays(toDay(now(), tz()), -days));
      return { kind: 'older.done' };
    });

  return (
    <section class="card stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('privacy.forget')}</h2>
      <p>{t('privacy.forget.about')}</p>
      <div class="field">
        <label for={`${id}-url`}>{t('privacy.forget.address')}</label>
        <input
          id={`${id}-url`}
          type="url"
          class="wide"
          autocomplete="off"
          maxLength={2_000}
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <div class="row">
          <button
            type="button"
            class="danger"
            disabled={!canChange || address.trim() === ''}
            onClick={() => void forgetOne()}
          >
            {t('privacy.forget.ticket')}
          </button>
          <button
            type="button"
            class="danger"
            disabled={!canChange || address.trim() === ''}
            onClick={() => void forgetAll()}
          >
            {t('privacy.forget.customer')}
          </button>
        </div>
      </div>
      <div class="row">
        <label for={`${id}-days`}>{t('privacy.forget.older')}</label>
        <input
          id={`${id}-days`}
          type="number"
          class="numeric"
          min={1}
          max={3_650}
          value={days}
          onInput={(event) => setDays(event.currentTarget.valueAsNumber)}
        />
        <button
          type="button"
          class="danger"
          disabled={!canChange || !Number.isInteger(days) || days < 1 || days > 3_650}
          onClick={() => void forgetOld()}
        >
          {t('privacy.forget.olderDo')}
        </button>
      </div>
      <p role="status">
        {outcome &&
          (outcome.kind === 'receipt'
            ? t('privacy.forget.receipt', { ...outcome.receipt })
            : t(`privacy.forget.${outcome.kind}`))}
      </p>
    </section>
  );
}

/** The local id of a ticket by its address; null where nothing was ever kept of it. */
async function findUid(notebook: Notebook, address: string): Promise<string | null> {
  const text = address.trim();
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const adapter = findAdapter(adaptersInForce(await getAdapters(notebook)), url.origin);
  const ticket = adapter && findTicket(adapter, url);
  return ticket && findKept(notebook, ticket);
}
