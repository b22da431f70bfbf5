import type { Commitment, Hit } from '../sentence.ts';
import { wordSet } from '../text/sets.ts';
import * as shape from '../text/shape.ts';
import type { Tokens } from '../text/tokens.ts';
import { endsClause, type PlacedTime } from './place-times.ts';

export interface PromiseStart {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

const SUBJECT = wordSet(
  'i we you it they he she the our my a an your this that nobody there someone somebody everyone who nothing',
);
const NOT_OURS = wordSet(
  '@outsider you if whether may might could should must do does did was were runs run have has need needs',
);
const JOINER = wordSet('and but so or');

/** Makes promises of clauses: where each ends, by when, and whether it hangs on something. */
export function findCommitments(
  t: Tokens,
  starts: readonly PromiseStart[],
  times: readonly PlacedTime[],
  base: number,
  hits: readonly Hit[],
): Commitment[] {
  if (starts.length === 0) return [];
  const conditional = hits.some((hit) => hit.id === 'condition');
  const out: Commitment[] = [];
  let reach = -1;
  const taken = new Set<PlacedTime>();
  for (const { from, to, reason } of starts.toSorted((a, b) => a.from - b.from)) {
    if (from < reach) continue;
    const begin = reason === 'dated' ? clauseStart(t, from) : from;
    let end = clauseEnd(t, to);
    const within = times.find(
      (time) => time.ahead && time.from >= begin && time.from <= end + 1 && !taken.has(time),
    );
    if (reason === 'dated') {
      if (!within && !leading(t, times, begin)) continue;
      if (!isOurs(t, begin, to)) continue;
    }
    const due = within ?? leading(t, times, begin);
    if (due) {
      taken.add(due);
      if (due.from >= begin) end = Math.max(end, due.to);
    }
    reach = end;
    out.push({
      start: (t.start[begin] as number) - base,
      end: (t.end[end - 1] as number) - base,
      who: reason === 'agent' ? 'agent' : 'team',
      due: due
        ? [(t.start[due.from] as number) - base, (t.end[due.to - 1] as number) - base]
        : null,
      conditional,
    });
  }
  return out;
}

/** "On Friday …", "Tomorrow, Tuesday, at 9:30, …": a time that opens the sentence or touches the clause. */
function leading(t: Tokens, times: readonly PlacedTime[], before: number): PlacedTime | null {
  const beside = times.findLast((time) => time.ahead && time.to === before);
  if (beside) return beside;
  const first = times[0];
  return first?.ahead &&
    first.from <= 2 &&
    first.to <= before &&
    before - first.to <= 1 &&
    t.count > 0
    ? first
    : null;
}

function clauseStart(t: Tokens, from: number): number {
  let at = from;
  while (at > 0 && !endsClause(t, at - 1)) at--;
  return at;
}

function clauseEnd(t: Tokens, from: number): number {
  let at = from;
  for (; at < t.count; at++) {
    const bits = t.shape[at] as number;
    if ((bits & shape.QUOTED) !== 0) continue;
    if ((bits & shape.PUNCTUATION) !== 0 && (bits & shape.MONEY) === 0) break;
    if (JOINER[t.id[at] as number] === 1 && SUBJECT[t.id[at + 1] as number] === 1) break;
  }
  return Math.max(at, from);
}

function isOurs(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (NOT_OURS[t.id[k] as number] === 1) return false;
  return true;
}
