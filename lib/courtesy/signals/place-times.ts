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
  const sorted = hits.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const joined: { from: number; to: number; kinds: Set<string> }[] = [];
  for (const hit of sorted) {
    const last = joined.at(-1);
    if (last && hit.from <= last.to + 1 && (hit.from <= last.to || isLink(t, last.to))) {
      last.to = Math.max(last.to, hit.to);
      last.kinds.add(hit.kind);
    } else joined.push({ from: hit.from, to: hit.to, kinds: new Set([hit.kind]) });
  }
  return joined.map(({ from, to, kinds }) => ({
    from,
    to,
    ahead: !kinds.has('past') && isAhead(t, from, to, kinds),
  }));
}

function isLink(t: Tokens, at: number): boolean {
  const bits = t.shape[at] as number;
  return (
    (bits & shape.PUNCTUATION) !== 0 ||
    JOINER[t.id[at] as number] === 1 ||
    (t.end[at] as number) - (t.start[at] as number) <= 2
  );
}

function isAhead(t: Tokens, from: number, to: number, kinds: ReadonlySet<string>): boolean {
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
  if (kinds.size === 1 && kinds.has('length')) return false;
  return kinds.has('bound') || !past;
}

export function endsClause(t: Tokens, at: number): boolean {
  const bits = t.shape[at] as number;
  if ((bits & shape.QUOTED) !== 0) return false;
  return (bits & shape.PUNCTUATION) !== 0 || JOINER[t.id[at] as number] === 1;
}
