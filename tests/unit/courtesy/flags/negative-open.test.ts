import { flagTable } from '../table.ts';

flagTable(
  'negative_open',
  [
    'Hi Ana, Unfortunately it is out of stock.',
    'We regret to tell you that it is gone.',
    'Thank you for your e-mail. Unfortunately it is gone.',
  ],
  ["I've found it. Unfortunately it is damaged.", 'Nothing is lost.'],
);
