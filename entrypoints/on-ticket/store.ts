/** The notebook as one lazy part: the panel is drawn before the database is at hand. */

export { watchAdapters } from '../../lib/store/adapters.ts';
export { startAutosave } from '../../lib/store/autosave.ts';
export {
  ensureContact,
  tickStep,
  watchOpenContact,
  watchSentContacts,
} from '../../lib/store/contacts.ts';
export { findLastVisit } from '../../lib/store/last-visit.ts';
export { addToNote, saveNote, watchNote } from '../../lib/store/notes.ts';
export { isRefused, openNotebook } from '../../lib/store/open.ts';
export { usePhrase, watchPhrases, watchUseOfPhrases } from '../../lib/store/phrases.ts';
export { keepPlaybook, watchChosenPlaybook } from '../../lib/store/playbooks.ts';
export { areOwnLinesKept, keepOwnLines } from '../../lib/store/practice.ts';
export {
  addPromise,
  findPromises,
  handOverPromise,
  keepPromise,
  keepPromises,
  movePromise,
  recentPromises,
  reopenPromise,
  watchDue,
  watchPromises,
  withdrawPromise,
} from '../../lib/store/promises.ts';
export { takeQuestion } from '../../lib/store/questions.ts';
export {
  confirmRatings,
  rate,
  standByRatings,
  suggestRatings,
  unconfirm,
  unrate,
} from '../../lib/store/ratings.ts';
export { takeResetOffer } from '../../lib/store/resets.ts';
export { sweep } from '../../lib/store/retention.ts';
export { tickPsyche, todayOf, watchSelfChecks } from '../../lib/store/self-checks.ts';
export { markSent } from '../../lib/store/sending.ts';
export {
  busyMode,
  favouritePhrases,
  singleKeys,
  underlinesShown,
} from '../../lib/store/setting-list.ts';
export { setSetting, watchSetting } from '../../lib/store/settings.ts';
export { describeTicket, ensureTicket, watchTicket } from '../../lib/store/tickets.ts';
