import type { Story } from './story.ts';

/** A subject with every sign in it that stands between subject and account in the page's title. */
export const story: Story = {
  id: 352212,
  subject: 'Re: [Order 4471] invoice : wrong VAT number [urgent] #352184',
  source: 1,
  status: 2,
  priority: 2,
  type: 'Question',
  tags: ['invoice', 'trade'],
  requester: 'dmitri',
  responder: 'mira',
  log: [
    {
      from: 'dmitri',
      ago: '7h',
      text: `Morning,

Invoice for order 4471 carries the VAT number of our old company. The accountant needs it right by the end of the month, could you send a corrected one? Our number is GB 417 2201 83.

Dmitri Halloran
Halloran Lettings`,
    },
    {
      from: 'celeste',
      ago: '6h',
      text: `Hello,

You must change the VAT number in your account yourself. It is not possible for us to do this.

Celeste`,
    },
    {
      from: 'dmitri',
      ago: '3h 30m',
      text: `I would if the field were not greyed out. I am asking for help, not for a riddle.`,
      quote: 'You must change the VAT number in your account yourself.',
    },
  ],
};
