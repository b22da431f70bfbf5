import { flagTable } from '../table.ts';

flagTable(
  'vague_time',
  [
    "You'll hear from us shortly.",
    "We'll do it as soon as possible.",
    'It will be done in due course.',
    'Someone calls you when they have time.',
  ],
  [
    'Get well soon!',
    'How soon do you need it?',
    "I'll call you as soon as the part arrives.",
    "You'll have it by Friday.",
  ],
);
