/** Numbers from 0 (included) to 1 (not), the same for the same seed: Mulberry32. */
export function toRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Above this many expected hits the normal curve is as good as counting, and does not take longer. */
const COUNTED_UP_TO = 15;

/** How many of `of` tries hit, each with chance `share`. */
export function drawHits(random: () => number, of: number, share: number): number {
  if (of <= 0 || share <= 0) return 0;
  if (share >= 1) return of;
  if (share > 0.5) return of - drawHits(random, of, 1 - share);
  if (of * share > COUNTED_UP_TO) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const hits = Math.round(of * share + normal * Math.sqrt(of * share * (1 - share)));
    return Math.min(of, Math.max(0, hits));
  }
  // Walks up the distribution until the chance of that many hits is used up.
  const odds = share / (1 - share);
  let chance = (1 - share) ** of;
  let left = random();
  let hits = 0;
  while (left > chance && hits < of) {
    left -= chance;
    chance *= (odds * (of - hits)) / (hits + 1);
    hits++;
  }
  return hits;
}
