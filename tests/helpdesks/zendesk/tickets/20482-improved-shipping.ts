import type { Story } from './story.ts';

/** Sarcastic: the anger is all between the lines. */
export const story: Story = {
  id: 20482,
  subject: 'Congratulations on your “improved” shipping page',
  channel: 'email',
  status: 'open',
  priority: 'normal',
  type: 'problem',
  tags: ['shipping', 'release_feedback'],
  requester: 'pete',
  assignee: 'tom',
  log: [
    {
      from: 'pete',
      ago: '20h',
      text: `Well done, lads. The shipping page was so simple that even I could use it, so naturally it had to go.

It now takes me eleven clicks to print one label. I counted. I've printed thirty since this morning, so that's 330 clicks, and my finger would like a word with whoever drew this.

The best part: the label for bikes over 20 kg is gone altogether. I sell bikes. You may see the difficulty.

Pete`,
      signature: 'Garrity Cycles, Galway. We fix anything but websites.',
    },
    {
      from: 'bot',
      ago: '20h',
      text: `Thanks for your feedback! It helps us to improve.`,
    },
    {
      from: 'pete',
      ago: '19h',
      text: `Brilliant, a robot thanks me. Is there anybody at home?`,
    },
  ],
};
