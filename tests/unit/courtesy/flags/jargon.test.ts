import { flagTable } from '../table.ts';

flagTable(
  'jargon',
  [
    'It was escalated to tier 2.',
    'Our SLA is three days.',
    'We need an RMA first.',
    "There's a KB article.",
  ],
  ['The PDF is here.', 'Your USB cable is fine.', 'We need an RMA (a number for the return).'],
);
