import type { Story } from './story.ts';

/** Closed by a cold macro; the customer came back, let down rather than loud. */
export const story: Story = {
  id: 20490,
  subject: 'Re: Your ticket has been closed',
  channel: 'email',
  status: 'open',
  priority: 'normal',
  type: 'problem',
  tags: ['print_quality', 'refund_refused', 'reopened'],
  requester: 'tobias',
  assignee: 'tom',
  rating: { score: 'bad', comment: 'I felt like a number that somebody wanted to get rid of.' },
  log: [
    {
      from: 'tobias',
      ago: '18d',
      text: `Hello, the upgrade to the Studio plan was a mistake, I pressed the wrong button on my phone in the tram. I noticed it only when the bill came. Could you change it back please and refund the difference of 96 francs? Thank you, Tobias`,
    },
    {
      from: 'ingrid',
      ago: '16d',
      text: `Dear customer,

As per our policy, refunds cannot be granted after 14 days. You should have checked your plan before confirming. Unfortunately there is nothing we can do.

Acme Support`,
    },
    {
      from: 'tobias',
      ago: '16d',
      text: `But it was 15 days only because your bill comes on the 15th day?`,
    },
    {
      from: 'bot',
      ago: '9d',
      text: `As we have not heard back from you, this ticket will now be closed.`,
    },
    {
      from: 'tobias',
      ago: '4h 2m',
      text: `You did hear back from me. It's right there, the same day.

I'm not angry about the 96 francs any more. I'm just disappointed. I make postcards by hand and answer every single mail myself, and I thought you would be like that too, because your website says so.

Tobias`,
    },
  ],
};
