import type { Switches } from '../../server/switches.ts';
import type { Person } from '../tickets/people.ts';
import type { Priority, Source, Status } from '../tickets/story.ts';
import type { MessageRecord, TicketRecord } from './records.ts';

/** What the replica's own page is told; not part of the product that it stands for. */

export interface AppStart {
  readonly now: number;
  readonly agent: Pick<Person, 'id' | 'name' | 'email'>;
  readonly switches: Switches;
  readonly tickets: readonly TicketLine[];
}

export interface TicketLine {
  readonly id: number;
  readonly subject: string;
  readonly requester: Pick<Person, 'id' | 'name'>;
  readonly status: Status;
  readonly priority: Priority;
  readonly updatedAt: number;
}

export interface AppTicket extends TicketLine {
  readonly source: Source;
  readonly type: string | null;
  readonly tags: readonly string[];
  readonly responder: string | null;
  readonly customer: Person;
  readonly rating: TicketRecord['rating'];
  readonly description: AppMessage;
  readonly conversations: readonly AppMessage[];
}

export interface AppMessage {
  readonly id: number;
  readonly author: string;
  readonly kind: 'agent' | 'customer' | 'note';
  readonly at: number;
  readonly html: string;
}

/** What the page sends when the agent sends. */
export interface Submission {
  readonly html: string;
  readonly text: string;
  readonly isPrivate: boolean;
  readonly status: Status | null;
}

export function toTicketLine({ story, requester, ...ticket }: TicketRecord): TicketLine {
  return {
    id: story.id,
    subject: story.subject,
    requester: { id: requester.id, name: requester.name },
    status: ticket.status,
    priority: ticket.priority,
    updatedAt: ticket.updatedAt,
  };
}

export function toAppTicket(ticket: TicketRecord): AppTicket {
  return {
    ...toTicketLine(ticket),
    source: ticket.story.source,
    type: ticket.story.type ?? null,
    tags: ticket.tags,
    responder: ticket.responder?.name ?? null,
    customer: ticket.requester,
    rating: ticket.rating,
    description: toAppMessage(ticket.description),
    conversations: ticket.conversations.map(toAppMessage),
  };
}

function toAppMessage({ id, author, isPrivate, at, html }: MessageRecord): AppMessage {
  const kind = author.isAgent ? 'agent' : 'customer';
  return { id, author: author.name, kind: isPrivate ? 'note' : kind, at, html };
}

const STATUSES: readonly unknown[] = [2, 3, 4, 5, 7];

export function toSubmission(body: Record<string, unknown>): Submission {
  const { html, text, isPrivate, status = null } = body;
  if (typeof html !== 'string' || typeof text !== 'string') throw new Error('A text is missing.');
  if (status !== null && !STATUSES.includes(status)) throw new Error('No such status.');
  return { html, text, isPrivate: isPrivate === true, status: status as Status | null };
}
