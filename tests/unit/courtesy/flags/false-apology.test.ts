import { flagTable } from '../table.ts';

flagTable(
  'false_apology',
  [
    "I'm sorry if this was inconvenient.",
    "I'm sorry you feel that way.",
    "Sorry, but that's how it is.",
    'Apologies for any inconvenience.',
    'If that upset you, I apologise.',
  ],
  ["I'm sorry that you had to wait.", 'My apologies for the late reply.', 'Sorry about the delay.'],
);
