import type { Person } from '../tickets/people.ts';
import type { CommentRecord, TicketRecord } from './records.ts';

/** What the helpdesk's REST says of its records, with the fields that clients are known to read. */

const toTime = (at: number) => `${new Date(at).toISOString().slice(0, 19)}Z`;
const BRAND_ID = 360_000_000_777;
const GROUP_ID = 360_000_000_042;

export function toUserJson(origin: string, person: Person) {
  return {
    id: person.id,
    url: `${origin}/api/v2/users/${person.id}.json`,
    name: person.name,
    email: person.email,
    role: person.role,
    locale: person.locale,
    iana_time_zone: person.timeZone,
    time_zone: person.timeZone,
    active: true,
    verified: true,
    alias: null,
    details: null,
    notes: null,
    organization_id: person.company ? 360_000_100_000 + person.id : null,
    photo: null,
    phone: null,
    suspended: false,
    tags: [],
    created_at: '2021-03-02T09:00:00Z',
    updated_at: '2026-01-15T09:00:00Z',
  };
}

export function toTicketJson(origin: string, ticket: TicketRecord) {
  const { story, requester, assignee } = ticket;
  const [first] = ticket.comments;
  return {
    id: story.id,
    url: `${origin}/api/v2/tickets/${story.id}.json`,
    external_id: null,
    subject: story.subject,
    raw_subject: story.subject,
    description: first?.text ?? '',
    status: ticket.status,
    priority: ticket.priority,
    type: story.type ?? null,
    tags: ticket.tags,
    via: toViaJson(ticket),
    requester_id: requester.id,
    submitter_id: requester.id,
    assignee_id: assignee?.id ?? null,
    organization_id: requester.company ? 360_000_100_000 + requester.id : null,
    group_id: GROUP_ID,
    brand_id: BRAND_ID,
    collaborator_ids: [],
    follower_ids: [],
    email_cc_ids: [],
    has_incidents: false,
    is_public: true,
    problem_id: null,
    due_at: null,
    custom_fields: [],
    satisfaction_rating: ticket.rating
      ? { id: story.id * 7, comment: null, reason: null, reason_id: null, ...ticket.rating }
      : { score: 'unoffered' },
    allow_channelback: false,
    from_messaging_channel: story.channel === 'native_messaging',
    created_at: toTime(ticket.createdAt),
    updated_at: toTime(ticket.updatedAt),
  };
}

export function toCommentJson(ticket: TicketRecord, comment: CommentRecord) {
  return {
    id: comment.id,
    audit_id: comment.auditId,
    type: 'Comment',
    author_id: comment.author.id,
    body: comment.text,
    html_body: comment.html,
    plain_body: comment.text,
    public: comment.public,
    attachments: [],
    via: comment.author.role === 'end-user' ? toViaJson(ticket) : { channel: 'web', source: {} },
    metadata: { system: {}, custom: {} },
    created_at: toTime(comment.at),
  };
}

function toViaJson({ story, requester }: TicketRecord) {
  const from = story.channel === 'email' ? { address: requester.email, name: requester.name } : {};
  return { channel: story.channel, source: { from, to: {}, rel: null } };
}
