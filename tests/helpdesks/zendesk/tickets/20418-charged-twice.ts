import type { Story } from './story.ts';

/** Frustrated, with reason: a colleague's promise ran out in silence. */
export const story: Story = {
  id: 20418,
  subject: 'Charged twice and nobody answers!!!',
  channel: 'email',
  status: 'open',
  priority: 'high',
  type: 'problem',
  tags: ['billing', 'duplicate_charge', 'annual_plan'],
  requester: 'dana',
  assignee: 'tom',
  log: [
    {
      from: 'dana',
      ago: '5d 3h',
      text: `Hello,

I renewed our Studio plan on {day 6d} and my card was charged twice: $348.00 at 9:12 and again at 9:13. I only clicked once, I am quite sure of that. Could you please refund one of them?

Invoice number is INV-77120. There is only one invoice, but two charges.

Thanks,
Dana Okafor`,
      signature: 'Dana Okafor\nOkafor Interiors · 14 Canal Row, Leeds',
    },
    {
      from: 'priya',
      ago: '5d 1h',
      text: `Hi Dana,

Thank you for writing to us. I can see both charges here, and only one of them belongs to an invoice, so you're right to ask.

I've passed this to our billing team. I'll write to you by {day 3d} noon and tell you where the refund stands.

Kind regards,
Priya`,
    },
    {
      from: 'priya',
      ago: '4d 2h',
      note: true,
      text: `Billing says the second charge came from a retry of the payment gateway. Refund needs Ingrid's approval, she's back on {day 3d}. I'm on leave from tomorrow, whoever picks this up: please let Dana know, I promised her an answer by {day 3d} noon.`,
    },
    {
      from: 'dana',
      ago: '1d 4h',
      text: `It's {day 1d} and I have heard nothing. You said {day 3d} noon. My bank now shows both payments as completed, which puts our account in overdraft two days before I pay my people.

Is anybody reading this?`,
      signature: 'Dana Okafor\nOkafor Interiors · 14 Canal Row, Leeds',
    },
    {
      from: 'dana',
      ago: '47m',
      text: `Third message now. I've called twice and sat in a queue for 25 minutes each time until the line went dead.

I've been a customer for five years and never had a problem. But this is $348 of my money, the overdraft fee is mine too, and nobody even bothers to answer. I want to know WHEN I get it back, and I want to hear it from a person today.

Dana`,
      quote: `I've passed this to our billing team. I'll write to you by {day 3d} noon and tell you where the refund stands.`,
      signature: 'Dana Okafor\nOkafor Interiors · 14 Canal Row, Leeds',
    },
  ],
};
