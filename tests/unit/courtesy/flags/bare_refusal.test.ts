import { flagTable } from '../table.ts';

flagTable(
  'bare_refusal',
  [
    "We can't refund this.",
    'That is not possible.',
    "I'm unable to change it.",
    'The decision is final.',
  ],
  [
    "We can't refund this, but I can send a voucher.",
    'That is not possible. What I can do is split it in two.',
    "You won't lose anything.",
    "I can't thank you enough.",
  ],
);
