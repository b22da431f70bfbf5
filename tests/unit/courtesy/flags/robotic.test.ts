import { flagTable } from '../table.ts';

flagTable(
  'robotic',
  [
    'Dear valued customer,',
    'Please be advised that it left.',
    'Please do not hesitate to contact us.',
    'We apologize for the inconvenience caused.',
    'Thank you for contacting support.',
  ],
  ['Thanks for the photo.', "I'm sorry about the trouble.", 'Just write back.'],
);
