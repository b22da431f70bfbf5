import { flagTable } from '../table.ts';

flagTable(
  'dismissive',
  [
    'As I told you before, it has left.',
    'Please calm down.',
    "It's just a lamp.",
    'Simply restart it.',
    'Other customers manage without any trouble.',
    "There's no need to panic.",
    'It works fine on our side.',
  ],
  [
    "As promised, here's the link.",
    'You can simply reply here.',
    "I've just restarted it for you.",
    'As you said, the light was red.',
    'Once things calm down at home, write to me.',
  ],
);
