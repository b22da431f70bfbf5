import { actTable } from '../table.ts';

actTable(
  'ownership',
  [
    "I'll take care of this.",
    "That's our mistake.",
    'Leave it with me.',
    'This one is on us.',
    "I'm looking after this for you.",
  ],
  ['We will look into it.', 'Somebody will look at it.'],
);
