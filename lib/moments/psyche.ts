import { PSYCHE_STEPS, type PsycheStep, type SelfCheck } from './self-check.ts';
import type { StepId } from './step.ts';

/**
 * The psyche steps that today's self-checks tick, for every ticket of the day. They show where the
 * agent stands and go no further: nothing of them is stored with a ticket.
 */
export function toPsycheSteps(
  today: readonly Pick<SelfCheck, 'kind' | 'arrival' | 'done' | 'skipped'>[],
): ReadonlySet<StepId> {
  const ticked = new Set<StepId>();
  for (const { kind, arrival, done, skipped } of today) {
    if (arrival !== null) ticked.add('psyche.acknowledge');
    if (kind === 'reset' && !skipped) ticked.add('psyche.refocus');
    for (const step of done) ticked.add(`psyche.${step}`);
  }
  return ticked;
}

/** What of the self-check a step stands for, or null: such a step is ticked by how a check was made. */
export function toPsycheStep(id: StepId): PsycheStep | null {
  return PSYCHE_STEPS.find((step) => id === `psyche.${step}`) ?? null;
}
