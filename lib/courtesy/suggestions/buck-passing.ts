import type { Family, Rewrite } from './family.ts';

const REACH =
  '(?:contact|call|ring|phone|reach out to|reach|speak to|speak with|talk to|talk with|write to|ask|approach|e-?mail|consult|message|chase|turn to|complain to|liaise with|check with|get in touch with|get hold of|refer to|go to)';
const DUTY =
  "(?:(?:you|customers)(?:'ll| will|'d| would)? (?:(?:best |better |just |simply |always |therefore |also ){0,2}(?:need to|have to|should|must|may|might|can|could|want to|are advised to|are welcome to|had better|better|(?:normally |usually )?(?:be )?(?:expected|advised|required) to)) (?:please |just |therefore |also |then )?|please (?:just |kindly )?|kindly |just |simply |(?:it is|it's) (?:best|better) to |(?:we|i)(?:'d| would)? (?:suggest|recommend|advise)(?: that)? you |try to |%)";
/** Those whom we can ask ourselves. */
const OURS =
  '(?:our |the |my )?(?:[a-z]+ )?(?:billing|sales|support|accounts?|finance|accounting|returns|shipping|logistics|marketing|technical|complaints|claims|warranty|customer|loyalty|booking|reservations?)(?: (?:team|department|desk|office|line|support|colleagues|service|hotline))?|(?:our|the|my) (?:[a-z]+ )?(?:team|department|desk|office|colleagues?|warehouse|shop|store|manager|reception|branch|engineers?|technicians?|helpdesk|hotline|sales team)';
const OTHERS =
  '(?:your|the|their) (?:[a-z]+ )?(?:bank|courier|carrier|insurer|insurance|manufacturer|seller|supplier|vendor|retailer|provider|airline|landlord|embassy|publisher|agency|card issuer|network|post office|pharmacy|hospital|partner|administrator|shop|store|developer|merchant|council|hotel|school|university|delivery company|operator)|(?:them|him|her)(?: directly)?';

/** Sent to someone whom we can ask ourselves, or can help the customer with. */
export const sentAway: readonly Rewrite[] = [
  {
    match: `${DUTY}(?:raise|take|discuss|address|pursue|settle)(?: (?:it|this|that|the matter|your [a-z]+))?(?: up)? (?:directly )?(?:with|to) (?<who>${OURS}|${OTHERS})(?: directly)?`,
    say: [
      'I’ll raise it with {who} and come back to you by [when] {-}',
      'I’ll ask {who} and come back to you by [when] {-}',
    ],
  },
  {
    match: `${DUTY}${REACH} (?<who>${OURS}|${OTHERS})(?: directly)?(?= (?:about|regarding|for|whether|if))`,
    say: ['I’ll ask {who} {clause} and come back to you by [when]'],
  },
  {
    match: `${DUTY}${REACH} (?<who>${OURS})(?: directly)?`,
    say: [
      'I’ll ask {who} and come back to you by [when] {-}',
      'I’ll pass this to {who} for you and come back to you by [when] {-}',
      'I’ll help you reach {who} {clause}',
    ],
  },
  {
    match: `${DUTY}${REACH} (?<who>${OTHERS})`,
    say: [
      'I’ll help you with {who}: [what to ask for] {-}',
      'I’ll help you with {who} {clause}',
      'I’ll help you with {who} {clause}',
      'I’ll find out what to tell {who} and come back to you by [when] {-}',
    ],
  },
];

const elsewhere: readonly Rewrite[] = [
  ...sentAway,
  {
    match: `${DUTY}${REACH}(?= [a-z])`,
    say: [
      'I’ll help you reach {clause}',
      'I’ll find the right person for you and come back to you by [when] {-}',
    ],
  },
];

const notMine: readonly Rewrite[] = [
  {
    match: `(?:it|that|this)(?: is|'s| was) (?:always |ultimately |solely )?(?:your|the [a-z]+(?: [a-z]+)?'s|the responsibility of (?:the )?[a-z]+|up to (?:the )?[a-z]+)(?: (?:responsibility|job|duty|task))? to`,
    say: ['I’ll help you to {clause}'],
  },
  {
    match: `should be (?:addressed|directed|sent|raised|reported|taken up|made|referred)(?: directly)? (?:to|with) (?<who>them|him|her|(?:the|our|your) [a-z]+(?: (?:team|department|desk|office))?)`,
    say: ['I’ll pass {subject} on to {who} {-}'],
  },
  {
    match: `(?:that|this|it|which)(?:'s| is| was|s|'d be| would be)?(?: |n't )(?:really |simply |just |unfortunately |actually ){0,2}(?:not |outside |beyond |no part of )?(?:of )?(?:my|our) (?:[a-z]+ )?(?:department|job|area|team|responsibility|remit|side|problem|business|section|role|control|desk|hands|doing|call)`,
    say: [
      'I’ll find the right person for you and come back to you by [when] {-}',
      'I’ll find out who can help you with this',
    ],
  },
  {
    match: `(?:(?:is|are|was|would be)|'s)? ?(?:really |simply |just |entirely ){0,2}(?:a (?:matter|question|case) for|one for|something for|for|up to|down to|between you(?:rself)? and|the responsibility of|handled by|dealt with by|run by|owned by|organised by|designed by) (?<who>(?:the|our|your|their) (?:[a-z]+ )?[a-z]+|them|him|her)`,
    say: [
      '{^}I’ll ask {who} and come back to you by [when] {-}',
      '{^}I’ll help you to sort this out with {who} {-}',
    ],
  },
  {
    match: `(?:we|i)(?: are|'re| am|'m| can| cannot| can't)? (?:unfortunately |simply |therefore |really )?(?:not|n't|never)? ?(?:be )?(?:held )?(?:responsible|liable|accountable|at fault|to blame|in charge)(?: for| of)`,
    say: [
      'I’ll find out who can help you with {object} and come back to you by [when]',
      'let me see what can be done about {object}',
    ],
  },
  {
    match: `(?:we|i)(?: have|'ve| had)? (?:unfortunately |simply |really |absolutely )?(?:no|not any|little|do not have|don't have|without) (?:any |direct )?(?:control|influence|say|access|visibility|insight|power|responsibility|authority)(?: (?:over|on|in|to|into|of|for))`,
    say: [
      'I’ll find out what can be done about {object} and come back to you by [when]',
      'I’ll ask those who look after {object} and come back to you by [when]',
    ],
  },
  {
    match: `(?:we|i) (?:unfortunately |simply |really )?(?:do not|don't|cannot|can't|only) (?:handle|deal with|manage|look after|cover|control|do|have access to|see)`,
    say: [
      'I’ll find the right person for {object} and come back to you by [when]',
      'I’ll find the right person for you and come back to you by [when] {-}',
    ],
  },
  {
    match: `(?:(?:this|that|it|which)(?: is|'s| was)? (?:handled|done|dealt with|looked after|managed|organised|designed) (?:by|in) )?(?:a|an|another|the) (?:completely |totally )?(?:different|other|separate|wrong|another)? ?(?:department|team|desk|section|unit|entity|office|company)`,
    say: [
      'I’ll ask the colleagues who look after this and come back to you by [when]',
      '{^}I’ll ask the colleagues who look after this and come back to you by [when]',
    ],
  },
  {
    match: `(?:there is |there's )?(?:unfortunately )?(?:nothing|not much|little) (?:that )?(?:we|i) can do(?: (?:about|on|from|until|if|because) ?(?:it|this|that|here|our (?:side|end))?)?`,
    say: ['what I can do is [what you can do] {-}.', 'let me see what I can do for you {-}.'],
  },
  {
    match: `(?:that|this|it|which)(?: is|'s|s)? (?:completely |really |unfortunately |sadly ){0,2}(?:out of|not in|beyond) (?:our|my) (?:hands|control|reach|power|influence)`,
    say: ['what I can do is [what you can do].', 'let me see what I can do for you.'],
  },
];

const WE_SENT =
  '(?:the |our |a |some |my )?(?:[a-z]+ )?(?:team|department|warehouse|colleagues?|supplier|kitchen|depot|shop|sales(?: team)?|marketing|logistics|finance|housekeeping|reception|production|packing|accounts|billing(?: team)?|shift|support|technicians?|engineers?|agents?|agency|staff|night shift|day shift|driver|person|lads|guys)';

const colleagues: readonly Rewrite[] = [
  {
    match: `${WE_SENT} (?<did>[a-z]+ed|told|said|gave|sent|put|made|wrote|took|sold) (?<what>~),? (?:and )?not (?:us|me|we)$`,
    say: ['we {did} {what}, and I’m sorry', 'we {did} {what}, and I’ll look after it'],
  },
  {
    match: `(?:the|your|our|that|a) (?:[a-z]+ )?(?:courier|carrier|driver|supplier|manufacturer|post|post office|airline|vendor|seller|partner|contractor|third party|delivery company|agency) (?:has |have |had |apparently |clearly |simply |must have |may have ){0,2}(?:lost|damaged|broke|mislaid|delayed|mishandled|misplaced|dropped|forgot|missed|messed up|delivered|left|sent|returned|made)`,
    say: [
      'something went wrong with {object}, and I’ll sort it out for you',
      'something went wrong on the way, and I’ll sort it out for you {-}',
    ],
  },
  {
    match: `${WE_SENT} (?:has |have |had |apparently |clearly |really |simply |obviously |just ){0,2}(?:messed (?:this |it |that |things )?up|dropped the ball|screwed (?:this |it |that )?up|got (?:it|this|that) wrong|made an? (?:mistake|error|mess)|mishandled (?:it|this|that)|let (?:us|you|everyone) down|is to blame|are to blame|is at fault|are at fault)(?: (?:here|with (?:this|that|it)|on (?:this|that)))?`,
    say: ['we made a mistake here, and I’m sorry', 'we got this wrong, and I’ll put it right'],
  },
  {
    match: `${WE_SENT} (?:has |have |had |apparently |clearly |really |simply |obviously |just |wrongly |unfortunately ){0,2}(?=(?:forgot|forgotten|failed|never|mishandled|lost|neglected|promised|did not|didn't|mislaid|miscommunicated|gave|told|sent|misinformed|sat on|packed|missed|should have|ought to have|put|entered|shipped|charged|damaged|overlooked))`,
    say: ['we {clause}, and I’m sorry', 'we {clause}', 'on our side, we {clause}'],
  },
  {
    match: `(?:that|this|it|which)(?: is|'s|s| was)? (?:really |clearly |simply |all |entirely ){0,2}(?:the (?:fault|mistake|error|problem) of (?<who>(?:the|our|your) [a-z]+)|(?:the|our|your) (?<who2>[a-z]+)'s (?:fault|mistake|error|problem|decision|doing|business))`,
    say: [
      'something went wrong with {who}, and I’ll sort it out for you {-}',
      'something went wrong with the {who2}, and I’ll sort it out for you {-}',
      'something went wrong on the way, and I’ll sort it out for you {-}',
    ],
  },
  {
    match: `(?:an?|the|some|that(?:'s| is) an?|it(?:'s| is| was) an?|this (?:is|was) an?) (?:[a-z]+ )?(?:mistake|error|problem|delay|issue|fault|failure|slip)(?: (?:is|was|lies|rests))?(?: made| caused)? (?:on|at|with|from|in|of|by) (?:their|his|her|the [a-z]+'s|our [a-z]+'s|the (?:courier|warehouse|supplier|carrier|manufacturer|department|colleague|team|partner|depot))(?: (?:end|side|part|court|door|hands))?`,
    say: [
      'something went wrong on the way, and I’ll sort it out for you',
      'something went wrong, and I’ll look after it',
    ],
  },
  {
    match: `(?:(?:i|we) (?:cannot|can't|can not) (?:comment|speak|say anything|say more) (?:on|about|to) )?(?:whatever|what) (?:he|she|they|my colleague|your [a-z]+|our [a-z]+|anyone|somebody|someone)(?: else)? (?:has |have |had |may have |might have )?(?:told|said|noted|wrote|promised|agreed)(?: (?:to )?you)?(?: down)?(?: about (?:this|that|it))?`,
    say: [
      'I’m sorry that you were told something else {-}.',
      'here is what I can tell you: [what is right] {--}.',
    ],
  },
  {
    match: `(?:but |and |as |because |since )?(?:i|we) (?:personally )?(?:wasn't|was not|weren't|were not|am not|'m not) (?:here|there|involved|on shift|on duty|the one|the ones|informed|told|in|working|in charge)(?: (?:that day|then|at the time|who [a-z ]{1,40}))?`,
    say: ['I’ll look after this for you now', 'I’ve taken this over, and I’ll see it through'],
  },
  {
    match: `(?:but |and |as |because |since )?(?:i|we) (?:personally )?(?:didn't|did not) (?:send|make|write|do|take|handle|process|pack|deliver|say|promise|create|set)(?: up)? (?:it|that|this|the [a-z]+|your [a-z]+)`,
    say: ['I’ll look after this for you now', 'I’ve taken this over, and I’ll see it through'],
  },
  {
    match: `(?:that |this |it )?(?:was |is |'s )?(?:before|not) my (?:time|shift|watch)`,
    say: ['I’ll look after this for you now', 'I’ve taken this over, and I’ll see it through'],
  },
  {
    match: `(?:the|my|our|your|a|whichever|some) (?:previous|last|other|first|earlier|former) (?:agent|colleague|adviser|advisor|technician|person|operator|rep|representative)`,
    say: ['we', 'one of us'],
  },
  {
    match: `(?:due to|because of|caused by|down to|owing to|thanks to) (?:the|our|an|a|their) (?:[a-z]+ )?(?:courier|carrier|warehouse|supplier|partner|colleague|third[ -]party|contractor|driver|manufacturer|logistics|agency|airport|vendor)`,
    say: ['because something went wrong on the way', 'because of a hold-up'],
  },
];

export const buckPassing: Family = {
  rewrites: [...colleagues, ...notMine, ...elsewhere],
  instead: [
    'I’ll find the right person for you and come back to you by [when].',
    'I’ll look after this for you.',
    'Let me see what I can do for you.',
  ],
  gap: '[kinder words]',
};
