import { flagTable } from '../table.ts';

flagTable(
  'command',
  [
    'You must send the original receipt.',
    'Send me the order number.',
    'You need to pay the fee first.',
    'Provide proof of purchase.',
    'You are required to return the form.',
  ],
  [
    'Please send me the order number.',
    "Send me a photo and I'll order the part.",
    'Click Settings, then Save.',
    "You don't need to do anything.",
    'Could you send us the receipt?',
    "Don't worry, nothing is lost.",
  ],
);
