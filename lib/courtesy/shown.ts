import { ACTS, type Act, FLAGS, type Flag } from '../moments/vocabulary.ts';
import { SIGNALS, type Signal } from './rule.ts';

export type Shown = Act | Flag | Signal;

/** Acts, then flags, then signals: what a sentence shows is kept as bits in this order. */
export const SHOWN: readonly Shown[] = [...ACTS, ...FLAGS, ...SIGNALS];
export const FIRST_FLAG = ACTS.length;
export const FIRST_SIGNAL = ACTS.length + FLAGS.length;

const PLACE = new Map<Shown, number>(SHOWN.map((id, i) => [id, i]));

export function placeOf(id: Shown): number {
  return PLACE.get(id) ?? 0;
}

/** A set of ids as two masks, for asking after several at once. */
export interface Shows {
  readonly low: number;
  readonly high: number;
}

export function toShows(...ids: readonly Shown[]): Shows {
  let low = 0;
  let high = 0;
  for (const place of ids.map(placeOf)) {
    if (place < 32) low |= 1 << place;
    else high |= 1 << (place - 32);
  }
  return { low, high };
}

export function isOf(place: number, { low, high }: Shows): boolean {
  return (place < 32 ? low & (1 << place) : high & (1 << (place - 32))) !== 0;
}
