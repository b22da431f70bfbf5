import { type ContactContext, hasProblem } from './contact-context.ts';
import { type Playbook, stepsOf } from './playbook.ts';
import { overlaps, type Span } from './span.ts';
import type { Evidence, Need, Step } from './step.ts';
import type { Act, Flag, Moment, Order } from './vocabulary.ts';

type Origin = 'typed' | 'macro';

export interface ActSeen extends Span {
  readonly id: Act;
  readonly origin: Origin;
}

export interface FlagSeen extends Span {
  readonly id: Flag;
  readonly origin: Origin;
}

/** What was read in a draft; a review has this shape. */
export interface DraftEvidence {
  readonly acts: readonly ActSeen[];
  readonly findings: readonly FlagSeen[];
  readonly order: { readonly id: Order; readonly person: Span | null };
}

/**
 * `ticked` or `unticked` by the agent, `shown` by the draft or an earlier message, `broken` by words
 * in the draft, `open`: none of these.
 */
export type StepState = 'ticked' | 'unticked' | 'shown' | 'broken' | 'open';

export interface StepReading {
  readonly step: Step;
  /** The agent's word outweighs what the draft says; `shownBy` and `brokenBy` still tell it. */
  readonly state: StepState;
  readonly done: boolean;
  /** The words in the draft that show it, in their order. */
  readonly shownBy: readonly Span[];
  /** Shown by an earlier message of the same agent on this ticket. */
  readonly earlier: boolean;
  readonly brokenBy: readonly FlagSeen[];
  /** Nothing in a draft can show it. */
  readonly byHand: boolean;
}

const MET: Readonly<Record<Need, (contact: ContactContext) => boolean>> = {
  upset: (contact) => contact.upset,
  complaint: (contact) => contact.complaint,
  calm: (contact) => !hasProblem(contact),
  longWait: (contact) => contact.longWait,
  vip: (contact) => contact.vip,
  returned: (contact) => contact.returned,
};

export function isApplicable(step: Step, moment: Moment, contact: ContactContext): boolean {
  if (step.off || (step.scope === 'first' && !contact.first)) return false;
  if (moment === 'problems' && !hasProblem(contact)) return false;
  return step.needs === undefined || MET[step.needs](contact);
}

/**
 * The applicable steps of a moment, each with what speaks for and against it. Words that the agent
 * did not type count for nothing. Without a reading of the draft (null) only ticks count.
 */
export function readSteps(
  book: Playbook,
  moment: Moment,
  draft: DraftEvidence | null,
  contact: ContactContext,
): StepReading[] {
  return stepsOf(book, moment)
    .filter((step) => isApplicable(step, moment, contact))
    .map((step) => readStep(step, draft, contact));
}

function readStep(step: Step, draft: DraftEvidence | null, contact: ContactContext): StepReading {
  const { evidence } = step;
  const shownBy = draft && evidence ? findEvidence(draft, evidence) : [];
  const earlier =
    evidence !== undefined && evidence !== 'person_first' && contact.earlier.has(evidence);
  const brokenBy = typedFlags(draft).filter(({ id }) => step.breaks?.includes(id) ?? false);
  const state = toState({
    agents: contact.ticks.find((tick) => tick.step === step.id && tick.by === 'agent')?.on,
    broken: brokenBy.length > 0,
    shown: shownBy.length > 0 || earlier,
  });
  const done = state === 'ticked' || state === 'shown';
  return { step, state, done, shownBy, earlier, brokenBy, byHand: evidence === undefined };
}

function toState(seen: {
  agents: boolean | undefined;
  broken: boolean;
  shown: boolean;
}): StepState {
  if (seen.agents !== undefined) return seen.agents ? 'ticked' : 'unticked';
  if (seen.broken) return 'broken';
  return seen.shown ? 'shown' : 'open';
}

export function typedFlags(draft: DraftEvidence | null): FlagSeen[] {
  return draft ? draft.findings.filter(({ origin }) => origin === 'typed') : [];
}

function findEvidence(draft: DraftEvidence, evidence: Evidence): Span[] {
  const typed = draft.acts.filter(({ origin }) => origin === 'typed');
  if (evidence !== 'person_first') return typed.filter(({ id }) => id === evidence).map(toSpan);
  const { id, person } = draft.order;
  // The sentence to the person may stand in a macro; then it is the macro's kindness.
  return id === 'person_first' && person && typed.some((act) => overlaps(act, person))
    ? [toSpan(person)]
    : [];
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}

/** How far a moment is, for its ring: core steps only. */
export function countCore(readings: readonly StepReading[]): { done: number; of: number } {
  const core = readings.filter(({ step }) => step.core);
  return { done: core.filter(({ done }) => done).length, of: core.length };
}
