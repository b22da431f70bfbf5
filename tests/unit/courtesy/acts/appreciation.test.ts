import { actTable } from '../table.ts';

actTable(
  'appreciation',
  ['Thank you for being with us.', 'I appreciate your patience.'],
  ['Thanks for the photo.'],
);
