import type { Story, Turn } from './story.ts';

/** Weeks of a kitchen being fitted, a line or two at a time. */
const LINES: readonly [Turn['from'], string][] = [
  ['farah', 'Thank you for the drawings. Could the tall unit go left of the window instead?'],
  [
    'celeste',
    'Hi Farah, it can. The plinth gets 12 cm longer, at no extra cost. I have redrawn it for you.',
  ],
  ['farah', 'Perfect. And the sockets?'],
  [
    'celeste',
    'Your electrician needs them 110 cm above the floor. I have marked both on page three.',
  ],
  ['farah', 'He says page three shows 120.'],
  ['celeste', 'He is right, and I am sorry: 110 is correct. A new page three is attached.'],
  ['farah', 'Good, he had not drilled yet.'],
  ['jonas', 'Fitters booked for the 9th and 10th, Marek and Tilly. Client wants quiet before 9.'],
  ['farah', 'Which day do the fitters come?'],
  [
    'celeste',
    'On the 9th and 10th, from nine o’clock. Marek will ring you when he leaves the depot.',
  ],
  ['farah', 'Lovely.'],
  ['farah', 'One of the boxes has a wet corner. I took a photo.'],
  [
    'celeste',
    'Thank you for looking so closely. That is the drawer front; I have ordered another one today.',
  ],
  ['farah', 'Will that hold up the fitters?'],
  ['celeste', 'No. They fit everything else, and come back for one hour when it is here.'],
  ['farah', 'The drawer front is here, by the way. It is the wrong green.'],
  ['celeste', 'Oh no. May I ask for the number on the back?'],
  ['farah', 'GR-417.'],
  ['celeste', 'You ordered GR-471. I have told the works, and asked for it by express.'],
  [
    'jonas',
    'Express confirmed, arrives Thursday. One hour slot with Tilly on Friday 10:00 is held, not confirmed with the client.',
  ],
  ['farah', 'How does it look?'],
];

export const story: Story = {
  id: 352163,
  subject: 'Fitted kitchen, order 40917: small things',
  source: 1,
  status: 7,
  priority: 2,
  type: 'Question',
  tags: ['kitchen', 'fitting'],
  requester: 'farah',
  responder: 'celeste',
  log: [
    {
      from: 'farah',
      ago: '24d',
      text: `Hello Celeste,

I put everything about our kitchen into this one mail, so that we keep it together. First thing: the tall unit.

Farah`,
    },
    ...LINES.map(
      ([from, text], index): Turn => ({
        from,
        text,
        ago: `${23 - index}d ${index % 7}h`,
        ...(from === 'jonas' && { note: true }),
      }),
    ),
    {
      from: 'farah',
      ago: '2h 5m',
      text: `Hi Celeste, is Friday still on? I would have to move a client, so it would be good to know by tonight. Everything else is wonderful, we cook every day.`,
    },
  ],
};
