import { type Day, daysBetween } from '../moments/day.ts';

const EPOCH: Day = '2020-01-01';

/**
 * One of a list for a day: the same day and seed pick the same, the next day picks the next one, and
 * none comes again before all were there. `turn` goes on from there within the day. Null where the
 * list is empty.
 */
export function pickForDay<T>(list: readonly T[], day: Day, seed: string, turn = 0): T | null {
  if (list.length === 0) return null;
  const place = daysBetween(EPOCH, day) + toNumber(seed) + turn;
  return list[((place % list.length) + list.length) % list.length] ?? null;
}

/** The list in an order that the seed alone decides. */
export function shuffle<T>(list: readonly T[], seed: string): T[] {
  return list
    .map((one, index) => ({ one, key: toNumber(`${seed}/${index}`), index }))
    .sort((a, b) => a.key - b.key || a.index - b.index)
    .map(({ one }) => one);
}

/** FNV-1a, 32 bits: a number that a text always gives, and its neighbours do not. */
export function toNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  // One more mix: short texts that differ in the last letter only would stay neighbours.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
}
