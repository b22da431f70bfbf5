import type { Story } from './story.ts';

/** Patient, precise, and not for the first time. */
export const story: Story = {
  id: 20477,
  subject: 'Colour picker can’t be used with a screen reader',
  channel: 'web',
  status: 'open',
  priority: 'normal',
  type: 'problem',
  tags: ['accessibility', 'theme_editor'],
  requester: 'owen',
  assignee: 'tom',
  log: [
    {
      from: 'owen',
      ago: '12d 4h',
      text: `Hello,

I'm blind and run my shop with a screen reader. Most of it works well, thank you for that. The one thing I can't do is choose colours: the picker says "button, button, button" and nothing else, so I don't know whether I'm about to make my shop mustard.

Is there another way to enter a colour, perhaps as a number?

Owen`,
    },
    {
      from: 'priya',
      ago: '11d 22h',
      text: `Hi Owen,

Thank you, that's a clear report, and I'm sorry the picker leaves you guessing. I've raised it with the people who build the theme editor.

Kind regards,
Priya`,
    },
    {
      from: 'owen',
      ago: '6h',
      text: `Hi Priya,

May I ask where this stands? I don't mind waiting for a proper repair, but I'd be grateful for any way round it. My Christmas theme should go up on Monday and at present I'd have to ask my neighbour, who has opinions about purple.

Owen`,
    },
  ],
};
