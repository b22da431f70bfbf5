import type { SuggestedRating } from './contact.ts';
import { type ContactContext, hasProblem } from './contact-context.ts';
import { type DraftEvidence, readSteps, type StepReading, typedFlags } from './evidence.ts';
import type { Playbook } from './playbook.ts';
import type { StepId } from './step.ts';
import { FLAGS, type Flag, MOMENT_OF_FLAG, RATED_MOMENTS, type RatedMoment } from './vocabulary.ts';

/** Why a rating was suggested: ids, never words. */
export type Reason = StepId | Flag | 'no_person';

/** One for each rated moment; null where it does not apply, or there is nothing to judge. */
export type SuggestedRatings = Readonly<
  Record<RatedMoment, SuggestedRating & { readonly reason: readonly Reason[] }>
>;

const NOTHING = { value: null, reason: [] };

/** The only words that make a moment feeble by themselves. */
const FEEBLE: ReadonlySet<Flag> = new Set<Flag>(['blame', 'dismissive', 'false_apology']);

/**
 * The reason of a +1 is the steps that earned it; of a 0, the flags and core steps that stand between
 * it and +1; of a −1, what made it so. `draft` is null where it could not be read (another language):
 * then nothing is suggested, for a 0 would be a judgement. The same holds for a draft of which the
 * agent typed nothing.
 */
export function suggestRatings(
  book: Playbook,
  draft: DraftEvidence | null,
  contact: ContactContext,
): SuggestedRatings {
  const suggest = (moment: RatedMoment) => suggestRating(moment, book, draft, contact);
  return {
    greeting: suggest('greeting'),
    need: suggest('need'),
    followThrough: suggest('followThrough'),
    problems: suggest('problems'),
  };
}

function suggestRating(
  moment: RatedMoment,
  book: Playbook,
  draft: DraftEvidence | null,
  contact: ContactContext,
): SuggestedRatings[RatedMoment] {
  if (!draft || !contact.typed) return NOTHING;
  if (moment === 'problems' && !hasProblem(contact)) return NOTHING;

  const readings = readSteps(book, moment, draft, contact);
  const flags = flagsOn(moment, draft, readings);
  const feeble = moment === 'problems' ? findFeeble(flags, draft, contact) : [];
  if (feeble.length > 0) return { value: -1, reason: feeble };

  const core = readings.filter(({ step, byHand }) => step.core && !byHand);
  const missing = core.filter(({ done }) => !done).map(({ step }) => step.id);
  if (flags.length > 0 || missing.length > 0) return { value: 0, reason: [...flags, ...missing] };
  // Something must speak for it in this very draft, not only in what was ticked or said before.
  if (!core.some(({ shownBy }) => shownBy.length > 0)) return { value: 0, reason: [] };
  return { value: 1, reason: core.map(({ step }) => step.id) };
}

function findFeeble(
  flags: readonly Flag[],
  draft: DraftEvidence,
  contact: ContactContext,
): Reason[] {
  const reasons: Reason[] = flags.filter((flag) => FEEBLE.has(flag));
  if (contact.upset && draft.order.id === 'no_person') reasons.push('no_person');
  return reasons;
}

/** Flags that belong to the moment, and those that break one of its steps in this playbook. */
function flagsOn(
  moment: RatedMoment,
  draft: DraftEvidence,
  readings: readonly StepReading[],
): Flag[] {
  const breaking = new Set(readings.flatMap(({ brokenBy }) => brokenBy.map(({ id }) => id)));
  const typed = new Set(typedFlags(draft).map(({ id }) => id));
  return FLAGS.filter(
    (flag) => typed.has(flag) && (MOMENT_OF_FLAG[flag] === moment || breaking.has(flag)),
  );
}

/** True while a person has something to confirm. */
export function hasSuggestion(ratings: SuggestedRatings): boolean {
  return RATED_MOMENTS.some((moment) => ratings[moment].value !== null);
}
