import { actTable } from '../table.ts';

actTable(
  'apology',
  [
    "I'm sorry that you had to wait.",
    'Sorry about the delay.',
    'My apologies for the mix-up.',
    'We owe you an apology.',
  ],
  ["I'm sorry if this was inconvenient.", 'Sorry?', 'No need to be sorry.'],
);
