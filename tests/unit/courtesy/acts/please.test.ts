import { actTable } from '../table.ts';

actTable(
  'please',
  ['Please send the label.', 'Could you tell me the number?', 'Would you mind checking it?'],
  ['Please note that it left.', "I'm pleased with it."],
);
