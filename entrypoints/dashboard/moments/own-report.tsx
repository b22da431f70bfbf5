import { useMemo } from 'preact/hooks';
import { CauseTable } from '../../../components/numbers/cause-table.tsx';
import { CoverageLine } from '../../../components/numbers/coverage-line.tsx';
import { PromiseTable } from '../../../components/numbers/promise-table.tsx';
import { RatedPicker } from '../../../components/numbers/rated-picker.tsx';
import { RelationList } from '../../../components/numbers/relation-list.tsx';
import { ShareTable } from '../../../components/numbers/share-table.tsx';
import { Trend } from '../../../components/numbers/trend.tsx';
import { useTables } from '../../../components/tables.ts';
import { RATED, type Rated, WHOLE_FIRST } from '../../../lib/moments/contact.ts';
import { ENOUGH_RATINGS } from '../../../lib/stats/figures.ts';
import type { Period } from '../../../lib/stats/period.ts';
import { figures, panel } from '../../../lib/words/english.ts';
import type { OwnFigures } from '../numbers/own-figures.ts';
import { createCauseNames } from './cause-name.ts';
import { Journal } from './journal.tsx';

const TABLES = { figures, panel };

export interface OwnReportProps {
  readonly own: OwnFigures;
  readonly period: Period;
  readonly rated: Rated;
  readonly onRated: (rated: Rated) => void;
}

/** The report of a period; printed, its first part is one page. */
export function OwnReport({ own, period, rated, onRated }: OwnReportProps) {
  const words = useTables(TABLES);
  const { t, number } = words;
  const nameOf = useMemo(() => createCauseNames(words), [words]);
  const { figures: of, trend, causes, suggestions, unreadable } = own;
  const total = RATED.reduce((sum, one) => sum + of.of[one].n, 0);
  return (
    <>
      <p class="muted">
        {t('figures.period.shown', { from: period.from, to: period.to })} ·{' '}
        {t('figures.confirmedOnly')}
      </p>
      {unreadable > 0 && (
        <p class="card notice" role="status">
          {t('figures.unreadable', { count: unreadable })}
        </p>
      )}
      <section class="card stack" aria-labelledby="shares-title">
        <h2 id="shares-title">{t('figures.shares')}</h2>
        {total === 0 ? (
          <p class="muted">{t('figures.none')}</p>
        ) : (
          <ShareTable rows={WHOLE_FIRST.map((one) => [one, of.of[one]] as const)} />
        )}
      </section>
      <section class="card stack" aria-labelledby="trend-title">
        <div class="row spread">
          <h2 id="trend-title">{t('figures.trend')}</h2>
          <RatedPicker value={rated} onPick={onRated} />
        </div>
        <Trend trend={trend} />
      </section>
      <div class="report-columns">
        <section class="card stack" aria-labelledby="weakest-title">
          <h2 id="weakest-title">{t('figures.weakest')}</h2>
          {of.weakest === null ? (
            <p class="muted">{t('figures.weakest.none', { least: ENOUGH_RATINGS })}</p>
          ) : (
            <>
              <p>
                {t('figures.weakest.is', {
                  moment: t(`figures.moment.${of.weakest}`),
                  least: ENOUGH_RATINGS,
                })}
              </p>
              <h3>{t('figures.weakest.causes')}</h3>
              <CauseTable causes={causes[of.weakest]} nameOf={nameOf} />
            </>
          )}
        </section>
        <section class="card stack" aria-labelledby="promises-title">
          <h2 id="promises-title">{t('figures.promises')}</h2>
          <PromiseTable promises={of.promises} />
        </section>
        <section class="card stack" aria-labelledby="coverage-title">
          <h2 id="coverage-title">{t('figures.coverage')}</h2>
          <CoverageLine coverage={of.coverage} />
        </section>
        <section class="card stack" aria-labelledby="suggestions-title">
          <h2 id="suggestions-title">{t('figures.suggestions')}</h2>
          <p class="small muted">{t('figures.suggestions.note')}</p>
          <dl class="pairs">
            {(['taken', 'changed', 'unanswered'] as const).map((kind) => (
              <div key={kind} class="row spread">
                <dt>{t(`figures.suggestions.${kind}`)}</dt>
                <dd class="numeric">{number(suggestions[kind])}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <section class="card stack next-page" aria-labelledby="relations-title">
        <h2 id="relations-title">{t('figures.relations')}</h2>
        <RelationList relations={own.relations} />
      </section>
      <Journal journal={own.journal} learned={own.learned} />
    </>
  );
}
