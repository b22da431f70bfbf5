import type { Rated } from '../../lib/moments/contact.ts';
import { RATINGS } from '../../lib/moments/vocabulary.ts';
import type { RatedFigures } from '../../lib/stats/figures.ts';
import type { Estimate } from '../../lib/stats/wilson.ts';
import { figures } from '../../lib/words/english.ts';
import { useTables } from '../tables.ts';
import { percent, signedMean, signedPercent } from './percent.ts';
import { ShareBar } from './share-bar.tsx';
import { ShareLegend } from './share-legend.tsx';

const TABLES = { figures };

export interface ShareTableProps {
  readonly rows: readonly (readonly [Rated, RatedFigures])[];
}

/** One line for each moment: its bar, its four shares, net magic and mean, each with its range. */
export function ShareTable({ rows }: ShareTableProps) {
  const { t } = useTables(TABLES);
  return (
    <div class="stack">
      <ShareLegend />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="table-box" tabIndex={0} aria-label={t('figures.shares.table')}>
        <table class="share-table">
          <thead>
            <tr>
              <th scope="col">{t('figures.shares.moment')}</th>
              <th scope="col" class="share-bar-cell">
                <span class="hidden-words">{t('figures.shares.bar')}</span>
              </th>
              {RATINGS.map((rating) => (
                <th key={rating} scope="col" class="numeric">
                  {t(`figures.rating.${rating}`)}
                </th>
              ))}
              <th scope="col" class="numeric">
                {t('figures.shares.net')}
              </th>
              <th scope="col" class="numeric">
                {t('figures.shares.mean')}
              </th>
              <th scope="col" class="numeric">
                {t('figures.shares.n')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([rated, one]) => (
              <ShareRow key={rated} rated={rated} figures={one} />
            ))}
          </tbody>
        </table>
      </section>
      <p class="small muted">
        {t('figures.shares.net.note')} {t('figures.shares.note')}
      </p>
    </div>
  );
}

function ShareRow({
  rated,
  figures: one,
}: {
  readonly rated: Rated;
  readonly figures: RatedFigures;
}) {
  const words = useTables(TABLES);
  const { t, number } = words;
  const { shares, n, notApplicable, estimates } = one;
  return (
    <tr>
      <th scope="row">{t(`figures.moment.${rated}`)}</th>
      <td class="share-bar-cell">{n > 0 && <ShareBar shares={shares} />}</td>
      {shares.map((share, slot) => (
        <Ranged key={RATINGS[slot]} estimate={share} write={(value) => percent(words, value)} />
      ))}
      <Ranged
        estimate={estimates?.netMagic ?? null}
        write={(value) => signedPercent(words, value)}
      />
      <Ranged estimate={estimates?.mean ?? null} write={(value) => signedMean(words, value)} />
      <td class="numeric">
        {number(n)}
        {notApplicable > 0 && (
          <span class="small muted range">{t('figures.shares.na', { count: notApplicable })}</span>
        )}
      </td>
    </tr>
  );
}

interface RangedProps {
  readonly estimate: Estimate | null;
  readonly write: (value: number) => string;
}

function Ranged({ estimate, write }: RangedProps) {
  const { t } = useTables(TABLES);
  if (!estimate) return <td class="numeric muted">{t('figures.empty')}</td>;
  const { value, low, high } = estimate;
  return (
    <td class="numeric">
      {write(value)}
      <span class="small muted range">
        {t('figures.shares.range', { low: write(low), high: write(high) })}
      </span>
    </td>
  );
}
