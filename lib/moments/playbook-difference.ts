import type { Playbook } from './playbook.ts';
import type { Step, StepId } from './step.ts';
import { MOMENTS, type Moment, RATINGS } from './vocabulary.ts';

/** One thing that two playbooks do not share. */
export interface PlaybookChange {
  /** Null: of the playbook as a whole. */
  readonly moment: Moment | null;
  readonly step: StepId | null;
  /** `step`: the step as a whole came or went; `order`: the steps stand in another order. */
  readonly field: keyof Step | 'step' | 'order' | 'anchor' | 'title' | 'language' | 'limit' | 'vip';
  /** Null: was not there. */
  readonly before: string | null;
  /** Null: is no longer there. */
  readonly after: string | null;
}

const STEP_FIELDS = [
  'text',
  'hint',
  'core',
  'scope',
  'evidence',
  'breaks',
  'needs',
  'off',
] as const;

/** All that would change, step by step: what only moved is told once as an order, not as new. */
export function playbookDifference(before: Playbook, after: Playbook): readonly PlaybookChange[] {
  return [
    ...compare('title', null, null, before.title, after.title),
    ...compare('language', null, null, before.language, after.language),
    ...compare('limit', null, null, before.waitingLimitMinutes, after.waitingLimitMinutes),
    ...compare('vip', null, null, before.vipTags, after.vipTags),
    ...MOMENTS.flatMap((moment) => [
      ...anchorChanges(moment, before, after),
      ...stepChanges(moment, before.moments[moment].steps, after.moments[moment].steps),
    ]),
  ];
}

function anchorChanges(moment: Moment, before: Playbook, after: Playbook): PlaybookChange[] {
  if (moment === 'psyche') return [];
  const olds = before.moments[moment].anchors;
  const news = after.moments[moment].anchors;
  return RATINGS.flatMap((rating) =>
    compare('anchor', moment, null, olds[`${rating}`], news[`${rating}`]),
  );
}

function stepChanges(moment: Moment, before: readonly Step[], after: readonly Step[]) {
  const olds = new Map(before.map((step) => [step.id, step]));
  const news = new Map(after.map((step) => [step.id, step]));
  const gone = before.filter(({ id }) => !news.has(id));
  const changes = gone.flatMap(({ id, text }) => compare('step', moment, id, text, undefined));
  for (const step of after) {
    const old = olds.get(step.id);
    if (!old) changes.push(...compare('step', moment, step.id, undefined, step.text));
    else
      for (const field of STEP_FIELDS)
        changes.push(...compare(field, moment, step.id, old[field], step[field]));
  }
  const oldOrder = before.filter(({ id }) => news.has(id));
  const newOrder = after.filter(({ id }) => olds.has(id));
  const isMoved = oldOrder.some(({ id }, at) => newOrder[at]?.id !== id);
  if (!isMoved) return changes;
  return [...changes, ...compare('order', moment, null, textsOf(oldOrder), textsOf(newOrder))];
}

function compare(
  field: PlaybookChange['field'],
  moment: Moment | null,
  step: StepId | null,
  before: unknown,
  after: unknown,
): PlaybookChange[] {
  const [from, to] = [write(before), write(after)];
  return from === to ? [] : [{ field, moment, step, before: from, after: to }];
}

function textsOf(steps: readonly Step[]): string[] {
  return steps.map(({ text }) => text);
}

/** A switch that was never set is off. */
function write(value: unknown): string | null {
  if (value === undefined || value === false || value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(' · ');
  return String(value);
}
