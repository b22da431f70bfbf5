import type { Arrival, SelfCheck } from '../moments/self-check.ts';
import type { RatedMoment } from '../moments/vocabulary.ts';

/** What the self-checks of one day say together. */
export interface Today {
  /** Ready was said, or the day was skipped: the popup shows the day. */
  readonly isBegun: boolean;
  readonly isSkipped: boolean;
  /** How the agent arrived; null while not told. */
  readonly arrival: Arrival | null;
  /** The moment to make shine. */
  readonly intention: RatedMoment | null;
  readonly preShift: SelfCheck | null;
  readonly afterShift: SelfCheck | null;
  readonly resets: number;
}

/** The day so far, for the popup and for the psyche moment of every ticket of the day. */
export function toToday(checks: readonly SelfCheck[]): Today {
  const preShift = checks.findLast(({ kind }) => kind === 'preShift') ?? null;
  return {
    isBegun: preShift?.finished ?? false,
    isSkipped: preShift?.skipped ?? false,
    arrival: preShift?.arrival ?? null,
    intention: preShift?.intention ?? null,
    preShift,
    afterShift: checks.findLast(({ kind }) => kind === 'afterShift') ?? null,
    resets: checks.filter(({ kind, skipped }) => kind === 'reset' && !skipped).length,
  };
}
