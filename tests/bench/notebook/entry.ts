// The notebook as the panel uses it, for a page of the bench.
export { saveNote } from '../../../lib/store/notes.ts';
export { isRefused, openNotebook } from '../../../lib/store/open.ts';
export { ensureTicket } from '../../../lib/store/tickets.ts';
