import type { Switches } from '../../server/switches.ts';
import type { Person } from '../tickets/people.ts';
import type { Priority, Status, StoryChannel } from '../tickets/story.ts';
import type { CommentRecord, TicketRecord } from './records.ts';

/** What the replica's own page is told; not part of the product that it stands for. */

export interface AppStart {
  readonly now: number;
  readonly agent: Pick<Person, 'id' | 'name' | 'email'>;
  readonly switches: Switches;
  readonly tabs: readonly number[];
  readonly tickets: readonly TicketLine[];
}

export interface TicketLine {
  readonly id: number;
  readonly subject: string;
  readonly requester: string;
  readonly status: Status;
  readonly priority: Priority | null;
  readonly updatedAt: number;
}

export interface AppTicket extends TicketLine {
  readonly channel: StoryChannel;
  readonly type: string | null;
  readonly tags: readonly string[];
  readonly assignee: string | null;
  readonly customer: Person;
  readonly earlier: readonly TicketLine[];
  readonly createdAt: number;
  readonly rating: { readonly score: string; readonly comment?: string } | null;
  readonly comments: readonly AppComment[];
}

export interface AppComment {
  readonly auditId: number;
  readonly author: string;
  readonly kind: 'agent' | 'end-user' | 'internal';
  readonly at: number;
  readonly html: string;
}

/** What the page sends when the agent submits. */
export interface Submission {
  readonly html: string;
  readonly text: string;
  readonly public: boolean;
  readonly status: Status;
  readonly tags: readonly string[];
}

export function toTicketLine({ story, ...ticket }: TicketRecord): TicketLine {
  return {
    id: story.id,
    subject: story.subject,
    requester: ticket.requester.name,
    status: ticket.status,
    priority: ticket.priority,
    updatedAt: ticket.updatedAt,
  };
}

export function toAppTicket(ticket: TicketRecord, all: Iterable<TicketRecord>): AppTicket {
  return {
    ...toTicketLine(ticket),
    channel: ticket.story.channel,
    type: ticket.story.type ?? null,
    tags: ticket.tags,
    assignee: ticket.assignee?.name ?? null,
    customer: ticket.requester,
    earlier: [...all]
      .filter((it) => it.requester === ticket.requester && it !== ticket)
      .map(toTicketLine),
    createdAt: ticket.createdAt,
    rating: ticket.rating,
    comments: ticket.comments.map(toAppComment),
  };
}

function toAppComment(comment: CommentRecord): AppComment {
  const kind = comment.author.role === 'end-user' ? 'end-user' : 'agent';
  return {
    auditId: comment.auditId,
    author: comment.author.name,
    kind: comment.public ? kind : 'internal',
    at: comment.at,
    html: comment.shownHtml ?? comment.html,
  };
}

const STATUSES: readonly string[] = ['new', 'open', 'pending', 'hold', 'solved', 'closed'];

export function toSubmission(body: Record<string, unknown>): Submission {
  const { html, text, status, tags } = body;
  if (typeof html !== 'string' || typeof text !== 'string') throw new Error('A text is missing.');
  if (typeof status !== 'string' || !STATUSES.includes(status)) throw new Error('No such status.');
  if (!Array.isArray(tags) || !tags.every((it) => typeof it === 'string')) {
    throw new Error('Tags are a list of words.');
  }
  return { html, text, public: body.public === true, status: status as Status, tags };
}
