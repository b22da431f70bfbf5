import type { Playbook } from './playbook.ts';
import type { Step, StepId } from './step.ts';
import type { Moment, RatedMoment, Rating } from './vocabulary.ts';

/** The playbook with other steps in a moment. */
export function withSteps(book: Playbook, moment: Moment, steps: Step[]): Playbook {
  const moments = { ...book.moments };
  if (moment === 'psyche') moments.psyche = { steps };
  else moments[moment] = { ...moments[moment], steps };
  return { ...book, moments };
}

/** The playbook with a step changed; a field set to undefined is left out. */
export function withStep(book: Playbook, moment: Moment, id: StepId, part: StepPart): Playbook {
  const steps = book.moments[moment].steps.map((step) =>
    step.id === id ? withoutEmpty({ ...step, ...part }) : step,
  );
  return withSteps(book, moment, steps);
}

export type StepPart = { readonly [K in keyof Step]?: Step[K] | undefined };

/** A new step at the end. `name` has letters and digits only, and was never used before. */
export function withNewStep(book: Playbook, moment: Moment, name: string, text: string): Playbook {
  const step: Step = { id: `${moment}.own${name}`, text, core: false, scope: 'every' };
  return withSteps(book, moment, [...book.moments[moment].steps, step]);
}

/** A step moved up (−1) or down (+1); at the end of the list it stays. */
export function withStepMoved(book: Playbook, moment: Moment, id: StepId, by: 1 | -1): Playbook {
  const steps = [...book.moments[moment].steps];
  const from = steps.findIndex((step) => step.id === id);
  const [step] = steps.slice(from, from + 1);
  const to = from + by;
  if (from < 0 || !step || to < 0 || to >= steps.length) return book;
  steps.splice(from, 1);
  steps.splice(to, 0, step);
  return withSteps(book, moment, steps);
}

export function withAnchor(
  book: Playbook,
  moment: RatedMoment,
  rating: Rating,
  text: string,
): Playbook {
  const { anchors } = book.moments[moment];
  const changed = { ...book.moments[moment], anchors: { ...anchors, [`${rating}`]: text } };
  return { ...book, moments: { ...book.moments, [moment]: changed } };
}

/** Steps of the bundled playbook are switched off and stay; those that somebody added can go. */
export function isOwnStep(id: StepId): boolean {
  return /^[A-Za-z]+\.own[0-9a-f]{8,}$/.test(id);
}

function withoutEmpty(step: StepPart & Pick<Step, 'id' | 'text' | 'core' | 'scope'>): Step {
  const { hint, evidence, breaks, needs, off, id, text, core, scope } = step;
  return {
    id,
    text,
    ...(hint !== undefined && hint !== '' && { hint }),
    core: core ?? false,
    scope: scope ?? 'every',
    ...(evidence !== undefined && { evidence }),
    ...(breaks !== undefined && breaks.length > 0 && { breaks }),
    ...(needs !== undefined && { needs }),
    ...(off === true && { off }),
  };
}
