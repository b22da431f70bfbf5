import * as z from 'zod/mini';
import { ROLES } from '../../moments/facts.ts';
import { CHANNELS } from '../../moments/vocabulary.ts';
import { field, ownPath, ticketPath, value, words } from './parts.ts';

/** Decided in this order. */
const roles = z
  .array(z.strictObject({ field, equals: value, is: z.enum(ROLES) }))
  .check(z.maxLength(50));

const restTicket = z.strictObject({
  path: ticketPath,
  /** Must be the number asked for, or the answer is not believed. */
  number: field,
  subject: field,
  status: field,
  channel: field,
  tags: field,
  updatedAt: field,
  requesterId: field,
  /** Where the answer tells the name itself, and not by a list of people. */
  requesterName: z.optional(field),
  /**
   * The request itself, where the conversation lacks it: fields of this answer that make the first
   * message. By the requester, unless `roles` say otherwise.
   */
  first: z.optional(
    z.strictObject({ html: z.optional(field), text: z.optional(field), at: field, roles }),
  ),
});

const restMessages = z.strictObject({
  path: ticketPath,
  /** Absent where the answer itself is the list. */
  list: z.optional(field),
  /** Set to anything but null, false or '' where an older page exists. */
  older: z.optional(field),
  newestFirst: z.boolean(),
  /**
   * Where the oldest come first, the newest are on the last page: `{page}` in the path counts from 1,
   * and behind a page of so many messages there is another.
   */
  pageSize: z.optional(z.int().check(z.minimum(1), z.maximum(500))),
  /** From here on the fields of one message. */
  id: field,
  html: z.optional(field),
  text: z.optional(field),
  at: field,
  authorId: field,
  authorName: z.optional(field),
  /** Then by the author's role, if known; then `agent`. */
  roles,
});

export const restSource = z.strictObject({
  ticket: restTicket,
  /** Absent where the interface does not tell what was said: then the page is read. */
  messages: z.optional(restMessages),
  /** Found in both answers: who the ids are. */
  people: z.optional(
    z.strictObject({
      list: field,
      id: field,
      name: field,
      role: z.optional(field),
      /** The values of `role` that a customer has; every other is an agent. */
      customers: z.array(value).check(z.maxLength(50)),
    }),
  ),
  me: z.optional(z.strictObject({ path: ownPath, id: field, name: field })),
  /** Their words for a channel → ours; `other` for the rest. */
  channels: words(z.enum(CHANNELS)),
});

export const rest = z.extend(restSource, {
  /** A second interface of the same helpdesk, asked while the first is silent after a 429. */
  fallback: z.optional(restSource),
});
