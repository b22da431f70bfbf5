import { useState } from 'preact/hooks';
import { useTables } from '../../../components/tables.ts';
import { figures } from '../../../lib/words/english.ts';
import type { OwnFigures } from '../numbers/own-figures.ts';

const TABLES = { figures };

/** So many are shown at once; the others on request. */
const SHOWN = 10;

/** One's own +2, to read again before a shift; and what was learned. */
export function Journal({ journal, learned }: Pick<OwnFigures, 'journal' | 'learned'>) {
  const { t, list } = useTables(TABLES);
  const [isAll, setAll] = useState(false);
  const shown = isAll ? journal : journal.slice(0, SHOWN);
  return (
    <div class="report-columns no-print">
      <section class="card stack" aria-labelledby="journal-title">
        <h2 id="journal-title">{t('figures.journal')}</h2>
        {journal.length === 0 && <p class="muted">{t('figures.journal.none')}</p>}
        <ul class="stack">
          {shown.map(({ contactId, day, moments, ticket, wish }) => (
            <li key={contactId}>
              <p>
                <strong>{day}</strong>{' '}
                {moments.length > 0
                  ? list(moments.map((moment) => t(`figures.moment.${moment}`)))
                  : t('figures.journal.contact')}
                {ticket !== null && <span class="muted"> · {ticket}</span>}
              </p>
              {wish !== '' && (
                <p class="small">
                  <bdi>{t('figures.journal.wish', { wish })}</bdi>
                </p>
              )}
            </li>
          ))}
        </ul>
        {shown.length < journal.length && (
          <div class="row">
            <button type="button" onClick={() => setAll(true)}>
              {t('figures.all', { count: journal.length })}
            </button>
          </div>
        )}
      </section>
      <section class="card stack" aria-labelledby="learned-title">
        <h2 id="learned-title">{t('figures.learned')}</h2>
        {learned.length === 0 && <p class="muted">{t('figures.learned.none')}</p>}
        <ul class="stack">
          {learned.map(({ day, text }, index) => (
            <li key={`${day} ${index}`}>
              <strong>{day}</strong> <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
