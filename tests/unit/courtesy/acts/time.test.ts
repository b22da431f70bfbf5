import { actTable } from '../table.ts';

actTable(
  'time',
  [
    "You'll have it by 5 pm today.",
    'It arrives within two working days.',
    "I'll call you on Friday.",
  ],
  ['It was sent on Monday.', 'I called you yesterday at four.', "You'll hear from us soon."],
);
