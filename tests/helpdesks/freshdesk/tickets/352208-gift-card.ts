import type { Story } from './story.ts';

/** Confused rather than cross. */
export const story: Story = {
  id: 352208,
  subject: 'Gift card does not do anything?',
  source: 9,
  status: 2,
  priority: 1,
  type: 'Question',
  tags: ['gift_card'],
  requester: 'poppy',
  responder: 'mira',
  log: [
    {
      from: 'poppy',
      ago: '50m',
      text: `hi! i got a gift card from my aunt and i typed the number in where it says voucher and it says not valid. then i typed it in the other box and nothing happens at all? i'm not sure which box it is or if the card has to be switched on first. it's for a lamp. thank you!! poppy`,
    },
  ],
};
