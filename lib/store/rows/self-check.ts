import * as z from 'zod/mini';
import {
  ARRIVALS,
  LINE_MAX,
  PSYCHE_STEPS,
  SELF_CHECKS,
  type SelfCheck,
} from '../../moments/self-check.ts';
import { RATED_MOMENTS } from '../../moments/vocabulary.ts';
import { id, stamp } from './parts.ts';

export const selfCheckRow: z.ZodMiniType<SelfCheck> = z.strictObject({
  checkId: id,
  ...stamp,
  kind: z.enum(SELF_CHECKS),
  arrival: z.nullable(z.enum(ARRIVALS)),
  done: z.array(z.enum(PSYCHE_STEPS)),
  skipped: z.boolean(),
  line: z.string().check(z.maxLength(LINE_MAX)),
  intention: z.nullable(z.enum(RATED_MOMENTS)),
  finished: z.boolean(),
});
