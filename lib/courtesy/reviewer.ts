import { analyse } from './analyse.ts';
import { toDraft } from './draft.ts';
import { judge } from './review.ts';
import type { Sentence } from './sentence.ts';
import { NOTHING_SCANNED, rescan } from './text/rescan.ts';
import type { Unit } from './text/units.ts';
import type { DraftContext, Review } from './types.ts';

export interface Reviewer {
  /** As `review(text, context)`, but only sentences that changed since the last call are read again. */
  update(text: string, context: DraftContext): Review | null;
}

export function createReviewer(): Reviewer {
  let scan = NOTHING_SCANNED;
  let sentences: Sentence[] = [];
  return {
    update(text, context) {
      const { text: before, units } = scan;
      const prefix = commonPrefix(before, text);
      const suffix = commonSuffix(before, text, Math.min(before.length, text.length) - prefix);
      const shift = text.length - before.length;
      const changedTo = text.length - suffix;
      scan = rescan(scan, text, { prefix, changedTo, shift });
      const next = scan.units;
      const read: Sentence[] = new Array(next.length);
      let k = 0;
      for (let i = 0; i < next.length; i++) {
        const unit = next[i] as Unit;
        // One character more on each side: what follows a sentence may join it.
        const offset = unit.end < prefix ? 0 : unit.start > changedTo ? shift : null;
        let known: Sentence | undefined;
        if (offset !== null) {
          while (k < units.length && (units[k] as Unit).start < unit.start - offset) k++;
          const old = units[k];
          if (
            old &&
            old.start === unit.start - offset &&
            old.end === unit.end - offset &&
            old.kind === unit.kind
          )
            known = sentences[k];
        }
        read[i] = known ?? analyse(text, unit);
      }
      sentences = read;
      return judge(toDraft(text, next, read, context, true));
    },
  };
}

/** By halves over slices: the engine compares memory, not characters. */
function commonPrefix(a: string, b: string): number {
  let low = 0;
  let high = Math.min(a.length, b.length);
  if (a.startsWith(b.slice(0, high))) return high;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.slice(low, middle) === b.slice(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function commonSuffix(a: string, b: string, most: number): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.slice(a.length - middle, a.length - low) === b.slice(b.length - middle, b.length - low))
      low = middle;
    else high = middle - 1;
  }
  return low;
}
