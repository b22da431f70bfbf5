import * as z from 'zod/mini';
import { type Decoded, toFaults } from '../../moments/fault.ts';
import { FLAGS } from '../../moments/vocabulary.ts';

/**
 * Words with one blank between; `*` stands for up to three words, not at either end. Nothing else
 * has a meaning: a phrase is looked for word by word, so none can take long.
 */
const PHRASE =
  /^(?!\*)[\p{L}\p{N}'’&%€$£.-]{1,40}(?: (?:\*|[\p{L}\p{N}'’&%€$£.-]{1,40})){0,11}(?<! \*)$/u;
export const MOST_GAPS = 3;

const phrase = z.string().check(
  z.trim(),
  z.minLength(1),
  z.maxLength(120),
  z.regex(PHRASE),
  z.refine((words) => words.split(' ').filter((word) => word === '*').length <= MOST_GAPS),
);
const sentence = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

/** A phrase that a lead does not want to read, what kind of coldness it is, why, and what instead. */
const houseRule = z.strictObject({
  flag: z.enum(FLAGS),
  phrase,
  reason: sentence,
  replacements: z._default(z.array(sentence).check(z.maxLength(3)), []),
});

/** A phrase that is never flagged; with `flag`, not as that one. */
const neverFlag = z.strictObject({ phrase, flag: z.optional(z.enum(FLAGS)) });

/** What a team adds to the engine's own rules: data of the playbook pack. */
export const houseRules = z.strictObject({
  schema: z.literal(1),
  rules: z._default(z.array(houseRule).check(z.maxLength(100)), []),
  neverFlag: z._default(z.array(neverFlag).check(z.maxLength(200)), []),
});
export type HouseRules = z.infer<typeof houseRules>;
export type HouseRule = HouseRules['rules'][number];

/** House rules out of anything, e.g. a file that somebody was handed. */
export function decodeHouseRules(input: unknown): Decoded<HouseRules> {
  const result = z.safeParse(houseRules, input);
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, faults: toFaults(result.error.issues, input) };
}
