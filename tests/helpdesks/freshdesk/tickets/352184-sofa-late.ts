import type { Story } from './story.ts';

/** Frustrated, with reason: two delivery days passed in silence. */
export const story: Story = {
  id: 352184,
  subject: 'Third delivery date missed, still no sofa',
  source: 1,
  status: 2,
  priority: 3,
  type: 'Problem',
  tags: ['delivery', 'missed_slot', 'furniture'],
  requester: 'hannah',
  responder: 'mira',
  log: [
    {
      from: 'hannah',
      ago: '9d 3h',
      text: `Hello,

I ordered the Marlow three-seater on the second of last month (order 41877). It was meant to come on {day 9d} between 8 and 12. I took the morning off and nobody came, and nobody rang either.

Could you tell me what happened and when it will be here?

Hannah Whitcombe`,
      signature: 'Hannah Whitcombe\n12 Tannery Row',
    },
    {
      from: 'jonas',
      ago: '9d 1h',
      text: `Hi Hannah,

I'm sorry about the morning you lost. The van had broken down and the driver's list was not handed on, so nobody rang you.

I have put you down for {day 4d}, first stop, and I'll call you the evening before.

Kind regards,
Jonas`,
    },
    {
      from: 'jonas',
      ago: '8d 22h',
      note: true,
      text: `Depot says the Marlow is at the back of bay 14, needs two people. Off from tomorrow, please somebody ring her on {day 5d}: 01632 960118.`,
    },
    {
      from: 'hannah',
      ago: '4d 2h',
      text: `It is two in the afternoon on {day 4d}. No call yesterday evening, no van this morning. I have now taken two mornings off for an empty room.`,
      signature: 'Hannah Whitcombe\n12 Tannery Row',
    },
    {
      from: 'celeste',
      ago: '4d 1h',
      text: `Hello Hannah,

Your delivery has been rescheduled to {day 1d}. You will receive a text message.

Celeste, Acme Home`,
    },
    {
      from: 'hannah',
      ago: '1h 20m',
      text: `{day 1d} has come and gone. No text message, no van, not one word. That is three mornings off work and £1,240 that you have had for six weeks.

I have been buying from you for years and have never had to write a mail like this one. I am tired of being handed from one date to the next. Please do not send me another date that nobody means. I want to know where the sofa is and who will make sure that it comes.

Hannah`,
      quote: `Your delivery has been rescheduled to {day 1d}. You will receive a text message.`,
      signature: 'Hannah Whitcombe\n12 Tannery Row',
    },
  ],
};
