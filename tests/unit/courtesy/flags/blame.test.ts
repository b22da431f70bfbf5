import { flagTable } from '../table.ts';

flagTable(
  'blame',
  [
    'You should have read the description first.',
    'Had you looked at the label, you would know.',
    'You failed to activate the card.',
    'The error lies on your side.',
    'Because you cancelled late, the fee stays.',
    'You typed the wrong postcode.',
    'You were warned twice about this.',
    "That wouldn't have happened if you had checked.",
  ],
  [
    'You should have an e-mail from us by now.',
    "You didn't do anything wrong.",
    "If you didn't receive it, tell me.",
    'You did everything as it should be done.',
    'Have you tried another cable?',
    'You ordered the blue one on the 3rd.',
  ],
);
