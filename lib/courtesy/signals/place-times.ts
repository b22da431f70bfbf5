import { wordSet } from '../text/sets.ts';
import * as shape from '../text/shape.ts';
import type { Tokens } from '../text/tokens.ts';

export interface TimeHit {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
}

export interface PlacedTime {
  readonly from: number;
  readonly to: number;
  /** To come, as far as the clause tells. */
  readonly ahead: boolean;
}

const WAS = wordSet(
  'was were did had went came took got made found said told rang called sent wrote bought arrived happened ordered paid',
);
const PAST = wordSet('@vbd');
const AUX = wordSet(
  "have has had 've 's is are be been being get gets got to will 'll the a an your our not was were",
);
const FUTURE = wordSet("will 'll shall going due");
/** "It takes three days": what makes a mere length a time to come. */
const LASTS = wordSet('takes take allow need needs lasts within');
const JOINER = wordSet('and but so because which who');
const SINCE = wordSet('since from after');

/** Joins time words that touch, and tells which lie ahead. */
export function placeTimes(t: Tokens, hits: readonly TimeHit[]): PlacedTime[] {
  if (hits.length === 0) return [];
  const sorted = hits.length === 1 ? hits : hits.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const out: PlacedTime[] = [];
  for (let i = 0; i < sorted.length; ) {
    const { from } = sorted[i] as TimeHit;
    let to = from;
    let isPast = false;
    let isBound = false;
    let isLength = true;
    do {
      const hit = sorted[i] as TimeHit;
      to = Math.max(to, hit.to);
      isPast ||= hit.kind === 'past';
      isBound ||= hit.kind === 'bound';
      isLength &&= hit.kind === 'length';
      i++;
    } while (i < sorted.length && touches(t, to, (sorted[i] as TimeHit).from));
    out.push({ from, to, ahead: !isPast && isAhead(t, from, to, isBound, isLength) });
  }
  return out;
}

function touches(t: Tokens, to: number, from: number): boolean {
  return from <= to || (from === to + 1 && isLink(t, to));
}

function isLink(t: Tokens, at: number): boolean {
  const bits = t.shape[at] as number;
  return (
    (bits & shape.PUNCTUATION) !== 0 ||
    JOINER[t.id[at] as number] === 1 ||
    (t.end[at] as number) - (t.start[at] as number) <= 2
  );
}

function isAhead(
  t: Tokens,
  from: number,
  to: number,
  isBound: boolean,
  isLength: boolean,
): boolean {
  let start = from;
  while (start > 0 && !endsClause(t, start - 1)) start--;
  let end = to;
  while (end < t.count && !endsClause(t, end)) end++;
  if (from > 0 && SINCE[t.id[from - 1] as number] === 1) return false;
  let past = false;
  for (let k = start; k < end; k++) {
    if (k >= from && k < to) continue;
    const id = t.id[k] as number;
    if (FUTURE[id] === 1 || LASTS[id] === 1) return true;
    if (
      WAS[id] === 1 ||
      ((PAST[id] === 1 || ((t.shape[k] as number) & shape.ENDS_ED) !== 0) &&
        !(k > 0 && AUX[t.id[k - 1] as number] === 1))
    )
      past = true;
  }
  if (isLength) return false;
  return isBound || !past;
}

export function endsClause(t: Tokens, at: number): boolean {
  const bits = t.shape[at] as number;
  if ((bits & shape.QUOTED) !== 0) return false;
  return (bits & shape.PUNCTUATION) !== 0 || JOINER[t.id[at] as number] === 1;
}
