import type { Story } from './story.ts';

/** Anxious: water on a new floor, and children in the house. */
export const story: Story = {
  id: 352190,
  subject: 'Washing machine fitted yesterday, water all over the new floor',
  source: 2,
  status: 2,
  priority: 4,
  type: 'Incident',
  tags: ['installation', 'leak', 'safety'],
  requester: 'rafael',
  responder: 'mira',
  log: [
    {
      from: 'rafael',
      ago: '3h 10m',
      text: `Your fitters put the machine in yesterday afternoon. This morning there is water under the cupboards and it is creeping towards the socket behind the fridge.

I have turned the tap off but I do not know whether I may plug anything in. We have two small children and I am really worried about the electrics. What should I do right now?`,
    },
    {
      from: 'rafael',
      ago: '2h 25m',
      text: `I found the hose at the back, it is only hand tight. The floor was laid three weeks ago. Is somebody coming today? Please ring me if that is quicker, 01632 960204.`,
    },
  ],
};
