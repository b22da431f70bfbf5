import * as z from 'zod/mini';
import type { Day } from '../../moments/day.ts';
import type { PromiseMade } from '../../moments/promise.ts';
import { CHANNELS } from '../../moments/vocabulary.ts';
import { at, count, day, id, language, line, stamp, text, time } from './parts.ts';

export interface PromiseRow extends PromiseMade {
  /** For the index of what is open, by due date: present only while open. */
  readonly openUntil: string | null;
  /** For retention: the day it was settled; null while open. */
  readonly settledDay: Day | null;
}

export const promiseRow: z.ZodMiniType<PromiseRow> = z.strictObject({
  promiseId: id,
  ticketUid: z.nullable(id),
  hostUid: z.string().check(z.maxLength(200)),
  ...stamp,
  channel: z.enum(CHANNELS),
  language,
  words: text,
  who: z.enum(['agent', 'team']),
  from: z.enum(['draft', 'hand']),
  due: z.nullable(z.strictObject({ date: day, time: z.nullable(time) })),
  keptAt: z.nullable(at),
  movedTo: z.nullable(id),
  handedOverAt: z.nullable(at),
  withdrawnAt: z.nullable(at),
  rev: count,
  openUntil: z.nullable(line),
  settledDay: z.nullable(day),
});
