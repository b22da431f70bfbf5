import type { Story } from './story.ts';

/** A VIP the day before payroll: cold, exact, at the end of her patience. */
export const story: Story = {
  id: 20470,
  subject: 'Payout of 18 November not received – payroll tomorrow',
  channel: 'email',
  status: 'open',
  priority: 'urgent',
  type: 'problem',
  tags: ['vip', 'payout', 'enterprise'],
  requester: 'margaret',
  assignee: 'tom',
  log: [
    {
      from: 'margaret',
      ago: '1d 1h',
      text: `To whom it may concern,

The payout for our fourteen shops, $61,204.18, was announced for {day 3d} and has not reached our bank. Payroll for 88 people runs tomorrow evening.

Please confirm today (1) whether the transfer left your side, (2) its reference, and (3) when we can expect it.

Margaret Ellison
Finance Director`,
      signature: 'Ellison Outdoor · Denver · m.ellison@ellison-outdoor.example',
    },
    {
      from: 'priya',
      ago: '22h',
      text: `Dear Ms Ellison,

Thank you for the exact figures, they help. I've asked our payments team for the transfer's reference and will send it to you as soon as I have it.

Kind regards,
Priya`,
    },
    {
      from: 'ingrid',
      ago: '5h',
      note: true,
      text: `Transfer was held by the bank: new account number since October, never confirmed on our side. I can release it until 4 pm today, it then lands tomorrow morning. Needs a yes from her by mail.`,
    },
    {
      from: 'margaret',
      ago: '1h 20m',
      text: `"As soon as I have it" is not a time.

It is now the day before payroll. I have 88 families who expect to be paid tomorrow and a board that asks me why we trust you with our money. I expect a call from someone with authority within the hour.

Margaret Ellison`,
      signature: 'Ellison Outdoor · Denver · m.ellison@ellison-outdoor.example',
    },
  ],
};
