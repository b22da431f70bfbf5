import type { Story } from './story.ts';

/** Solved, and praised: an old ticket without anything to do. */
export const story: Story = {
  id: 352195,
  subject: 'Wrong legs in the box',
  source: 1,
  status: 4,
  priority: 1,
  type: 'Problem',
  tags: ['spare_parts'],
  requester: 'lwazi',
  responder: 'mira',
  log: [
    {
      from: 'lwazi',
      ago: '4d 1h',
      text: `Hello, the table came with five legs, all of them lovely, none of them the right height. What now?

Lwazi Dube`,
    },
    {
      from: 'mira',
      ago: '4d',
      text: `Hi Lwazi,

Five legs, none of them right: I am sorry, and I had to smile at how kindly you put it. Four of the right height leave us today and should be with you by {day 2d}. Please keep the others for a stool.

I will look on {day 2d} whether they have arrived.

Warm regards,
Mira`,
    },
    {
      from: 'lwazi',
      ago: '2d 3h',
      text: `They came a day early, the table stands, and I am building the stool. Thank you, Mira.`,
    },
  ],
};
