import { actTable } from '../table.ts';

actTable(
  'plan',
  [
    "I've refunded the 30 euros.",
    "I'll send a new one today.",
    'Open Settings and tap Network.',
    'The replacement is on its way.',
  ],
  ["We'll see.", 'Your ticket is in the queue.', 'The shop opens at nine.'],
);
