import { actTable } from '../table.ts';

actTable(
  'thanks',
  ['Thanks for the photo.', 'I appreciate your patience.'],
  ['No thanks needed here.'],
);
