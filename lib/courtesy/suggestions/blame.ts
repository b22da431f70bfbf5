import { calm, type Family, type Rewrite, upset } from './family.ts';

/** "we": what was not done is turned into what we can do, or could have done. */
const pastDuty: readonly Rewrite[] = [
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
    match: `(?:if|had) you (?:had |'d |have )?(?:only |just |simply |actually )?[a-z-]+ ~,? (?:then )?(?:you|u)(?:'d| would| could) (?:also )?have (?:seen|noticed|read|found|received)`,
    say: ['{rest} may have gone unseen', 'let’s look at {object} together'],
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

const WRONG =
  '(?:a |an |the |your )?(?:wrong|incorrect|invalid|old|outdated|incomplete|false|inaccurate)';

const failed: readonly Rewrite[] = [
  {
    match: `(?:you|u) (?:have |had |'ve |must have |may have |might have |seem to have )?(?:accidentally |mistakenly )?(?:entered|typed|chose|chosen|selected|put in|put|gave|given|provided|supplied|filled in|filled|wrote|used|submitted|sent|quoted|ordered|picked|registered|typed in|keyed in|copied) (?:us |me |in )?${WRONG} (?<what>[a-z-]+(?: (?:number|name|code|address|date|details|reference|size|form|file|card|account|type))?)`,
    say: ['the {what} that we have doesn’t seem to match', 'let’s correct the {what} together'],
    notAfter: 'that which what if',
  },
  {
    match: `(?:you|u) (?:did not|didn't|have not|haven't|had not|hadn't|never|failed to|forgot to|neglected to|omitted to|still have not|still haven't) (?:yet |even |actually )?(?:reply|replied|respond|responded|answer|answered)(?: to (?:us|me)| us| me)?`,
    say: ['your reply {clause} hasn’t reached us yet', 'we haven’t had your reply yet'],
  },
  {
    match: `(?:you|u) (?:did not|didn't|have not|haven't|had not|hadn't|never|failed to|forgot to|neglected to|omitted to|still have not|still haven't) (?:yet |even |actually )?(?:send|sent|attach|attached|provide|provided|include|included|supply|supplied|submit|submitted|return|returned|enclose|enclosed|upload|uploaded|give|given|gave|add|added|share|shared|mention|mentioned|quote|quoted|state|stated|specify|specified)(?: us| me)?(?: with)?`,
    say: [
      'we haven’t received {object} yet',
      'we hadn’t received {object} {adjunct!}',
      'could you please send us {object}?',
    ],
    notAfter: 'that which what if',
  },
  {
    match: `(?:you|u) (?:did not|didn't|have not|haven't|had not|hadn't|never|failed to|forgot to|neglected to|omitted to) (?:even |actually |bother to )?(?:read|check|checked|follow|followed|look at|looked at|looked into|open|opened|watch|watched|review|reviewed|notice|noticed|see|seen)`,
    say: ['let’s go through {object} together', '{clause} may not have stood out enough'],
    notAfter: 'that which what if because since as',
  },
  {
    match: `(?:you|u) (?:did not|didn't|have not|haven't|had not|hadn't|never|failed to|forgot to|neglected to|omitted to) (?:even |actually |bother to )?(?:tell|told|inform|informed|notify|notified|let|warn|warned)(?: (?:us|me|know|anyone|anybody|them)){1,2}(?<link> about| of| that)?`,
    say: ['we didn’t know{link} {clause}', 'we didn’t know about it'],
  },
  {
    match: `without (?:first |ever )?(?:telling|informing|notifying|consulting|asking|contacting) (?:us|me|anyone)(?: first| beforehand| in advance)?`,
    say: ['before we knew about it'],
  },
  {
    match: `(?:you|u) (?:have |had |'ve )?(?:clearly |simply )?missed (?=(?:the|your|our) (?:[a-z]+ )?(?:deadline|date|window|period|cut-off|closing date))`,
    say: ['{clause} has passed'],
  },
  {
    match: `(?:you|u) (?:have |had |'ve )?(?:clearly |simply )?missed (?=(?:the|your|our) (?:[a-z]+ )?(?:appointment|visit|delivery|call|slot|meeting|lesson|flight|train))`,
    say: ['it looks as if {clause} didn’t work out'],
  },
  {
    match: `(?:you|u) (?:have |had |'ve |seem to have )?(?:forgot|forgotten|lost|mislaid) (?=(?:your|the) (?:[a-z]+ )?(?:login|password|pin|username|user name|code))`,
    say: ['I’ll help you with {clause}', 'let’s sort out {object} together'],
  },
  {
    match: `(?:you|u) (?:keep|kept) (?:on )?(?<doing>[a-z-]+ing)`,
    say: ['let’s sort out {object} together', 'let’s find out what stands in the way'],
  },
  {
    match: `(?:you|u) (?:have |had |'ve )?(?:clearly |already |knowingly )?(?:agreed|consented|signed up|accepted|signed|ticked)(?: to)?(?= (?:the|our|these|this|a|to))`,
    say: ['let’s look at {object} together', 'I’ll go through {object} with you'],
    notAfter: 'that which what if',
  },
  {
    match: `(?<what>(?:the |your )?[a-z]+(?: [a-z]+)?)(?: that| which)? you (?:have |had )?(?:provided|gave|given|entered|supplied|typed|sent|used|quoted)(?: us| me)? (?:was|is|were|are) (?:wrong|incorrect|invalid|incomplete|misspelled|outdated)`,
    say: ['{what} that we have doesn’t seem to match', 'let’s correct {what} together'],
  },
  {
    match: `(?<what>your [a-z]+(?: [a-z]+)?) (?:was|were|is|are|came|arrived) (?:incomplete|unsigned|missing|illegible|unreadable|not signed|not filled in)`,
    say: ['something is still missing in {what}', 'let’s complete {what} together'],
  },
  {
    match: `(?:you|u) (?:have |had |'ve |seem to have |appear to have |must have )?(?:simply |clearly |apparently |obviously |just )?(?:missed|overlooked)`,
    say: ['{clause} is easy to miss', 'let’s look at {object} together'],
    notAfter: 'that which what if because since as',
  },
  {
    match: `(?:you|u) (?:have |had |'ve |seem to have |appear to have |must have )?(?:simply |clearly |apparently |obviously |just )?(?:misunderstood|misread|mixed up|confused)`,
    say: [
      'we could have explained {object} more clearly',
      'we could have put this more clearly {-}',
    ],
  },
  {
    match: `(?:you|u) (?:have |had |'ve )?(?:simply |clearly |apparently )?ignored`,
    say: ['{clause} may not have reached you', 'let me go over {object} with you once more'],
  },
  {
    match: `(?:you|u) (?:have |had |'ve |seem to have |appear to have )?(?:failed|forgot|forgotten|neglected|omitted) to (?<do>[a-z-]+)`,
    say: [
      'we could have reminded you to {do|base} {clause}',
      'I wish we had made it easier to {do|base} {clause}',
    ],
  },
  {
    match: `(?:you|u) (?:have |had |'ve |seem to have )?(?:forgot|forgotten|lost|mislaid)`,
    say: ['I don’t have {object} here yet', 'could you please send us {object}?'],
    notAfter: 'that which what if',
  },
  {
    match: `(?:you|u) (?:did not|didn't|have not|haven't|had not|hadn't|never) (?:yet |even |actually |correctly |properly )?(?<do>[a-z-]+)`,
    say: [
      'it looks as if {do|ing} {clause} didn’t work out',
      'we could have reminded you to {do|base} {clause}',
    ],
  },
];

const side: readonly Rewrite[] = [
  {
    match: `(?:the|this|any|an|that) (?:[a-z]+ )?(?:mistakes?|errors?|problem|issue|oversight|fault|failure|delay) (?:is|was|lies|lay|must be|must lie|are) (?:clearly |entirely |solely |most likely |probably )?(?:on|at|with|from) (?:your (?:own )?(?:side|end|part)|you)(?:,? not ~$)?`,
    say: ['something went wrong along the way', 'let’s find out together what went wrong {-}'],
  },
  {
    match: `(?:customers|parents|users|members|guests|tenants|passengers|students|the (?:customer|user|sender|account holder|parent|tenant))(?: are| is) (?:always |solely |themselves )?responsible for`,
    say: ['I’ll help you with {clause}'],
  },
  {
    match: `^(?:simply |just )?(?<what>(?!this>|that>|it>|which>)[a-z]~) (?:would|could|might) have (?:been |easily |certainly )?(?:helped|spared|avoided|prevented|saved|shown|told|enough|wise|wiser|better|sensible)`,
    say: ['I’ll help you with {what} {--}.', 'I wish we had pointed you to this sooner {--}.'],
  },
  {
    match: `(?:(?:a|an|the|some|this|that) )?(?:[a-z]+ )?(?:mistakes?|errors?|problem|issue|oversight|fault|misunderstanding|failure) (?:on|at|from|by) your (?:own )?(?:side|end|part)`,
    say: ['a mix-up'],
  },
  {
    match: `(?:due to|because of|owing to|through|by|caused by|down to) (?:your own |your |a |an )?(?:user |customer |human |own )?(?:mistakes?|errors?|oversight|fault|negligence|carelessness|failure|inattention|misunderstanding)(?: on your (?:side|part|end))?`,
    say: ['because of a mix-up'],
  },
  {
    match: `(?:this|that|it|which)(?: is| was|'s) (?:clearly |entirely |actually |obviously |solely |simply |in fact |just )?(?:your|a|an) (?:own )?(?:user |customer |human )?(?:mistake|error|fault|oversight|misunderstanding|doing)`,
    say: [
      upset('I’m sorry that this went wrong.'),
      'something went wrong along the way',
      'let’s put this right together.',
    ],
  },
  {
    match: `(?:it|that|this)(?: is| was|'s) (?:always |ultimately |solely |still )?(?:your|the (?:customer|user|payer|sender|buyer|traveller|passenger|tenant|guest|account holder)'s) (?:own )?(?:responsibility|duty|job|obligation|task) to`,
    say: ['I’ll help you to {clause}', 'let’s {clause} together'],
  },
  {
    match: `(?:it|that|this)(?: is| was|'s) (?:the responsibility of (?:the )?[a-z]+|down to you|up to you|up to the [a-z]+) to`,
    say: ['I’ll help you to {clause}', 'let’s {clause} together'],
  },
  {
    match: `you(?: are|'re) (?:solely |fully |always |yourself )?responsible for`,
    say: ['I’ll help you with {clause}'],
  },
  {
    match: `(?:it(?: is|'s| would be)|would be) (?:always |usually |generally |really )?(?:advisable|wise|wiser|best|better|good practice|recommended|sensible|important|worth) to`,
    say: ['I’ll help you to {clause}', 'you’re welcome to {clause}'],
  },
  {
    match: `(?:we|i)(?: would|'d)? (?:always |strongly |generally |usually |really )?(?:recommend|suggest|advise|urge) (?:you )?(?<doing>[a-z-]+ing)`,
    say: ['I’ll help you with {doing} {object}', 'you’re welcome to {doing|base} {clause}'],
  },
  {
    match: `(?:so |and )?(?:for |the )?(?:next time|in (?:the )?future),? (?:please |kindly )?(?:remember to |be sure to |make sure to |make sure you |ensure you |try to )?(?<do>[a-z-]+)`,
    say: ['could you please {do|base} {rest?}', 'from now on, I’ll help you to {do|base} {clause}'],
  },
  {
    match: `(?:this|that|it|which|the (?:problem|delay|issue|charge|fee|damage)) (?:would|could|might) (?:easily |simply |well |never |not |also )?(?:n't )?have (?:easily )?(?:been (?:easily )?(?:avoided|prevented|spared)|happened|occurred|arisen)`,
    say: ['I’m sorry that this happened {--}.', 'I wish we had spoken sooner {--}.'],
  },
  {
    match: `(?:this|that|it) (?:wouldn't|would not|couldn't|could not) have (?:happened|occurred|been (?:an issue|necessary|needed)|arisen)`,
    say: ['I’m sorry that this happened {--}.', 'I wish we had spoken sooner {--}.'],
  },
  {
    match: `(?:customers|users|passengers|guests|members|parents|students|tenants|everyone|people|the customer|the user|one) (?:should|must|ought to|need to|needs to|(?:is|are) expected to|(?:is|are) required to) (?:always |really |first )?(?<do>[a-z-]+) (?:their|his|her|one's)`,
    say: ['could you please {do|base} your {rest?}', 'I’ll help you to {do|base} your {clause}'],
  },
  {
    match: `(?:customers|users|passengers|guests|members|parents|students|tenants|everyone|people|the customer|the user|one) (?:should|must|ought to|need to|needs to|(?:is|are) expected to|(?:is|are) required to) (?:always |really |first )?(?<do>[a-z-]+)`,
    say: ['could you please {do|base} {rest?}', 'I’ll help you to {do|base} {clause}'],
  },
];

const careless: readonly Rewrite[] = [
  {
    match: `(?:you|u) (?:have |had |'ve |must have )?(?<did>[a-z]+)(?: (?:in|out|up|on|off))? (?<what>(?:it|that|this|(?:the|your|our)(?: [a-z-]+){1,3}?)) (?:wrongly|wrong|incorrectly|by mistake|improperly)`,
    say: ['something seems to have gone wrong with {what}', 'let’s put {what} right together'],
    notAfter: 'that which what if',
  },
  {
    match: `you (?:clearly |obviously |evidently |apparently |simply )?must have (?:accidentally |simply )?(?<done>[a-z-]+)`,
    say: [
      'it looks as if {object} got {done|done} {adjunct}',
      'something may have gone wrong when {done|ing} {clause}',
    ],
  },
  {
    match: `(?:it|that|this) was you (?:yourself )?who (?<did>[a-z-]+)|you(?: are|'re) the one who (?<did2>[a-z-]+)`,
    say: [
      'it looks as if {object} got {did|done} {adjunct}',
      'it looks as if {object} got {did2|done} {adjunct}',
    ],
  },
  {
    match: `(?<link>as|because|since) you (?:have |had |'ve )?(?:simply |clearly |then |only )?(?<did>[a-z-]+)`,
    say: ['with {object} {did|done} {adjunct}', '{link} {object} got {did|done} {adjunct}'],
  },
  {
    match: `(?:you|u) (?:have |had |'ve |may have |might have |seem to have )?(?:yourself |simply |clearly |apparently |already |accidentally )?(?<did>[a-z-]+)`,
    say: ['it looks as if {object} got {did|done} {adjunct}'],
    notAfter: 'that which what if',
  },
  {
    match: `,? (?:by|through) your own (?:choice|doing|actions?|settings?)`,
    say: [''],
  },
  {
    match: `,? (?:it )?yourself`,
    say: [''],
  },
];

export const blame: Family = {
  rewrites: [...pastDuty, ...failed, ...side, ...careless],
  instead: [
    upset('I can see how frustrating this is, and I’ll help you to put it right.', 'empathy'),
    upset('I’ll help you to put this right.'),
    calm('Let’s put this right together.'),
    calm('I’ll help you with this.'),
    'Let’s look at this together.',
  ],
  gap: '[what happened]',
};
