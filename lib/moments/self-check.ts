import type { Stamp } from './day.ts';
import type { RatedMoment } from './vocabulary.ts';

export const SELF_CHECKS = ['preShift', 'reset', 'afterShift'] as const;
export type SelfCheckKind = (typeof SELF_CHECKS)[number];

/** How the agent arrives, worst first; the keys 1–5. After the shift: how it went. */
export const ARRIVALS = ['rough', 'low', 'ok', 'good', 'great'] as const;
export type Arrival = (typeof ARRIVALS)[number];

export const PSYCHE_STEPS = ['visualise', 'verbalise', 'vitalise'] as const;
export type PsycheStep = (typeof PSYCHE_STEPS)[number];

/** Characters of the one optional line. */
export const LINE_MAX = 280;

/** Private to the agent: in no rating, no mean, no export and no team view. */
export interface SelfCheck extends Stamp {
  readonly checkId: string;
  readonly kind: SelfCheckKind;
  readonly arrival: Arrival | null;
  readonly done: readonly PsycheStep[];
  readonly skipped: boolean;
  /** In the agent's own words; after the shift: what was learned. */
  readonly line: string;
  /** The moment to make shine today. */
  readonly intention: RatedMoment | null;
  /** False while it is being filled in: each tap and key is kept at once. */
  readonly finished: boolean;
}
