import type { Family, Rewrite } from './family.ts';

/** A no that stands alone: say what can be done instead, or add it. */
const CANNOT =
  "(?:cannot|can't|can not|can never|will not|won't|would not|wouldn't|do not|don't|are not going to|am not going to|'re not going to|'m not going to|are unable to|am unable to|'re unable to|'m unable to|are not able to|am not able to|'re not able to|'m not able to|aren't able to|are not in a position to|'m not in a position to|'re not in a position to|no longer|can no longer|must decline to|have to decline to|decline to|refuse to|are not willing to|are not prepared to|will not be able to|won't be able to)";
const BAD_LUCK =
  "(?:unfortunately,? |sadly,? |regrettably,? |i'm afraid (?:that )?|i am afraid (?:that )?|we're afraid (?:that )?|we regret (?:to inform you )?that |sorry,? (?:but )?|no,? )?";

export const refusals: readonly Rewrite[] = [
  {
    match: `${BAD_LUCK}(?:(?:we|i)|our [a-z]+|they|this office) ?(?:simply |really |unfortunately |also |just )?${CANNOT} (?:currently |actually |just |simply )?(?<do>(?!(?:do|help|be|assist|wish|have|see|know|understand|think|believe|want|need|comment|say|tell|speak|discuss)>)[a-z-]+)`,
    say: [
      'instead of {do|ing} {clause}, I can [what you can do]',
      'instead of {do|ing} {clause}, we can [what you can do]',
    ],
    notAfter: 'that which what why if',
  },
  {
    match: `${BAD_LUCK}(?:we|i) ?(?:simply |really |unfortunately |also |just )?${CANNOT} (?:do that|do this|do it|do so|do anything(?: about (?:this|that|it))?|help(?: you)?(?: (?:with|on) (?:this|that))?|assist(?: you)?(?: with (?:this|that))?)(?: here)?`,
    say: ['what I can do is [what you can do] {-}.', 'let me see what I can do for you {-}.'],
  },
  {
    match: `${BAD_LUCK}it(?: is|'s)(?: (?:simply |unfortunately |sadly |just ){0,2}not|n't) (?:currently |really )?(?:possible|feasible|allowed|permitted)(?: for (?:us|you|me))? to (?<do>[a-z-]+)`,
    say: ['instead of {do|ing} {clause}, I can [what you can do]'],
  },
  {
    match: `%(?:therefore |so |and |but |hence |thus )?(?<what>(?!it>|that>|this>|which>|there>)(?:an? |the |any |your |another )?[a-z]+(?: [a-z]+){0,4}?) (?:is|are|will be)(?: (?:simply |therefore |unfortunately |also |just ){0,2}not|n't) (?:currently )?(?:possible|available|an option|refundable|returnable|given|offered)`,
    say: ['instead of {what}, I can [what you can do]'],
  },
  {
    match: `%(?<what>[a-z' -]{2,50}?) (?:cannot|can't|can not|may not|won't|will not) be (?<done>refunded|returned|changed|cancelled|canceled|exchanged|extended|replaced|altered|amended|reversed|moved|transferred|accepted|combined|reopened|processed|waived|undone|restored|credited|reimbursed|removed)`,
    say: ['instead of {done|ing} {what}, I can [what you can do] {-}'],
  },
  {
    match: `(?:there is|there's) (?:unfortunately |sadly |simply |really )?(?:nothing|not much|little|no way|no possibility)(?: (?:more|else|further|left))?(?: that)?(?: (?:we|i) (?:can|could)(?: (?:possibly|still|really))? (?:do|offer)| to be done)?(?: (?:about|for) (?:it|this|that|you))?`,
    say: ['what I can do is [what you can do] {-}.', 'let me see what I can do for you {-}.'],
  },
  {
    match: `you (?:unfortunately |simply |also )?(?:cannot|can't|can not|may not|won't be able to|will not be able to|are not able to|are unable to) (?<do>(?!be>)[a-z-]+)`,
    say: ['instead of {do|ing} {clause}, you can [what works]'],
    notAfter: 'that which what why if',
  },
];

export const bareRefusal: Family = {
  rewrites: refusals,
  always: [
    '{sentence} What I can do is [what you can do].',
    '{sentence} If you like, I can [what you can do].',
  ],
  instead: ['What I can do is [what you can do].'],
  gap: '[what you can do]',
};
