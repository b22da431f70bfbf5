import { flagTable } from '../table.ts';

flagTable(
  'buck_passing',
  [
    "That's not my department.",
    'Please contact the courier directly.',
    "You'll need to contact billing.",
    'The warehouse messed up.',
    "It's out of our hands.",
  ],
  [
    "I've asked the courier myself.",
    "Our courier lost it, and that's on us.",
    'The driver is on his way.',
  ],
);
