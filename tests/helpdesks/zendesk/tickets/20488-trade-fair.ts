import type { Story } from './story.ts';

/** A colleague from another department is a customer as well. */
export const story: Story = {
  id: 20488,
  subject: 'Demo shop for the trade fair on Thursday?',
  channel: 'email',
  status: 'open',
  priority: 'normal',
  type: 'task',
  tags: ['internal_request', 'demo'],
  requester: 'leila',
  assignee: 'tom',
  log: [
    {
      from: 'leila',
      ago: '3d 2h',
      text: `Hi Support people,

could one of you set up a demo shop with about 30 products for our stand in Hanover? The last one still sold umbrellas from 2022.

Thanks a million,
Leila (Events)`,
    },
    {
      from: 'tom',
      ago: '3d 1h',
      text: `Hi Leila,

Happy to! No more umbrellas, understood. You'll have the link by {day -1d} at noon, with 30 products and a till that rings.

Which language will the visitors speak?

Tom`,
    },
    {
      from: 'leila',
      ago: '2d 20h',
      text: `German mostly, a bit of English. You're a star. If there's time: could the prices be in euros, and one product be sold out, so that we can show what that looks like?`,
    },
  ],
};
