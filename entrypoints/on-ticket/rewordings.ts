/** What could be said instead: a lazy part of its own, which comes once there is a draft. */
export { suggestionForMissing, suggestionsFor } from '../../lib/courtesy/suggest.ts';
export { weakest } from '../../lib/courtesy/weakest.ts';
