import { useId, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useTables } from '../../../components/tables.ts';
import { findAdapter } from '../../../lib/helpdesk/adapter/for-origin.ts';
import {
  adapterFromTicket,
  readTicketAddress,
  toAdapterId,
} from '../../../lib/helpdesk/adapter/from-ticket.ts';
import { askForAccess } from '../../../lib/policy/host-access.ts';
import { helpdesks } from '../../../lib/words/english.ts';
import { toHash } from '../route.ts';
import { keep } from './keep.ts';
import type { ListPartProps } from './list-part.tsx';
import { today } from './today.ts';

const TABLES = { helpdesks };

/** Of the tab that shows this very address; empty where none does. */
async function findTitle(url: string): Promise<string> {
  const tabs = await browser.tabs.query({});
  return tabs.find((tab) => tab.url === url.trim())?.title ?? '';
}

/** A helpdesk from the address of one of its tickets. */
export function AddPart({ access, known }: ListPartProps) {
  const { t } = useTables(TABLES);
  const id = useId();
  const [url, setUrl] = useState('');
  const [label, setLabel] = useState('');
  const [said, setSaid] = useState('');
  const address = readTicketAddress(url);
  const adapters = known.map(({ adapter }) => adapter);
  const taken = address ? findAdapter(adapters, `https://${address.host}`) : null;
  const fault =
    url.trim() === ''
      ? null
      : address === null
        ? t('helpdesks.add.noTicket')
        : taken && t('helpdesks.add.known', { host: address.host, label: taken.label });
  const name = label.trim() || (address?.host ?? '');

  const add = () => {
    if (!address || taken) return;
    // In this very turn: an await before it, and the browser sees no click behind it.
    const asking = askForAccess([address.host]);
    void asking
      .catch(() => false)
      .then(async (isGiven) => {
        if (!isGiven) return setSaid(t('helpdesks.add.refused', { host: address.host }));
        const adapter = adapterFromTicket(address, {
          id: toAdapterId(
            name,
            adapters.map((one) => one.id),
          ),
          label: name.slice(0, 80),
          version: today(),
          // Only now does the browser tell titles of that site.
          title: await findTitle(url),
        });
        if (await keep(access, adapter)) location.hash = toHash('helpdesks', 'edit', adapter.id);
        else setSaid(t('helpdesks.failed'));
      });
  };

  return (
    <form
      class="card stack"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <h2 id={`${id}-title`}>{t('helpdesks.add.title')}</h2>
      <p>{t('helpdesks.add.steps')}</p>
      <div class="field">
        <label for={`${id}-url`}>{t('helpdesks.add.url')}</label>
        <input
          id={`${id}-url`}
          type="url"
          class="wide"
          autocomplete="off"
          maxLength={2_000}
          aria-describedby={`${id}-hint ${id}-reads`}
          aria-invalid={fault !== null}
          value={url}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
        <p class="small muted" id={`${id}-hint`}>
          {t('helpdesks.add.url.hint')}
        </p>
        <p role="status" id={`${id}-reads`} class="small">
          {fault ??
            (address &&
              t('helpdesks.add.reads', {
                number: address.number,
                host: address.host,
                route: address.route,
              }))}
        </p>
      </div>
      <div class="field">
        <label for={`${id}-label`}>{t('helpdesks.add.label')}</label>
        <input
          id={`${id}-label`}
          type="text"
          class="wide"
          autocomplete="off"
          maxLength={80}
          placeholder={address?.host ?? ''}
          value={label}
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
      </div>
      <div class="row">
        <button type="submit" class="primary" disabled={address === null || taken !== null}>
          {t('helpdesks.add.do')}
        </button>
      </div>
      <p role="status" class="small">
        {said}
      </p>
    </form>
  );
}
