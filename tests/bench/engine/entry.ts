// The engine as the panel gets it, plus the one-off review: bundled and minified for the bench.
export { readCustomer } from '../../../lib/courtesy/read-customer.ts';
export { review } from '../../../lib/courtesy/review.ts';
export { createReviewer } from '../../../lib/courtesy/reviewer.ts';
