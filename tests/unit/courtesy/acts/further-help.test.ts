import { actTable } from '../table.ts';

actTable(
  'further_help',
  [
    'Is there anything else I can do?',
    'Just reply here if it comes back.',
    'Would you like me to book it?',
  ],
  ['Which model do you have?'],
);
