/** The courtesy engine as one lazy part: it arrives after the panel's first paint. */
export { toDue } from '../../lib/courtesy/due.ts';
export { isOnlyThanks } from '../../lib/courtesy/only-thanks.ts';
export { readCustomer } from '../../lib/courtesy/read-customer.ts';
export { createReviewer } from '../../lib/courtesy/reviewer.ts';
