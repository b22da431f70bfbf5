/** A figure with the range that 95 of 100 such ranges would hold the true one in. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The 97.5th percentile of the normal distribution: both tails together are 5 %. */
const Z = 1.959963984540054;

/** The share `hits / of` with Wilson's 95 % interval (1927); null where there is nothing to share. */
export function wilson(hits: number, of: number): Estimate | null {
  if (of <= 0) return null;
  const share = hits / of;
  const z2 = Z * Z;
  const centre = (share + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z / (1 + z2 / of)) * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  return {
    value: share,
    low: hits === 0 ? 0 : Math.max(0, centre - half),
    high: hits === of ? 1 : Math.min(1, centre + half),
  };
}
