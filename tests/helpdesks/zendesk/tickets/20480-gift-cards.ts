import type { Story } from './story.ts';

/** A simple question in a good mood; nobody has answered yet. */
export const story: Story = {
  id: 20480,
  subject: 'How do gift cards work?',
  channel: 'web',
  status: 'new',
  priority: null,
  type: 'question',
  tags: ['gift_cards'],
  requester: 'bea',
  assignee: null,
  log: [
    {
      from: 'bea',
      ago: '38m',
      text: `Hi! I'm brand new here and loving it so far. Customers keep asking me for gift cards. Is there a way to sell them, and can they be printed nicely to put under a tree?`,
    },
    {
      from: 'bea',
      ago: '35m',
      text: `PS: also, does a gift card ever run out? My grandma found one of mine in a drawer after two years :)`,
    },
  ],
};
