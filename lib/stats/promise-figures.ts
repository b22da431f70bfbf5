import { EARLY_HOURS, MARGIN_CLASSES } from '../moments/promise.ts';

/** How promises were kept. */
export interface PromiseFigures {
  readonly kept: number;
  readonly early: number;
  readonly onTime: number;
  readonly late: number;
  /** The class that the middle one is in; null where none was kept. */
  readonly median: MarginClass | null;
}

/** Hours before (positive) or after (negative) what was promised; null: without an end. */
export interface MarginClass {
  /** Included. */
  readonly from: number | null;
  /** Not included. */
  readonly to: number | null;
}

/** The classes in order, the latest first. */
export const CLASSES: readonly MarginClass[] = [...MARGIN_CLASSES, null].map((to, place) => ({
  from: MARGIN_CLASSES[place - 1] ?? null,
  to,
}));

export type Punctuality = 'early' | 'onTime' | 'late';

export function punctualityOf({ from, to }: MarginClass): Punctuality {
  if (to !== null && to <= 0) return 'late';
  return from !== null && from >= EARLY_HOURS ? 'early' : 'onTime';
}

/** `counts` holds one number for each class of margins. */
export function toPromiseFigures(counts: readonly number[]): PromiseFigures {
  const sums = { early: 0, onTime: 0, late: 0 };
  CLASSES.forEach((each, place) => {
    sums[punctualityOf(each)] += counts[place] ?? 0;
  });
  const kept = sums.early + sums.onTime + sums.late;
  return { kept, ...sums, median: findMedian(counts, kept) };
}

/** Of an even number, the later of the two in the middle: nobody is made to look better. */
function findMedian(counts: readonly number[], kept: number): MarginClass | null {
  let passed = 0;
  for (const [place, each] of CLASSES.entries()) {
    passed += counts[place] ?? 0;
    if (passed > 0 && passed * 2 >= kept) return each;
  }
  return null;
}
