import { useId } from 'preact/hooks';
import { RATINGS } from '../../lib/moments/vocabulary.ts';
import { figures } from '../../lib/words/english.ts';
import { useTables } from '../tables.ts';
import { Patterns, patternOf } from './patterns.tsx';

const TABLES = { figures };

/** Which fill is which rating. */
export function ShareLegend() {
  const { t } = useTables(TABLES);
  const id = useId();
  return (
    <ul class="row small share-legend" aria-label={t('figures.shares.legend')}>
      {RATINGS.map((rating) => (
        <li key={rating} class="row">
          <svg class="share-swatch" aria-hidden="true" focusable="false">
            <Patterns id={`${id}${rating}`} />
            <rect
              width="100%"
              height="100%"
              fill={`url(#${patternOf(`${id}${rating}`, rating)})`}
              class="share-part"
            />
          </svg>
          {t(`figures.rating.${rating}`)}
        </li>
      ))}
    </ul>
  );
}
