import * as z from 'zod/mini';
import { ACTS, FLAGS, MOMENTS, type Moment } from './vocabulary.ts';

/** `first`: only in the first contact of a ticket; it lapses in later ones. */
export const SCOPES = ['every', 'first'] as const;
export type Scope = (typeof SCOPES)[number];

/** What must be so for a step to apply; `calm` is an answer to somebody who is surely not upset. */
export const NEEDS = ['upset', 'complaint', 'calm', 'longWait', 'vip', 'returned'] as const;
export type Need = (typeof NEEDS)[number];

/** What in a draft can show a step: one act, or the person coming before the problem. */
export const EVIDENCE = [...ACTS, 'person_first'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** `moment.name`, language-free, never reused: a notebook keeps ticks and reasons under it. */
export type StepId = string;

const STEP_ID = new RegExp(`^(?:${MOMENTS.join('|')})\\.[A-Za-z][A-Za-z0-9]{0,39}$`);

/** The smallest practice of a moment that can be ticked. */
export const step = z.strictObject({
  id: z.string().check(z.regex(STEP_ID)),
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  hint: z.optional(z.string().check(z.trim(), z.maxLength(300))),
  core: z.boolean(),
  scope: z.enum(SCOPES),
  evidence: z.optional(z.enum(EVIDENCE)),
  breaks: z.optional(z.array(z.enum(FLAGS)).check(z.maxLength(FLAGS.length))),
  needs: z.optional(z.enum(NEEDS)),
  /** Switched off by whoever edits the playbook; kept, so that it can come back. */
  off: z.optional(z.boolean()),
});
export type Step = z.infer<typeof step>;

/** The moment that a step belongs to, or null where the text is no step's id. */
export function momentOf(id: StepId): Moment | null {
  return MOMENTS.find((moment) => id.startsWith(`${moment}.`)) ?? null;
}
