import { RATINGS } from '../../lib/moments/vocabulary.ts';
import type { WeekFigures } from '../../lib/stats/trend.ts';
import { figures } from '../../lib/words/english.ts';
import { useTables } from '../tables.ts';
import { percent, signedPercent } from './percent.ts';
import { TrendChart } from './trend-chart.tsx';

const TABLES = { figures };

/** The weeks as a chart, and the same as a table. */
export function Trend({ trend }: { readonly trend: readonly WeekFigures[] }) {
  const words = useTables(TABLES);
  const { t, number } = words;
  return (
    <div class="stack">
      <TrendChart trend={trend} />
      <p class="small muted">{t('figures.trend.band')}</p>
      <details>
        <summary>{t('figures.trend.table')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section class="table-box" tabIndex={0} aria-label={t('figures.trend.tableName')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('figures.trend.week')}</th>
                {RATINGS.map((rating) => (
                  <th key={rating} scope="col" class="numeric">
                    {t(`figures.rating.${rating}`)}
                  </th>
                ))}
                <th scope="col" class="numeric">
                  {t('figures.shares.net')}
                </th>
                <th scope="col" class="numeric">
                  {t('figures.shares.n')}
                </th>
              </tr>
            </thead>
            <tbody>
              {trend.map(({ week, n, shares, netMagic }) => (
                <tr key={week}>
                  <th scope="row">{week}</th>
                  {shares.map((share, slot) => (
                    <td key={RATINGS[slot]} class="numeric">
                      {share ? percent(words, share.value) : t('figures.empty')}
                    </td>
                  ))}
                  <td class="numeric">
                    {netMagic
                      ? `${signedPercent(words, netMagic.value)} (${t('figures.shares.range', {
                          low: signedPercent(words, netMagic.low),
                          high: signedPercent(words, netMagic.high),
                        })})`
                      : t('figures.empty')}
                  </td>
                  <td class="numeric">{number(n)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </div>
  );
}
