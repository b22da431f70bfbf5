import * as z from 'zod/mini';
import { RATED } from '../../moments/contact.ts';
import { CHANNELS } from '../../moments/vocabulary.ts';
import { count, day, language } from './parts.ts';

/** What a counter row counts: ratings of a moment or of contacts, coverage, promise margins. */
export const COUNTED = [...RATED, 'coverage', 'margin'] as const;
export type Counted = (typeof COUNTED)[number];

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
