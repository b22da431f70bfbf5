import * as z from 'zod/mini';
import { ACTS, RATED_MOMENTS } from '../../moments/vocabulary.ts';
import { at, count, id, language, line, stamp, text } from './parts.ts';

/** A phrase of the agent's own; `situation`, `channel` and `register` as phrases name them. */
export const phraseRow = z.strictObject({
  phraseId: id,
  ...stamp,
  text,
  moment: z.enum(RATED_MOMENTS),
  act: z.optional(z.enum(ACTS)),
  situation: line,
  channel: line,
  register: line,
  language,
  liability: z.enum(['normal', 'careful']),
  tags: z.array(line).check(z.maxLength(100)),
  rev: count,
});
export type PhraseRow = z.infer<typeof phraseRow>;

/** How often a phrase, bundled or own, was used: ids and numbers only. */
export const phraseUseRow = z.strictObject({
  phraseId: id,
  used: count,
  /** Insertions that were taken back. */
  undone: count,
  lastAt: at,
});
export type PhraseUseRow = z.infer<typeof phraseUseRow>;
