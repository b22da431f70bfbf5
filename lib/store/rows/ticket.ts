import * as z from 'zod/mini';
import { id, line } from './parts.ts';

/** A helpdesk's address. Tickets point to its id, so that a renamed host is one changed row. */
export const hostRow = z.strictObject({ hostUid: id, host: line });
export type HostRow = z.infer<typeof hostRow>;

export const ticketRow = z.strictObject({
  /** Random and local: what every other row points to. */
  ticketUid: id,
  /** `hostUid/number`; null for new and by-hand tickets until known. */
  hostNumber: z.nullable(line),
  /** Id of the adapter. */
  helpdesk: line,
  /** Kept only while the ticket has a note or a promise. */
  subject: z.nullable(line),
  customerName: z.nullable(line),
  customerKey: z.nullable(line),
  /** When the ticket was first met, or met again after a week; epoch ms. */
  at: z.number(),
});
export type TicketRow = z.infer<typeof ticketRow>;
