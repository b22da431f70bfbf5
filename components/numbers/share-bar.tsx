import { useId } from 'preact/hooks';
import { RATINGS } from '../../lib/moments/vocabulary.ts';
import type { Shares } from '../../lib/stats/shares.ts';
import { Patterns, patternOf } from './patterns.tsx';

/** The four shares side by side; its figures stand beside it, so it says nothing by itself. */
export function ShareBar({ shares }: Pick<Shares, 'shares'>) {
  const id = useId();
  let left = 0;
  const parts = RATINGS.map((rating, slot) => {
    const width = (shares[slot]?.value ?? 0) * 100;
    const part = { rating, left, width };
    left += width;
    return part;
  });
  return (
    <svg class="share-bar" aria-hidden="true" focusable="false">
      <Patterns id={id} />
      {parts
        .filter(({ width }) => width > 0)
        .map((part) => (
          <rect
            key={part.rating}
            x={`${part.left}%`}
            width={`${part.width}%`}
            height="100%"
            fill={`url(#${patternOf(id, part.rating)})`}
            class="share-part"
          />
        ))}
    </svg>
  );
}
