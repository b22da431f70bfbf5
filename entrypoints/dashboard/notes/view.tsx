import { useEffect, useId, useState } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import { isDay } from '../../../lib/moments/day.ts';
import { RATINGS, type Rating } from '../../../lib/moments/vocabulary.ts';
import { knownHosts } from '../../../lib/store/note-search.ts';
import { ledger } from '../../../lib/words/english.ts';
import { FindNotes } from '../../on-ticket/find-notes.tsx';
import type { ViewProps } from '../views.ts';
import './notes.css';

const TABLES = { ledger };
const NAMES = { '-1': 'feeble', '0': 'average', '1': 'wow', '2': 'magic' } as const;

/** Every note, found by any word, with filters by helpdesk, day and rating. */
export function View({ access }: ViewProps) {
  const { t } = useTables(TABLES);
  const id = useId();
  const [query, setQuery] = useState('');
  const [host, setHost] = useState('');
  const [since, setSince] = useState('');
  const [rating, setRating] = useState('');
  const [hosts, setHosts] = useState<readonly string[]>([]);
  const open = access.open.value;
  useEffect(() => {
    // The filter is a comfort: where addresses can't be read, all helpdesks are searched.
    if (open) knownHosts(open.notebook).then(setHosts, () => undefined);
  }, [open]);
  const rated: Rating | null = RATINGS.find((one) => `${one}` === rating) ?? null;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: <search> is not yet known to every screen reader we support. */}
      <div class="card stack" role="search">
        <input
          type="search"
          aria-label={t('ledger.notes.find')}
          placeholder={t('ledger.notes.placeholder')}
          maxLength={200}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <div class="row note-filters">
          <label for={`${id}-host`}>{t('ledger.notes.host')}</label>
          <select
            id={`${id}-host`}
            value={host}
            onChange={(event) => setHost(event.currentTarget.value)}
          >
            <option value="">{t('ledger.notes.host.all')}</option>
            {hosts.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
          <label for={`${id}-since`}>{t('ledger.notes.since')}</label>
          <input
            id={`${id}-since`}
            type="date"
            value={since}
            onChange={(event) => setSince(event.currentTarget.value)}
          />
          <label for={`${id}-rating`}>{t('ledger.notes.rating')}</label>
          <select
            id={`${id}-rating`}
            value={rating}
            onChange={(event) => setRating(event.currentTarget.value)}
          >
            <option value="">{t('ledger.notes.rating.any')}</option>
            {RATINGS.map((one) => (
              <option key={one} value={`${one}`}>
                {t(`ledger.notes.rating.${NAMES[`${one}`]}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <FindNotes
        access={access}
        search={{
          query,
          host: host === '' ? null : host,
          since: isDay(since) ? since : null,
          rating: rated,
        }}
      />
    </>
  );
}
