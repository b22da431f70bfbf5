import type { Rewrite } from './family.ts';

/** The matter made small. */
export const small: readonly Rewrite[] = [
  {
    match: `(?:it|this|that|they)(?: is|'s|'re| are| was|s) (?:really |after all )?(?:only|just|merely) an? (?:little |tiny |small |bit of a |bit of )?(?=[a-z])`,
    say: ['I’m sorry about the {clause}', 'I know that this matters to you {-}.'],
  },
  {
    match: `(?:only|just|merely) (?=(?:[0-9]|one|two|three|four|five|the )|(?:an? ))`,
    say: [''],
  },
  {
    match: `(?:you|she|he|they)(?:'ll| will) (?:surely |probably |certainly |just ){0,2}(?:survive|live|manage|cope|get over it|be fine)(?: without it| with that)?`,
    say: ['I know that this is a nuisance.', 'let’s find a way that works for you.'],
  },
  {
    match: `(?:you can|you could|people can)?(?: surely| certainly)? ?(?:survive|do|live|manage)(?: [a-z]+ [a-z]+)? without it`,
    say: ['let’s find a way that works for you.'],
  },
  {
    match: `(?:this|that|it|which|the [a-z]+)(?: is| was|'s) (?:really |rather |just |purely |only |quite |a ){0,2}(?:minor|trivial|petty|negligible|irrelevant|insignificant|nothing|cosmetic|toy|game)(?: [a-z]+)?`,
    say: ['I know that this matters to you.', 'let’s get this sorted.'],
  },
  {
    match: `(?:that|this|it)(?: is|'s|s) (?:all |just |perfectly |completely |only |quite ){0,2}(?:normal|expected|by design|intended|to be expected|how it works|how it's meant to work|how it is meant to work|the way it works|how it's supposed to work)(?: behaviour| behavior)?`,
    say: [
      'here is why it works this way: [reason].',
      'let me explain what is behind this: [reason].',
    ],
  },
  {
    match: `(?:that|this|it)(?: is|'s|s) (?:not|n't) (?:really )?a (?:fault|bug|defect|malfunction|real problem)`,
    say: ['let’s find out what is behind this.', 'here is what is behind this: [reason].'],
  },
  {
    match: `(?:please |just |so ){0,2}(?:look on the bright side|think positive|cheer up|chin up|(?:it )?could be worse|(?:you should )?count yourself lucky|(?:you should )?be (?:glad|grateful)(?: that)?)`,
    say: ['I can see that this isn’t what you hoped for {-}.', 'I’m sorry about this {-}.'],
  },
  {
    match: `(?:(?:as |because |since )?(?:you|this)(?: are|'re| is|'s) (?:not|n't) (?:our|the|my) only (?:customer|client|guest|ticket|case|one)|(?:we|there|i)(?: have| are|'ve| 're)? (?:far )?(?:more|other) (?:urgent|important|pressing|serious) [a-z]+)(?: to (?:deal with|look after|solve|handle))?`,
    say: ['I know that your time matters too.', 'your case matters to me.'],
  },
];

/** The customer waved away. */
export const brushOff: readonly Rewrite[] = [
  {
    match: `(?:everything|all|anything|the answers?|all the information|the information|it|the details|that)(?: that)?(?: you (?:need|want|require|are looking for|need to know))?(?: (?:is|are|can be found|'s|was)){0,2}(?: all)? (?:on|in) (?:the|our) (?:website|site|page|faqs?|app|manual|guide|documentation|instructions|terms)`,
    say: ['here is the answer in short: [answer].', 'I’ll walk you through it: [answer].'],
  },
  {
    match: `(?:as |because |since )?(?:(?:repeated|multiple|constant|further|more|such|endless) [a-z-]+|writing|calling|e-?mailing|asking|messaging|complaining|chasing|contacting us|copying in [a-z ]{1,20}|this|it)(?: us)?(?: again| every day| repeatedly| ten times)? (?:only |just |will |won't |wo n't |does not |doesn't |do not |don't |will not |is not going to ){0,2}(?:get|make|speed|help|change|slow|delay|slows|delays|block|clogs?)`,
    say: ['I’ll write to you by [when] {-}.', 'you’ll hear from me by [when] {-}.'],
  },
  {
    match: `(?:and |but |so )?(?:take it or leave it|like it or not|whether you like it or not|believe it or not)`,
    say: ['let’s find a way that works for you.', ''],
  },
  {
    match: `if you(?: do not|don't| are not|'re not) (?:like|happy|satisfied)(?: it| that| this| with (?:this|that|it|us))?(?:,? (?:you|there|feel|go|try|that))?`,
    say: ['let’s find a way that works for you {-}.', 'what would work better for you {-}?'],
  },
  {
    match: `(?:please |just |then |you (?:can|may|could) (?:always )?|feel free to ){0,2}(?:go|look|shop|try) elsewhere`,
    say: ['let’s find a way that works for you.'],
  },
  {
    match: `(?:i|we) (?:very much |really |do |rather )?doubt(?: that| whether| if)?`,
    say: ['could you tell me a little more about this {-}?'],
  },
  {
    match: `(?:i|we)? ?(?:find it |it is |it's |that's |that is )?(?:very |rather |quite )?(?:hard|difficult) to believe(?: that)?`,
    say: ['could you tell me a little more about this {-}?'],
  },
  {
    match: `if you (?:had |just |actually |only |would |care to |bothered to ){0,2}(?:read|look|scroll|listen|pay attention)(?: [a-z]+){0,4}? (?:again|properly|carefully|closely|up|down|more),?`,
    say: [''],
  },
  {
    match: `(?:i|we)(?: am|'m| are|'re)? (?:think|sure|trust)(?: that)? (?:we|you)(?:'ll| will| can)? ?(?:all )?(?:agree|understand|see|appreciate)(?: that)?`,
    say: ['I hope this makes sense {-}.'],
  },
];
