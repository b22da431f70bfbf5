import { toRandom } from './random.ts';

/**
 * `size` of the items in their own order, every choice as likely as any other; the same seed gives
 * the same items, however they were sorted: `keyOf` decides.
 */
export function drawSample<T>(
  items: readonly T[],
  size: number,
  seed: number,
  keyOf: (item: T) => string,
): T[] {
  const random = toRandom(seed);
  const lots = items
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .map((item) => ({ item, lot: random() }))
    .sort((a, b) => a.lot - b.lot);
  const drawn = new Set(lots.slice(0, Math.max(0, size)).map(({ item }) => item));
  return items.filter((item) => drawn.has(item));
}
