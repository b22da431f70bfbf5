import type { Story } from './story.ts';

/** The happy one. */
export const story: Story = {
  id: 20402,
  subject: 'Thank you for Saturday!',
  channel: 'email',
  status: 'open',
  priority: 'low',
  tags: ['praise', 'orders'],
  requester: 'lucia',
  assignee: 'tom',
  rating: { score: 'good', comment: 'You saved a wedding. I mean it.' },
  log: [
    {
      from: 'lucia',
      ago: '7d 6h',
      text: `Please help, I am a little desperate. I closed the shop page for holidays by mistake and now the bride's mother can't pay the deposit for tomorrow's flowers. I don't find the button to open again. Forty bouquets are standing in my kitchen.

Lucia`,
    },
    {
      from: 'tom',
      ago: '7d 5h 52m',
      text: `Hi Lucia,

Take a breath, your bouquets are safe: I've just opened the shop again from here and tried a payment myself, it works. You can send her the link right now.

I'll stay on this ticket until the deposit is in. Just tell me if anything looks odd.

Warm regards,
Tom`,
    },
    { from: 'lucia', ago: '7d 5h 31m', text: `It's paid!!! I'm crying a bit. Thank you.` },
    {
      from: 'tom',
      ago: '7d 5h 20m',
      text: `That makes my Saturday, Lucia. I've also turned on a reminder, so the shop asks before it closes next time. Enjoy the wedding!

Tom`,
    },
    {
      from: 'lucia',
      ago: '2h 12m',
      text: `Dear Tom,

I promised myself to write when I have slept again. The wedding was wonderful, the bride cried, her mother cried, I of course cried. Nobody ever knew how close it was.

You answered in eight minutes on a Saturday and you stayed. That is not a thing I will forget. My sister has a bakery in Bologna with another company, and I have told her already that she must come to you.

I send a photo of the bouquets. Please show it to your boss!

Lucia`,
      signature: 'Lucia Ferri\nFerri Fiori, Via dei Glicini 8',
    },
  ],
};
