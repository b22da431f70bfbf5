import type { Placeholder } from '../phrases/fill.ts';

/** Zendesk's names of what a phrase here can fill in, as its list of placeholders has them. */
const OURS: Readonly<Record<string, Placeholder>> = {
  'ticket.requester.first_name': 'customer.firstName',
  'ticket.requester.name': 'customer.name',
  'current_user.first_name': 'agent.firstName',
  'current_user.name': 'agent.name',
  'ticket.assignee.first_name': 'agent.firstName',
  'ticket.assignee.name': 'agent.name',
  'ticket.id': 'ticket.number',
  'ticket.title': 'ticket.subject',
};

/** `{{ticket.requester.first_name}}` → `{{customer.firstName}}`; others stay, and become gaps. */
export function toOurPlaceholders(text: string): string {
  return text.replace(/\{\{\s{0,5}([\w.]{1,80})\s{0,5}\}\}/g, (whole, name: string) =>
    Object.hasOwn(OURS, name) ? `{{${OURS[name]}}}` : whole,
  );
}
