import { actTable } from '../table.ts';

actTable(
  'question',
  ['Which model do you have?', 'Is the light on?'],
  ['Would you like me to cancel it?', 'Is there anything else I can do?'],
);
