import type { Span } from '../../lib/moments/span.ts';
import { overlaps } from '../../lib/moments/span.ts';
import { type Case, predict } from './predict.ts';
import { areaUnderCurve } from './train.ts';

/** A case with what careful readers see in it; `disputed` counts neither way. */
export interface LabelledCase extends Case {
  readonly id: string;
  readonly acts: readonly string[];
  readonly flags: readonly (Span & { readonly id: string })[];
  readonly order: string;
  readonly promises: readonly (Span & {
    readonly due: readonly [number, number] | 'disputed' | null;
  })[];
  readonly mood: string;
  readonly complaint: boolean;
  readonly disputed?: {
    readonly acts: readonly string[];
    readonly flags: readonly (Span & { readonly id: string })[];
    readonly promises: readonly Span[];
    readonly order: boolean;
    readonly mood: boolean;
    readonly complaint: boolean;
  };
}

export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export interface Scores {
  readonly acts: ReadonlyMap<string, Tally>;
  readonly flags: ReadonlyMap<string, Tally>;
  readonly promises: Tally;
  readonly due: readonly [right: number, of: number];
  readonly order: readonly [right: number, of: number];
  readonly moods: ReadonlyMap<string, Tally>;
  readonly upset: number;
  readonly complaint: number;
}

interface Prediction {
  readonly acts: Readonly<Record<string, unknown>>;
  readonly flags: readonly (Span & { readonly id: string })[];
  readonly order: string;
  readonly promises: readonly (Span & { readonly due: readonly [number, number] | null })[];
  readonly mood: string;
  readonly upset: number;
  readonly complaint: number;
}

const UPSET = new Set(['angry', 'frustrated', 'anxious']);

/** How the engine does on labelled cases. */
export function scoreCases(cases: readonly LabelledCase[]): Scores {
  const acts = new Map<string, Tally>();
  const flags = new Map<string, Tally>();
  const moods = new Map<string, Tally>();
  const promises: Tally = { right: 0, wrong: 0, missed: 0 };
  const due: [number, number] = [0, 0];
  const order: [number, number] = [0, 0];
  const upset: [number, boolean][] = [];
  const complaint: [number, boolean][] = [];
  for (const one of cases) {
    // `predict` answers in this shape wherever a case has both texts.
    const said = predict(one) as unknown as Prediction;
    const { disputed } = one;
    const has = new Set(Object.keys(said.acts));
    for (const act of new Set([...has, ...one.acts])) {
      if (disputed?.acts.includes(act)) continue;
      const tally = tallyOf(acts, act);
      if (!has.has(act)) tally.missed++;
      else if (one.acts.includes(act)) tally.right++;
      else tally.wrong++;
    }
    const left = matchUp(
      one.flags,
      said.flags,
      (want, got) => want.id === got.id,
      (want, got) => {
        const tally = tallyOf(flags, want.id);
        if (got) tally.right++;
        else tally.missed++;
      },
    );
    for (const got of left) {
      const isSettled = [...one.flags, ...(disputed?.flags ?? [])].some(
        (other) => other.id === got.id && overlaps(other, got),
      );
      if (!isSettled) tallyOf(flags, got.id).wrong++;
    }
    const open = matchUp(
      one.promises,
      said.promises,
      () => true,
      (want, got) => {
        if (!got) promises.missed++;
        else {
          promises.right++;
          if (want.due === 'disputed') return;
          due[1]++;
          if (isSame(want.due, got.due)) due[0]++;
        }
      },
    );
    for (const got of open) {
      if (![...one.promises, ...(disputed?.promises ?? [])].some((other) => overlaps(other, got)))
        promises.wrong++;
    }
    if (!disputed?.order) {
      order[1]++;
      if (said.order === one.order) order[0]++;
    }
    if (!disputed?.mood) {
      if (said.mood === one.mood) tallyOf(moods, one.mood).right++;
      else {
        tallyOf(moods, one.mood).missed++;
        tallyOf(moods, said.mood).wrong++;
      }
      upset.push([said.upset, UPSET.has(one.mood)]);
    }
    if (!disputed?.complaint) complaint.push([said.complaint, one.complaint]);
  }
  return {
    acts,
    flags,
    promises,
    due,
    order,
    moods,
    upset: areaUnderCurve(upset),
    complaint: areaUnderCurve(complaint),
  };
}

/** Tells of each wanted span what was found there; gives back what was found besides. */
function matchUp<Want extends Span, Got extends Span>(
  wanted: readonly Want[],
  found: readonly Got[],
  agrees: (want: Want, got: Got) => boolean,
  tell: (want: Want, got: Got | undefined) => void,
): Got[] {
  const left = [...found];
  for (const want of wanted) {
    const at = left.findIndex((got) => agrees(want, got) && overlaps(want, got));
    tell(want, at < 0 ? undefined : left.splice(at, 1)[0]);
  }
  return left;
}

function isSame(want: readonly [number, number] | null, got: readonly [number, number] | null) {
  if (!want || !got) return want === got;
  return overlaps({ start: want[0], end: want[1] }, { start: got[0], end: got[1] });
}

function tallyOf(tallies: Map<string, Tally>, id: string): Tally {
  const known = tallies.get(id) ?? { right: 0, wrong: 0, missed: 0 };
  tallies.set(id, known);
  return known;
}

export function precision({ right, wrong }: Tally): number {
  return right / (right + wrong || 1);
}
export function recall({ right, missed }: Tally): number {
  return right / (right + missed || 1);
}
export function f1({ right, wrong, missed }: Tally): number {
  return (2 * right) / (2 * right + wrong + missed || 1);
}
/** All of them as one. */
export function summed(tallies: ReadonlyMap<string, Tally>): Tally {
  const out: Tally = { right: 0, wrong: 0, missed: 0 };
  for (const one of tallies.values()) {
    out.right += one.right;
    out.wrong += one.wrong;
    out.missed += one.missed;
  }
  return out;
}
/** The mean F1 of those that are there to be found. */
export function macroF1(tallies: ReadonlyMap<string, Tally>): number {
  const there = [...tallies.values()].filter(({ right, missed }) => right + missed > 0);
  return there.reduce((sum, one) => sum + f1(one), 0) / (there.length || 1);
}
