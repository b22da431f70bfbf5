import type { Story } from './story.ts';

/** Begun by an agent, after a call: the first words are not the customer's. */
export const story: Story = {
  id: 352201,
  subject: 'Call: oven door glass shattered while cooling',
  source: 3,
  status: 3,
  priority: 3,
  type: 'Problem',
  tags: ['phone', 'warranty', 'oven'],
  requester: 'agnes',
  responder: 'jonas',
  log: [
    {
      from: 'jonas',
      ago: '1d 2h',
      text: `Mrs Tully rang. Oven bought in March, inner glass of the door burst an hour after she had switched it off. Nobody hurt. She sounded shaken and asked twice whether the other glass may burst as well. Promised to ring back with what the maker says.`,
    },
    {
      from: 'celeste',
      ago: '22h',
      note: true,
      text: `Maker confirms batch with a nickel inclusion. Replacement door free of charge, four working days. Nobody has rung her back yet as far as I can see.`,
    },
    {
      from: 'agnes',
      ago: '5h 40m',
      text: `Dear Jonas,

I have not heard from you and I do not dare to use the oven. Is it safe to open the door? I have covered it with a towel.

Agnes Tully`,
    },
  ],
};
