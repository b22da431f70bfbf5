import * as z from 'zod/mini';
import { type Decoded, type Fault, toFaults } from './fault.ts';
import { type Step, step } from './step.ts';
import { MOMENTS, type Moment } from './vocabulary.ts';

const sentence = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));

/** One sentence a rating, by which a person recognises it. */
export const anchors = z.strictObject({
  '-1': sentence,
  '0': sentence,
  '1': sentence,
  '2': sentence,
});
export type Anchors = z.infer<typeof anchors>;

const steps = z.array(step).check(z.maxLength(40));
const ratedMoment = z.strictObject({ anchors, steps });
const slug = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/));

const shape = z.strictObject({
  schema: z.literal(1),
  id: slug,
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  /** BCP 47 tag of the texts. */
  language: z.string().check(z.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/)),
  /** Beyond this many minutes a customer is thanked for waiting. */
  waitingLimitMinutes: z.int().check(z.minimum(1), z.maximum(100_000)),
  /** Tags of a ticket that make its customer one to look after with extra care. */
  vipTags: z
    .array(z.string().check(z.trim(), z.minLength(1), z.maxLength(100)))
    .check(z.maxLength(100)),
  moments: z.strictObject({
    psyche: z.strictObject({ steps }),
    greeting: ratedMoment,
    need: ratedMoment,
    followThrough: ratedMoment,
    problems: ratedMoment,
  }),
});

/** Steps, texts and anchors as data that a lead can change and hand round. */
export const playbook = shape.check((ctx) => {
  const seen = new Set<string>();
  for (const moment of MOMENTS) {
    ctx.value.moments[moment].steps.forEach(({ id }, at) => {
      const fault = {
        code: 'custom',
        input: id,
        path: ['moments', moment, 'steps', at, 'id'],
      } as const;
      if (!id.startsWith(`${moment}.`)) {
        ctx.issues.push({ ...fault, path: [...fault.path], params: { code: 'misplaced' } });
      }
      if (seen.has(id))
        ctx.issues.push({ ...fault, path: [...fault.path], params: { code: 'twice' } });
      seen.add(id);
    });
  }
});
export type Playbook = z.infer<typeof playbook>;

/** A playbook out of anything, e.g. a file that somebody was handed. */
export function decodePlaybook(input: unknown): Decoded<Playbook> {
  const result = z.safeParse(playbook, input);
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, faults: toFaults(result.error.issues, input).map((one) => named(one, input)) };
}

const IN_STEP = /^moments\.(\w+)\.steps\[(\d+)\]/;

/** A fault of a step with the step's own words: nobody counts the lines of a file. */
function named(fault: Fault, input: unknown): Fault {
  const [, moment = '', at = ''] = IN_STEP.exec(fault.path) ?? [];
  const found = ['moments', moment, 'steps', at, 'text'].reduce<unknown>(
    (value, key) => (typeof value === 'object' && value ? Reflect.get(value, key) : undefined),
    moment === '' ? undefined : input,
  );
  return typeof found === 'string' && found !== ''
    ? { ...fault, found: found.slice(0, 80) }
    : fault;
}

/** The steps of a moment that are switched on, in the playbook's order. */
export function stepsOf(book: Playbook, moment: Moment): Step[] {
  return book.moments[moment].steps.filter((one) => one.off !== true);
}
