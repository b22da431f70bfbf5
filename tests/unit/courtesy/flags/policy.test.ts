import { flagTable } from '../table.ts';

flagTable(
  'policy',
  [
    'Our policy does not allow that.',
    'As per company rules the fee applies.',
    "We're not allowed to give that out.",
    'For legal reasons it stays closed.',
    'The terms and conditions are clear.',
  ],
  [
    'Your policy TI-60034 runs until June.',
    'Your home insurance policy covers the pipe.',
    'The contract is in your name now.',
  ],
);
