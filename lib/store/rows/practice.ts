import * as z from 'zod/mini';
import { OWN_LINE_MAX, type OwnLine, type PracticeCard } from '../../moments/practice.ts';
import { FLAGS } from '../../moments/vocabulary.ts';
import { count, day, id, stamp } from './parts.ts';

export const practiceRow: z.ZodMiniType<PracticeCard> = z.strictObject({
  itemId: id,
  ...stamp,
  box: count,
  due: day,
});

export const ownLineRow: z.ZodMiniType<OwnLine> = z.strictObject({
  lineId: id,
  ...stamp,
  ticketUid: z.nullable(id),
  text: z.string().check(z.minLength(1), z.maxLength(OWN_LINE_MAX)),
  flag: z.enum(FLAGS),
});
