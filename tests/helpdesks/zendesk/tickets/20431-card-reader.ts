import type { Story } from './story.ts';

/** Solved with a promise that was kept early; back after four days. */
export const story: Story = {
  id: 20431,
  subject: 'Card reader drops out during the morning rush',
  channel: 'email',
  status: 'open',
  priority: 'normal',
  type: 'problem',
  tags: ['card_reader', 'bluetooth', 'reopened'],
  requester: 'henrik',
  assignee: 'tom',
  log: [
    {
      from: 'henrik',
      ago: '9d 5h',
      text: `Hi,

Since last week one of our three readers loses the connection a few times each morning, always between 7 and 9 when the queue goes out of the door. We switch it off and on and it works again for an hour. The other two are fine.

It is not the end of the world, but people on their way to work do not like to wait for a reader.

Best,
Henrik`,
      signature: 'Henrik Voss · Voss Coffee Roasters · Copenhagen',
    },
    {
      from: 'tom',
      ago: '9d 4h 25m',
      text: `Hi Henrik,

Thank you for describing it so clearly. A reader that gives up just when the queue is longest is no fun, for you or for the people waiting.

So: one of three readers, mornings only, fine again after a restart. I've sent its log to our hardware team, and I'll write to you by {day 6d} 3 pm with what they found.

Meanwhile, could you tell me which till stands closest to the Wi-Fi box?

Kind regards,
Tom`,
    },
    {
      from: 'henrik',
      ago: '9d 2h',
      text: `It is exactly that one, now that you ask! The box hangs right above it.`,
    },
    {
      from: 'tom',
      ago: '6d 7h',
      text: `Hi Henrik,

A little earlier than promised: the hardware team saw your Wi-Fi and the reader fighting over the same frequency. I've set the reader to another one from here. It should hold from tomorrow morning on.

If it drops even once, just answer here and I'll send you a new one the same day.

Kind regards,
Tom`,
    },
    {
      from: 'henrik',
      ago: '4d 2h',
      text: `Two mornings without a single drop. Great work, thank you Tom!`,
    },
    {
      from: 'henrik',
      ago: '22m',
      text: `Hi Tom,

I'm afraid it is back. Three times this morning, and the last time the payment went through but the reader showed an error, so a customer nearly paid twice. My barista had to explain it to her and she was quite upset.

You wrote that you would send a new one if it drops again. Can we do that? And can I check somewhere that nobody was charged twice?

Henrik`,
      quote: `If it drops even once, just answer here and I'll send you a new one the same day.`,
    },
  ],
};
