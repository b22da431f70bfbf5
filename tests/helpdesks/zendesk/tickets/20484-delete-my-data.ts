import type { Story } from './story.ts';

/** Formal anger, with a deadline in law. */
export const story: Story = {
  id: 20484,
  subject: 'Third request: erasure of my personal data',
  channel: 'email',
  status: 'open',
  priority: 'high',
  type: 'task',
  tags: ['privacy', 'erasure', 'escalation'],
  requester: 'nadia',
  assignee: 'marcus',
  log: [
    {
      from: 'nadia',
      ago: '41d',
      text: `Dear Sir or Madam,

I closed my account in June. Under Article 17 GDPR I request that you erase all personal data you hold on me and confirm this in writing.

N. Kowalczyk`,
    },
    {
      from: 'nadia',
      ago: '20d',
      text: `Dear Sir or Madam,

I have had no reply to my request below.

N. Kowalczyk`,
      quote: `I request that you erase all personal data you hold on me and confirm this in writing.`,
    },
    {
      from: 'ingrid',
      ago: '19d',
      text: `Dear Ms Kowalczyk,

Your request has been forwarded to the responsible department. You will be informed in due course.

Acme Support`,
    },
    {
      from: 'nadia',
      ago: '7h 30m',
      text: `This is my third and last letter.

More than a month has passed. Yesterday I received your newsletter, at the very address that you should have erased. You leave me no choice but to lay this before the supervisory authority on {day -5d}, unless I hold your written confirmation by then.

N. Kowalczyk`,
    },
  ],
};
