import { actTable } from '../table.ts';

actTable(
  'empathy',
  [
    'I can see how frustrating this is.',
    'You have every right to be angry.',
    'That must have been a shock.',
    "I'd be annoyed too.",
    "No wonder you're worried.",
  ],
  ['I understand that you ordered two lamps.', 'I can see the payment from the 3rd.'],
);
