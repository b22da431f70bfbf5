import type { Stamp } from './day.ts';

export const SELF_CHECKS = ['preShift', 'reset', 'afterShift'] as const;
export type SelfCheckKind = (typeof SELF_CHECKS)[number];

/** How the agent arrives, worst first; the keys 1–5. */
export const ARRIVALS = ['rough', 'low', 'ok', 'good', 'great'] as const;
export type Arrival = (typeof ARRIVALS)[number];

export const PSYCHE_STEPS = ['visualise', 'verbalise', 'vitalise'] as const;
export type PsycheStep = (typeof PSYCHE_STEPS)[number];

/** Private to the agent: in no rating, no mean, no export and no team view. */
export interface SelfCheck extends Stamp {
  readonly checkId: string;
  readonly kind: SelfCheckKind;
  readonly arrival: Arrival | null;
  readonly done: readonly PsycheStep[];
  readonly skipped: boolean;
}
