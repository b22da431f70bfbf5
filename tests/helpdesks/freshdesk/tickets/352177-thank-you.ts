import type { Story } from './story.ts';

/** Happy, and telling why. */
export const story: Story = {
  id: 352177,
  subject: 'Thank you, and a word for your driver',
  source: 1,
  status: 2,
  priority: 1,
  type: 'Question',
  tags: ['praise'],
  requester: 'ingela',
  responder: null,
  log: [
    {
      from: 'ingela',
      ago: '6h',
      text: `Good morning,

The reading chair came yesterday, and I wanted somebody to know how it came. It was pouring, and your driver took off his shoes before he carried it up two flights of stairs, and then put it by the window because he saw the lamp there. My mother is ninety-one and has not got up from it since.

Please tell him that it made our day. Is there anywhere that I can leave a review?

Warmly,
Ingela Sandström`,
    },
  ],
};
