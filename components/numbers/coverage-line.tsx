import type { Figures } from '../../lib/stats/figures.ts';
import { figures } from '../../lib/words/english.ts';
import { useTables } from '../tables.ts';
import { percent } from './percent.ts';

const TABLES = { figures };

/** How much of what was sent is in the figures at all. */
export function CoverageLine({ coverage }: Pick<Figures, 'coverage'>) {
  const words = useTables(TABLES);
  const { t } = words;
  const { sent, confirmed, share } = coverage;
  return (
    <>
      <p>
        {share === null
          ? t('figures.coverage.none')
          : t('figures.coverage.is', { share: percent(words, share), confirmed, sent })}
      </p>
      <p class="small muted">{t('figures.coverage.note')}</p>
    </>
  );
}
