import { useId, useState } from 'preact/hooks';
import { DifferenceTable } from '../../../components/dashboard/difference-table.tsx';
import { useTables } from '../../../components/tables.ts';
import { differences } from '../../../lib/helpdesk/adapter/difference.ts';
import type { Adapter } from '../../../lib/helpdesk/adapter/schema.ts';
import { isBundledHost } from '../../../lib/policy/custom-hosts.ts';
import { askForAccess } from '../../../lib/policy/host-access.ts';
import { helpdesks } from '../../../lib/words/english.ts';
import type { ViewProps } from '../views.ts';
import { keep } from './keep.ts';

const TABLES = { helpdesks };

export interface ImportOfferProps extends Pick<ViewProps, 'access'> {
  readonly adapter: Adapter;
  /** What is known under its id now. */
  readonly known: Adapter | null;
  readonly onDone: (said: string) => void;
}

/** What a description would change, and for which addresses: confirmed one by one, then taken. */
export function ImportOffer({ access, adapter, known, onDone }: ImportOfferProps) {
  const { t } = useTables(TABLES);
  const id = useId();
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const { label, version } = adapter;
  const changes = differences(known, adapter);

  const take = () => {
    const hosts = adapter.hosts.filter((host) => confirmed.includes(host));
    // In this very turn: an await before it, and the browser sees no click behind it.
    const asking = askForAccess(hosts.filter((host) => !isBundledHost(host)));
    void asking
      .catch(() => false)
      .then(async () => {
        // A host that the browser did not allow stays listed with it, and can be allowed there.
        const isKept = await keep(access, { ...adapter, hosts });
        if (isKept) onDone(t('helpdesks.import.done', { label }));
        else setSaid(t('helpdesks.failed'));
      });
  };

  return (
    <section class="card stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <bdi>{t('helpdesks.import.found', { label, version })}</bdi>
      </h2>
      <p>
        {known === null
          ? t('helpdesks.import.isNew')
          : changes.length === 0
            ? t('helpdesks.import.same')
            : t('helpdesks.import.replaces', { label: known.label })}
      </p>
      {changes.length > 0 && (
        <details open={changes.length <= 12}>
          <summary>{t('helpdesks.import.changes', { count: changes.length })}</summary>
          <DifferenceTable
            name={t('helpdesks.import.changes', { count: changes.length })}
            head={[
              t('helpdesks.import.path'),
              t('helpdesks.import.before'),
              t('helpdesks.import.after'),
            ]}
            none={t('helpdesks.import.none')}
            arePaths
            changes={changes.map(({ path, ...change }) => ({ place: path, ...change }))}
          />
        </details>
      )}
      {changes.length > 0 && (
        <fieldset class="stack">
          <legend>{t('helpdesks.import.hosts')}</legend>
          {adapter.hosts.map((host) => (
            <label key={host} class="row">
              <input
                type="checkbox"
                checked={confirmed.includes(host)}
                onChange={(event) => {
                  const others = confirmed.filter((one) => one !== host);
                  setConfirmed(event.currentTarget.checked ? [...others, host] : others);
                }}
              />
              <span>{t('helpdesks.import.host', { host })}</span>
            </label>
          ))}
        </fieldset>
      )}
      <div class="row">
        {changes.length > 0 && (
          <button
            type="button"
            class="primary"
            disabled={confirmed.length === 0}
            aria-describedby={`${id}-need`}
            onClick={take}
          >
            {confirmed.length === 0
              ? t('helpdesks.import.take')
              : t('helpdesks.import.takeSome', { count: confirmed.length })}
          </button>
        )}
        <button type="button" onClick={() => onDone('')}>
          {t('helpdesks.import.cancel')}
        </button>
        <span id={`${id}-need`} class="small muted">
          {changes.length > 0 && confirmed.length === 0 && t('helpdesks.import.noHost')}
        </span>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
