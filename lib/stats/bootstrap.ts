import { RATINGS } from '../moments/vocabulary.ts';
import { drawHits, toRandom } from './random.ts';
import { countOf, meanOf, netMagicOf } from './shares.ts';
import type { Estimate } from './wilson.ts';

/** Samples drawn. Our figure: a thousand moves the ends by less than what is shown of them. */
const DRAWS = 1_000;

/** Fixed, so that the same counts always show the same interval. */
const SEED = 5;

export interface Bootstrapped {
  readonly mean: Estimate;
  /** Share of +2 minus share of −1, from −1 to 1. */
  readonly netMagic: Estimate;
}

/**
 * Mean and net magic with 95 % intervals: a thousand samples of the same size are drawn from the
 * ratings themselves, and the ends are where 2.5 % of them lie outside on each side. Null without
 * ratings. `counts` are those of −1, 0, 1, 2.
 */
export function bootstrap(
  counts: readonly number[],
  { draws = DRAWS, seed = SEED }: { readonly draws?: number; readonly seed?: number } = {},
): Bootstrapped | null {
  const [mean, net] = [meanOf(counts), netMagicOf(counts)];
  if (mean === null || net === null) return null;
  const random = toRandom(seed);
  const means = new Float64Array(draws);
  const nets = new Float64Array(draws);
  const sample = new Array<number>(RATINGS.length).fill(0);
  for (let draw = 0; draw < draws; draw++) {
    drawSample(random, counts, sample);
    means[draw] = meanOf(sample) ?? 0;
    nets[draw] = netMagicOf(sample) ?? 0;
  }
  return { mean: { value: mean, ...ends(means) }, netMagic: { value: net, ...ends(nets) } };
}

/** Samples for each of many weeks: the band of a chart needs no more. */
const DRAWS_OF_WEEK = 500;

/** Net magic alone, for the weeks of a trend. */
export function bootstrapNetMagic(counts: readonly number[]): Estimate | null {
  const value = netMagicOf(counts);
  if (value === null) return null;
  const [feeble, magic] = [countOf(counts, -1), countOf(counts, 2)];
  const n = counts.slice(0, RATINGS.length).reduce((sum, count) => sum + count, 0);
  const random = toRandom(SEED);
  const nets = new Float64Array(DRAWS_OF_WEEK);
  for (let draw = 0; draw < DRAWS_OF_WEEK; draw++) {
    const drawn = drawHits(random, n, magic / n);
    const others = n - magic;
    const low = others > 0 ? drawHits(random, n - drawn, feeble / others) : 0;
    nets[draw] = (drawn - low) / n;
  }
  return { value, ...ends(nets) };
}

/** Ratings drawn with putting back, so that each sample is as large as what it is drawn from. */
function drawSample(random: () => number, counts: readonly number[], sample: number[]): void {
  let left = 0;
  for (let slot = 0; slot < sample.length; slot++) left += counts[slot] ?? 0;
  let of = left;
  for (let slot = 0; slot < sample.length; slot++) {
    const count = counts[slot] ?? 0;
    const hits = count === of ? left : drawHits(random, left, count / of);
    sample[slot] = hits;
    left -= hits;
    of -= count;
  }
}

function ends(values: Float64Array): { low: number; high: number } {
  values.sort();
  return { low: percentile(values, 0.025), high: percentile(values, 0.975) };
}

/** Between the two nearest of the sorted values, in proportion. */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const [low, high] = [sorted[below] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - below);
}
