import { ACTS, type Act, FLAGS, type Flag } from '../moments/vocabulary.ts';
import { SIGNALS, type Signal } from './rule.ts';

export type Shown = Act | Flag | Signal;

const IDS: readonly Shown[] = [...ACTS, ...FLAGS, ...SIGNALS];
const PLACE = new Map<Shown, number>(IDS.map((id, i) => [id, i]));

/** Which of all ids a sentence shows, as bits: asked often, and made for each sentence. */
export class ShownSet {
  low = 0;
  high = 0;

  add(id: Shown): boolean {
    const place = PLACE.get(id) ?? 0;
    const bit = 1 << (place & 31);
    const known = place < 32 ? this.low : this.high;
    if (place < 32) this.low |= bit;
    else this.high |= bit;
    return (known & bit) === 0;
  }

  has(id: Shown): boolean {
    const place = PLACE.get(id) ?? 0;
    return ((place < 32 ? this.low : this.high) & (1 << (place & 31))) !== 0;
  }
}
