/** What the popup does with the notebook, as a lazy part beside the one that opens it. */

export { adaptersInForce } from '../../../lib/helpdesk/adapter/in-force.ts';
export { findTicketUrl } from '../../../lib/helpdesk/adapter/ticket-url.ts';
export { watchAdapters } from '../../../lib/store/adapters.ts';
export { watchDueTickets } from '../../../lib/store/due-tickets.ts';
export { readKnownNames } from '../../../lib/store/known-names.ts';
export { contactsBetween } from '../../../lib/store/listings.ts';
export {
  savePractice,
  setOwnLinesKept,
  watchOwnLines,
  watchPractice,
} from '../../../lib/store/practice.ts';
export { forgetPrivate, readPrivate } from '../../../lib/store/private-data.ts';
export { saveSelfCheck } from '../../../lib/store/self-checks.ts';
export * as settings from '../../../lib/store/setting-list.ts';
export { setSetting, watchSetting } from '../../../lib/store/settings.ts';
export { markReminded } from '../../../lib/store/shift.ts';
export { forgetStory, saveStory, watchStories } from '../../../lib/store/stories.ts';
