import type { Rewrite } from './family.ts';

/** "we": what was not done is turned into what we can do, or could have done. */
export const pastDuty: readonly Rewrite[] = [
  {
    match: `(?:you|customers) (?:really |simply |clearly )?(?:should|could|might|ought to) (?:really |perhaps |simply |just |only |also |at least |easily |maybe )?(?:have|of|'ve) (?:simply |just |first |also |carefully |perhaps )?(?:checked|reviewed|looked at|looked into|gone through|verified|read|studied|followed|consulted|had a look at|double-checked)(?: through| up| out)?`,
    say: [
      'let’s look at {object} together',
      'I’ll go through {object} with you',
      'we could have pointed you to {clause}',
    ],
    notAfter: 'that which what if because since as',
  },
  {
    match: `(?:you|customers|one) (?:really |simply |clearly )?(?:should|could|might|ought to) (?:really |perhaps |simply |just |only |also |at least |easily |maybe )?(?:have|of|'ve) (?:simply |just |first |also |carefully |perhaps )?(?<done>[a-z-]+)`,
    say: [
      'we could have reminded you to {done|base} {clause}',
      'I wish we had made it easier to {done|base} {clause}',
    ],
    notAfter: 'which what',
  },
  {
    match: `(?:you|customers|one) (?:should|could|ought)(?: not|n't)(?: to)? have (?:simply |just |ever )?(?<done>[a-z-]+)`,
    say: [
      'we could have warned you not to {done|base} {clause}',
      'I wish we had told you sooner not to {done|base} {clause}',
    ],
  },
  {
    match: `you should (?:really |always |also )?(?:have|of) had`,
    say: ['we could have reminded you to have {clause}'],
  },
  {
    // "Had you looked …, you'd have seen that …": what there was to see is what matters.
    match: `(?:if|had) you (?:had |'d |have )?(?:only |just |simply |actually )?[a-z-]+ (?<what>~),? (?:then )?(?:you|u)(?:'d| would| could) (?:also )?have (?:seen|known|noticed|read|realised|realized|found|learned|discovered) that`,
    say: ['{rest.}', 'it may help to know that {clause}', 'you’ll see in {what} that {clause}'],
  },
  {
    match: `(?:if|had) you (?:had |'d |have )?(?:only |just |simply |actually )?(?:looked at|looked into|checked|read|reviewed|followed|opened|gone through|consulted) (?<what>~),? (?:then )?(?:you|u)(?:'d| would| could)`,
    say: ['let’s look at {what} together {--}.', 'I’ll go through {what} with you {--}.'],
  },
  {
    match: `(?:if|had) you (?:had |'d |have )?(?:only |just |simply |actually )?[a-z-]+ ~,? (?:then )?(?:you|u)(?:'d| would| could) (?:also )?have (?:seen|noticed|read|found|received)`,
    say: ['{object!} {adjunct} may have gone unseen', 'let’s look at {object} together'],
  },
  {
    match: `(?:i wish|if only) you had (?:told|informed|notified|let|warned) (?:us|me)(?: know)?(?: earlier| sooner| before)? (?:about|of)`,
    say: ['I wish we had known about {clause}'],
  },
  {
    match: `if only you(?: had|'d)? (?<done>[a-z-]+)`,
    say: ['I wish we had made it easier to {done|base} {clause}'],
  },
  {
    match: `(?:if|had) you (?:had |'d |have )?(?:only |just |simply |actually )?(?<done>[a-z-]+) (?<what>~),? (?:then )?(?:you|u|this|it|that|none of this|we|i|things|the problem)(?:'d| would| could| might)`,
    say: [
      'I wish we had made it easier to {done|base} {what} {--}.',
      'I wish we had reminded you to {done|base} {what} {--}.',
    ],
  },
  {
    match: `(?:we|i|you) (?:did |have |had |were |was |already |clearly )?(?:told|tell|warned|warn|informed|inform|reminded|remind|notified|notify|advised)(?: you)?(?: clearly| already| twice| repeatedly| in advance| beforehand)? (?:of|about)`,
    say: [
      'I’m sorry that {clause} didn’t stand out more',
      'let me go over {clause} with you once more',
    ],
  },
  {
    match: `(?:we|i|you) (?:did |have |had |were |was |already |clearly )?(?:told|tell|warned|warn|informed|inform|reminded|remind|notified|notify|advised)(?: you)?(?: clearly| already| twice| repeatedly| in advance| beforehand)? that`,
    say: ['{rest.}', 'what matters here is that {clause}'],
  },
  {
    match: `you were (?:clearly |already |explicitly )?(?:told|asked|supposed|meant|required|advised|reminded|instructed) (?:clearly |twice |repeatedly |in advance |beforehand )?to`,
    say: ['could you please {rest?}', 'I’ll help you to {clause}'],
    notAfter: 'that which what if because since as so',
  },
];
