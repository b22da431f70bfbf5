import { RATED, type Rated } from '../moments/contact.ts';
import { RATED_MOMENTS, type RatedMoment } from '../moments/vocabulary.ts';
import { type Bootstrapped, bootstrap } from './bootstrap.ts';
import { type Cell, coverageOf, sumOf } from './cell.ts';
import { type PromiseFigures, toPromiseFigures } from './promise-figures.ts';
import { type Shares, toShares } from './shares.ts';

/** What there is to say of one moment, or of contacts as a whole. */
export interface RatedFigures extends Shares {
  /** Null where nothing was rated. */
  readonly estimates: Bootstrapped | null;
}

/** The figures of a period. */
export interface Figures {
  readonly of: Readonly<Record<Rated, RatedFigures>>;
  readonly weakest: RatedMoment | null;
  readonly coverage: ReturnType<typeof coverageOf>;
  readonly promises: PromiseFigures;
}

/** Fewer ratings name no weakest moment. Our figure: one bad day is no pattern. */
export const ENOUGH_RATINGS = 10;

export function toFigures(cells: readonly Cell[]): Figures {
  const of = Object.fromEntries(
    RATED.map((rated) => [rated, toRatedFigures(sumOf(cells, rated))]),
  ) as Record<Rated, RatedFigures>;
  return {
    of,
    weakest: findWeakest(of),
    coverage: coverageOf(cells),
    promises: toPromiseFigures(sumOf(cells, 'margin')),
  };
}

export function toRatedFigures(counts: readonly number[]): RatedFigures {
  const shares = toShares(counts);
  return { ...shares, estimates: bootstrap(shares.counts) };
}

/** The moment with the lowest mean; null unless two have enough ratings to be compared. */
function findWeakest(of: Readonly<Record<Rated, RatedFigures>>): RatedMoment | null {
  const known = RATED_MOMENTS.flatMap((moment) => {
    const { n, estimates } = of[moment];
    return n >= ENOUGH_RATINGS && estimates ? [{ moment, mean: estimates.mean.value }] : [];
  });
  if (known.length < 2) return null;
  return known.reduce((low, next) => (next.mean < low.mean ? next : low)).moment;
}
