import type { Story } from './story.ts';

/** Dana's ticket before the one of today: short, friendly, rated. */
export const story: Story = {
  id: 19877,
  subject: 'New address on our invoices',
  channel: 'email',
  status: 'solved',
  priority: 'low',
  type: 'task',
  tags: ['billing', 'address'],
  requester: 'dana',
  assignee: 'tom',
  rating: { score: 'good', comment: 'Done before I had finished my tea.' },
  log: [
    {
      from: 'dana',
      ago: '74d 5h',
      text: `Hi there,

We moved the studio. From next month our invoices should say 14 Canal Row, Leeds. Is that something I can change myself, or is it you?

Thanks, Dana`,
    },
    {
      from: 'tom',
      ago: '74d 4h 40m',
      text: `Hi Dana,

Congratulations on the new studio! I've changed the address for you, and the next invoice will carry it. For another time: you'll find it under Settings, then Billing.

Is there anything else the move brings that I can help with?

Warm regards,
Tom`,
    },
    {
      from: 'dana',
      ago: '74d 4h 10m',
      text: `That was quick! Nothing else, thank you Tom. Have a lovely weekend.`,
    },
  ],
};
