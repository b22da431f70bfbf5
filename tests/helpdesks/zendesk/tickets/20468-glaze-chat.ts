import type { Story } from './story.ts';

/** A chat that is over, friendly and short. */
export const story: Story = {
  id: 20468,
  subject: 'Chat with Yuki Tanaka',
  channel: 'chat',
  status: 'pending',
  priority: 'low',
  tags: ['chat', 'stock'],
  requester: 'yuki',
  assignee: 'tom',
  rating: { score: 'offered' },
  log: [
    { from: 'yuki', ago: '1d 2h 20m', text: `Good evening, may I ask about stock counts?` },
    { from: 'tom', ago: '1d 2h 18m', text: `Good evening Yuki! Of course, ask away.` },
    {
      from: 'yuki',
      ago: '1d 2h 16m',
      text: `I sell each cup once. When two people put the same cup in the basket, both can pay. I had to disappoint a customer and I felt very bad.`,
    },
    {
      from: 'tom',
      ago: '1d 2h 14m',
      text: `Oh, I can imagine. When every piece is the only one, that hurts on both sides.`,
    },
    {
      from: 'tom',
      ago: '1d 2h 12m',
      text: `There's a setting that reserves a piece for 15 minutes once it's in a basket. Shall I turn it on for you?`,
    },
    { from: 'yuki', ago: '1d 2h 11m', text: `That is exactly what I need. Yes please.` },
    {
      from: 'tom',
      ago: '1d 2h 8m',
      text: `Done. I'll look in tomorrow evening to see whether it does what you hoped.`,
    },
    { from: 'yuki', ago: '1d 2h 7m', text: `You are kind. Thank you very much!` },
  ],
};
