import * as z from 'zod/mini';
import { ACTS, CHANNELS, MOMENTS } from '../../moments/vocabulary.ts';
import { at, count, id, language, line, stamp, text } from './parts.ts';

/** A phrase of the agent's own. */
export const phraseRow = z.strictObject({
  phraseId: id,
  ...stamp,
  text,
  moment: z.enum(MOMENTS),
  act: z.nullable(z.enum(ACTS)),
  situation: line,
  channel: z.nullable(z.enum(CHANNELS)),
  register: line,
  language,
  liability: z.enum(['normal', 'careful']),
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
