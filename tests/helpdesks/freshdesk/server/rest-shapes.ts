import type { Person } from '../tickets/people.ts';
import type { MessageRecord, TicketRecord } from './records.ts';

/** What the helpdesk's REST says of its records, with the fields that clients are known to read. */

const toTime = (at: number) => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** Of what a conversation came from: 0 a reply or mail, 2 a note. Notes by hand are 2 as well. */
const toSource = ({ author, isPrivate }: MessageRecord) => (isPrivate || author.isAgent ? 2 : 0);

export function toTicketJson(ticket: TicketRecord, including: ReadonlySet<string>) {
  const { story, requester, responder, description } = ticket;
  return {
    cc_emails: [],
    fwd_emails: [],
    reply_cc_emails: [],
    fr_escalated: false,
    spam: false,
    email_config_id: story.source === 1 ? 43_000_000_017 : null,
    group_id: 43_000_000_042,
    priority: ticket.priority,
    requester_id: requester.id,
    responder_id: responder?.id ?? null,
    source: story.source,
    company_id: requester.company ? requester.id + 500_000 : null,
    status: ticket.status,
    subject: story.subject,
    association_type: null,
    to_emails: ['help@acme-home.example'],
    product_id: null,
    id: story.id,
    type: story.type ?? null,
    due_by: toTime(ticket.createdAt + 3 * 86_400_000),
    fr_due_by: toTime(ticket.createdAt + 86_400_000),
    is_escalated: false,
    description: description.html,
    description_text: description.text,
    custom_fields: { cf_order: null },
    created_at: toTime(ticket.createdAt),
    updated_at: toTime(ticket.updatedAt),
    tags: ticket.tags,
    attachments: [],
    ...(including.has('requester') && { requester: toContactJson(requester) }),
    ...(including.has('stats') && { stats: { resolved_at: null, reopened_at: null } }),
    ...(including.has('conversations') && {
      conversations: ticket.conversations.slice(0, 10).map((it) => toConversationJson(ticket, it)),
    }),
  };
}

export function toConversationJson({ story }: TicketRecord, message: MessageRecord) {
  const { author, isPrivate } = message;
  return {
    body: message.html,
    body_text: message.text,
    id: message.id,
    incoming: !author.isAgent,
    private: isPrivate,
    user_id: author.id,
    support_email: null,
    source: toSource(message),
    category: isPrivate ? 2 : 3,
    to_emails: isPrivate ? [] : ['help@acme-home.example'],
    from_email: isPrivate ? null : author.email,
    cc_emails: [],
    bcc_emails: [],
    ticket_id: story.id,
    created_at: toTime(message.at),
    updated_at: toTime(message.at),
    attachments: [],
  };
}

export function toContactJson(person: Person) {
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    mobile: null,
    phone: person.phone ?? null,
  };
}

export function toAgentJson(person: Person) {
  return {
    available: true,
    occasional: false,
    id: person.id,
    ticket_scope: 1,
    type: 'support_agent',
    contact: {
      active: true,
      email: person.email,
      job_title: null,
      language: 'en',
      name: person.name,
      phone: null,
      time_zone: 'London',
    },
    created_at: '2022-02-01T08:00:00Z',
    updated_at: '2026-02-01T08:00:00Z',
  };
}
