import type { Family, Rewrite } from './family.ts';

const OURS =
  '(?:our|the|these|your|company|store|shop|internal|corporate|standard|strict|applicable|current|airline|hotel|house|fare|bank|group)';
const KIND = '(?: [a-z-]+){0,3}?';
const RULES =
  '(?:policy|policies|rules?|regulations?|terms(?: and conditions| & conditions| of service| of use)?|conditions|guidelines|procedures?|protocol|agreement|contract|t&cs?|code of conduct|fine print|small print|management decision|decision)';
const FORBIDDER = `(?:but |and |unfortunately,? )?${OURS} (?:[a-z-]+ ){0,3}?(?:${RULES}|system|process|software|insurance|insurer|law|legislation|regulator|head office|management|auditors|tool|platform)`;
const FORBIDS =
  "(?:simply |also |clearly |unfortunately |just )?(?:(?:do not|don't|does not|doesn't|will not|won't)(?: (?:allow|permit|let|support|accept|provide for))|forbids?|prohibits?|prevents?|rules? out|excludes?)";

const reasons: readonly Rewrite[] = [
  {
    match: `${OURS} (?:[a-z-]+ ){0,3}?${RULES} (?:states?|says?|are|is) (?:this|that|it|so)?(?: ?(?:clearly|clear|explicitly))?(?: (?:on|about) (?:this|that))?$`,
    say: ['we do it this way so that [reason]', 'here is why we do it this way: [reason].'],
  },
  {
    match: `${FORBIDDER} (?:also |clearly )?(?:requires?|obliges?|demands?|asks?)(?: that)?(?: us)? to`,
    say: ['we {clause} so that [reason]'],
  },
  {
    match: `(?:falls?|fell|is|are|was|were|comes?|came) (?:just |well |unfortunately |already )?(?:outside|beyond)(?: of)?(?= (?:our|the|your))`,
    say: [
      '{clause} is for [what it is for]. For {subject}, I can [what you can do].',
      'for {subject}, I can [what you can do] {-}',
    ],
  },
  {
    match: `(?:,? ?(?:as )?(?:per|in|under|by|of|to|with|see)|,? ?as (?:is )?(?:stated|set out|explained|laid down|described|mentioned|written) in|is (?:clearly )?(?:set out|stated|explained|laid down|described|written) in|(?:it|that)(?:'s| is) (?:all )?in) (?:our |the |your )?(?:[a-z]+ ){0,3}?(?:clause|section|paragraph|article|point|§) ?(?<no>[0-9][0-9.]*)(?: (?:of|in) (?:the|our|your) (?:[a-z]+ ){0,2}?(?:terms of service|terms and conditions|terms of use|terms|contract|agreement|rules|conditions|policy|tariff))?`,
    say: ['you’ll find the details under {no}.', 'is explained under {no}'],
  },
  {
    match: `,? ?(?:as per|per|according to|under|by|against|due to|because of|in (?:line|accordance|keeping|compliance) with|following|based on|owing to|within|as)(?: (?:it is |is )?(?:stated|set out|explained) in)? (?:the terms of )?(?:${OURS} )?${KIND.slice(0, -1)} ?${RULES}(?: of [a-z]+)?,?`,
    say: ['', 'so that [reason]', '{rest!}, so that [reason].'],
  },
  {
    match: `(?:${OURS} )(?:[a-z-]+ ){0,3}?${RULES} (?:clearly |also |simply |always )?(?:states?|says?|requires?|dictates?|stipulates?|specif(?:y|ies)|provides?|means?|sets? out)(?: clearly| explicitly)? that`,
    say: ['{rest.}', '{rest!}, so that [reason].'],
  },
  {
    match: `${FORBIDDER} ${FORBIDS}(?: us| me| you)? to`,
    say: [
      'instead of {clause|ing}, I can [what you can do]',
      'instead of {clause|ing}, we can [what you can do]',
      'what I can do is [what you can do] {--}.',
    ],
  },
  {
    match: `${FORBIDDER} ${FORBIDS}(?: us| me| you)?(?: from| for)?`,
    say: [
      'instead of {clause}, I can [what you can do]',
      'instead of {clause}, we can [what you can do]',
      'what I can do is [what you can do] {--}.',
    ],
  },
  {
    match: `(?:we|i)(?: are|'re| am|'m) (?:unfortunately |simply |just |sadly )?(?:not|n't) (?:actually |even |legally |unfortunately )?(?:allowed|permitted|authorised|authorized|empowered|at liberty|supposed|meant) to (?<do>[a-z-]+)`,
    say: [
      'instead of {do|ing} {clause}, I can [what you can do]',
      'instead of {do|ing} {clause}, we can [what you can do]',
      'what I can do is [what you can do] {--}.',
    ],
    notAfter: 'that which what if',
  },
  {
    match: `,? ?for (?:general |obvious |purely )?hygiene (?:reasons|purposes)`,
    say: ['so that everything stays clean for the next person', 'so that [reason]'],
  },
  {
    match: `,? ?for (?:general |obvious |your own )?security (?:reasons|purposes)`,
    say: ['to keep your account safe', 'so that [reason]'],
  },
  {
    match: `,? ?for (?:general |obvious |health and )?safety (?:reasons|purposes)`,
    say: ['to keep everyone safe', 'so that [reason]'],
  },
  {
    match: `,? ?for (?:privacy|data protection|data privacy|confidentiality) (?:reasons|purposes)`,
    say: ['to protect your data', 'so that [reason]'],
  },
  {
    match: `,? ?for (?:[a-z]+ ){0,3}?(?:reasons|purposes)`,
    say: ['so that [reason]'],
  },
  {
    match: `(?:it|this|that)(?: is|'s) (?:simply |just |also )?(?:our |company |the |a )?(?:[a-z-]+ )?(?:${RULES}|standard practice|process) that`,
    say: ['{rest!}, so that [reason].', '{clause}'],
  },
  {
    match: `(?:it|this|that)(?: is|'s) (?:simply |just |also )?(?:our |company |the |a )?(?:[a-z-]+ )?(?:${RULES}|standard practice|process) to`,
    say: ['we {rest!}, so that [reason].', 'we {clause}'],
  },
  {
    match: `(?:it|this|that|those|these|they)(?: is|'s| are|'re) (?:simply |just |also )?(?:our |company |the |a )?(?:[a-z-]+ )?(?:${RULES}|procedure|standard practice|normal procedure|standard procedure|process|law)`,
    say: ['we do it this way so that [reason]', 'here is why we do it this way: [reason].'],
  },
  {
    match: `(?:we|i) (?:have to|must|need to) (?:follow|stick to|adhere to|abide by|comply with|respect|apply)`,
    say: ['we do it this way so that [reason] {-}', 'here is why we do it this way: [reason] {-}.'],
  },
  {
    match: `(?:and |but |so )?(?:we|i|there are|with)?(?: can| cannot| can't| can not| make| do not| don't| are| never| simply){0,2} ?(?:make |making )?(?:no|any|without) exceptions?(?: (?:can be made|to this|for anyone|are made))?`,
    say: ['what I can do is [what you can do] {-}.', 'let me see what I can do for you {-}.'],
  },
  {
    match: `(?<who>we|they|i) (?:can |may |are )?(?:only|only able to|solely|exclusively) (?:able to )?(?=[a-z])`,
    say: ['what {who} can do is {clause}', '{who} {clause}'],
  },
  { match: `(?:only|solely|exclusively) (?=[a-z])`, say: [''] },
  { match: ` ?automatically`, say: [''] },
  { match: `subject to (?:availability|demand)`, say: ['open as long as there is room'] },
  {
    match: `subject to (?:an? |our )?(?:[a-z]+ )?(?:approval|inspection|verification)`,
    say: ['possible once [who] has had a look'],
  },
  {
    match: `(?:company|store|standard|our) (?:rules|terms|policy|conditions) apply`,
    say: ['here is what applies in your case: [what applies].'],
  },
  {
    match: `,? ?(?:on|out of|as a matter of) principle`,
    say: ['', 'so that [reason]', '{rest!}, so that [reason].'],
  },
];

export const policy: Family = {
  rewrites: reasons,
  instead: ['Here is why we do it this way: [reason].', 'What I can do is [what you can do].'],
  gap: '[kinder words]',
};
