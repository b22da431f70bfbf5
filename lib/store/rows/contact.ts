import * as z from 'zod/mini';
import { type Contact, RATED } from '../../moments/contact.ts';
import { CHANNELS, RATED_MOMENTS } from '../../moments/vocabulary.ts';
import { at, count, id, language, line, stamp } from './parts.ts';

const reason = z.array(id).check(z.maxLength(100));
const value = z.nullable(z.literal([-1, 0, 1, 2]));

export const contactRow: z.ZodMiniType<Contact> = z.strictObject({
  contactId: id,
  ticketUid: z.nullable(id),
  hostUid: z.string().check(z.maxLength(200)),
  ...stamp,
  state: z.enum(['open', 'sent']),
  channel: z.enum(CHANNELS),
  language,
  playbook: z.nullable(line),
  ticks: z
    .array(z.strictObject({ step: id, on: z.boolean(), by: z.enum(['agent', 'draft']), at }))
    .check(z.maxLength(500)),
  suggested: z.partialRecord(
    z.enum(RATED_MOMENTS),
    z.strictObject({ value: z.nullable(z.literal([-1, 0, 1])), reason }),
  ),
  ratings: z.partialRecord(
    z.enum(RATED),
    z.strictObject({
      value,
      by: z.enum(['agent', 'lead']),
      reason,
      playbook: z.nullable(line),
      at,
    }),
  ),
  confirmedAt: z.nullable(at),
  confirmed: z.array(z.enum(RATED_MOMENTS)),
  sentAt: z.nullable(at),
  messageId: z.nullable(line),
  rev: count,
});
