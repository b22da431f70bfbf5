import * as z from 'zod/mini';
import { COUNTED } from '../../moments/counted.ts';
import { CHANNELS } from '../../moments/vocabulary.ts';
import { count, day, language } from './parts.ts';

export const counterRow = z.strictObject({
  day,
  hostUid: z.string().check(z.maxLength(200)),
  channel: z.enum(CHANNELS),
  language,
  of: z.enum(COUNTED),
  by: z.enum(['agent', 'lead', '']),
  /**
   * Ratings: how many −1, 0, 1, 2, not applicable. Coverage: sent, confirmed.
   * Margins: one number for each of the classes of `MARGIN_CLASSES`.
   */
  counts: z.array(count).check(z.maxLength(20)),
});
export type CounterRow = z.infer<typeof counterRow>;
