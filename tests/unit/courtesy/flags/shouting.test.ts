import { flagTable } from '../table.ts';

flagTable(
  'shouting',
  ['DO NOT reply.', 'NEVER open it.', 'Wait for the letter!!', 'What is this?!'],
  [
    'The USB cable is fine.',
    'Please use code AUTUMN20.',
    'The PDF is in your IBAN folder.',
    'So glad it worked!!',
  ],
);
