import { chat, type Family, letter, type Rewrite } from './family.ts';

const WHO =
  "(?:(?:we|i|our team)(?: are|'re| am|'m| do| would like to| wish to| must)? |it(?: is|'s) )?(?:(?:very|so|truly|really|sincerely|deeply|terribly|also|please|accept|my|our|most|sincere|sincerest|deepest|humble) ){0,2}";
const SORRY = '(?:sorry|apologies|apologise|apologize|regret)';

const conditions: readonly Rewrite[] = [
  {
    match: `${WHO}${SORRY},? (?:if|in case) (?:there (?:was|is|were|has been|have been)|you (?:had|have had|experienced|suffered)|(?:this|we|it|that) (?:may have |might have |has |have )?caused)(?: you)? (?:any|some)`,
    say: ['I’m sorry for the {clause}', 'I’m sorry about this {-}'],
  },
  {
    match: `${WHO}${SORRY},? (?:if|in case) that(?= (?:was|is|were|has|sounded|came|seemed))`,
    say: ['I’m sorry that this {clause}', 'I’m sorry for the trouble this has caused you {--}.'],
  },
  {
    match: `${WHO}${SORRY},? (?:if|in case|should)(?: you| it| this){0,2} (?:feels?|felt|thinks?|thought|believes?|believed|have felt)(?: that| as if| like)?(?= (?!that way>|this way>|so>)[a-z])`,
    say: ['I’m sorry that {clause}', 'I’m sorry for the trouble this has caused you {--}.'],
  },
  {
    match: `${WHO}${SORRY},? (?:(?:for|about) (?:it|this|that) )?(?:if|in case) (?<that>this|that|it|which) (?:may have|might have|could have|has|had|have)`,
    say: [
      'I’m sorry that {that} has {clause}',
      'I’m sorry for the trouble this has caused you {--}.',
    ],
  },
  {
    match: `${WHO}${SORRY},? (?:(?:for|about) (?:it|this|that) )?(?:if|in case)`,
    say: ['I’m sorry that {clause}', 'I’m sorry for the trouble this has caused you {--}.'],
  },
  {
    match: `${WHO}${SORRY},? should`,
    say: ['I’m sorry for the trouble this has caused you {--}.'],
  },
  {
    match: `if (?<what>(?:this|that|it|we|our|the|you|i|my) ~),? (?:then )?(?<who>we|i)(?: are|'re| am|'m)? (?:truly |very |so |sincerely |do )?(?:sorry|apologise|apologize)(?: for (?:that|this|it))?`,
    say: ['I’m sorry that {what} {-}', 'I’m sorry for the trouble this has caused you {--}.'],
  },
  {
    match: `${WHO}(?:sorry|apologies|apologise|apologize|regret)(?: for| about)? (?:any|whatever|possible|all|any possible|any potential) (?:inconveniences?|trouble|hassle|bother|distress|stress|discomfort|frustration|dissatisfaction)(?: [(]?(?:that )?(?:this|it|which|we|the [a-z]+)? ?(?:may|might|could|has|have)? ?(?:have |has )?(?:caused|cause|been caused|brought)(?: to)?(?: you)?)?`,
    say: [
      letter('I’m sorry for the trouble this has caused you'),
      chat('I’m sorry for the trouble'),
      'I’m sorry about this',
    ],
  },
  {
    match: `${WHO}(?:sorry|apologies|apologise|apologize|regret)(?: for| about)? (?:any|whatever|possible|all|any possible|any potential) (?<what>[a-z]+)(?: (?:that )?(?:this|it|we)? ?(?:may|might|could|has|have)? ?(?:have |has )?(?:caused|cause|been caused)(?! by)(?: to)?(?: you)?)?`,
    say: ['I’m sorry for the {what} {clause}', 'I’m sorry about this {-}'],
  },
  {
    match: `${WHO}${SORRY}(?: about (?:that|this|it))?,? (?:but|however|though)`,
    say: [
      'I’m sorry that {clause}',
      'I’m sorry that {rest}. What I can do is [what you can do].',
      'I’m sorry. {rest.}',
    ],
  },
];

const feelings: readonly Rewrite[] = [
  {
    match: `${WHO}(?:${SORRY}|a pity|a shame),? (?:that |to hear |to hear that |to see that |to learn that )?(?:you|u) (?:feel|felt|think|see it|took it|take it|find it|see things)(?: that| this)? (?:way|so|like that|like this) (?:about|with|over)`,
    say: ['I’m sorry about {clause}', 'I’m sorry that we let you down {-}'],
  },
  {
    match: `${WHO}(?:${SORRY}|a pity|a shame),? (?:that |to hear |to hear that |to see that |to learn that )?(?:you|u) (?:feel|felt|think|see it|took it|take it|find it|see things)(?: that| this)? (?:way|so|like that|like this)`,
    say: ['I’m sorry that we let you down', 'I understand why you feel that way'],
  },
  {
    match: `${WHO}${SORRY},? (?:that |to hear |to hear that |if |in case )?(?:this |it )?(?:you|u) (?:are|were|'re|felt|feel|have been) (?:so |very )?(?<did>upset|disappointed|frustrated|annoyed|confused|worried|inconvenienced|offended|misled)(?: by (?:this|it|that))?$`,
    say: ['I’m sorry that this {did} you', 'I’m sorry that we let you down'],
  },
  {
    match: `${WHO}${SORRY},? (?:that |to hear |to hear that |to see that |to learn that )?(?:you|u) (?:are|were|'re|felt|feel|have been|seem) (?:so |very |not )?(?:unhappy|upset|disappointed|dissatisfied|frustrated|annoyed|happy|satisfied|angry|cross) (?:with|about|by|at|over)`,
    say: ['I’m sorry about {clause}', 'I’m sorry that we let you down {--}.'],
  },
  {
    match: `${WHO}${SORRY},? (?:that |to hear |to hear that |to see that |to learn that )?(?:you|u) (?:are|were|'re|felt|feel|have been|seem) (?:so |very |not )?(?:unhappy|upset|disappointed|dissatisfied|frustrated|annoyed|happy|satisfied|angry|cross)`,
    say: ['I’m sorry that we let you down {-}', 'I’m sorry for the trouble this has caused you'],
  },
  {
    match: `${WHO}${SORRY},? (?:that |to hear |to hear that )?(?:you|u) (?:misunderstood|got the impression|had the impression|were under the impression|took this|took it)`,
    say: ['I’m sorry that I wasn’t clearer {-}', 'I’m sorry for the mix-up {-}'],
  },
  {
    match: `${WHO}${SORRY},? (?:that |to hear |to hear that |if )?(?:you|u) (?:found|find|thought|consider|considered)(?: that)? (?<what>(?:the|our|my|your|this) (?:[a-z]+ )??[a-z]*[a-rt-z])(?: to be| was)? (?<adj>(?:too |so |rather |very |a bit |not )?[a-z]+)$`,
    say: ['I’m sorry that {what} was {adj}', 'I’m sorry about {what}'],
  },
  {
    match: `${WHO}(?:${SORRY}|a pity|a shame),? (?:that |to hear |to hear that |to see that |to learn that )?(?:you|u) (?:feel|felt|think|thought|believe|see|saw|find|found|consider|considered|perceive|perceived|view)(?: that| as if| like)?(?= [a-z])`,
    say: ['I’m sorry that {clause}', 'I’m sorry for the trouble this has caused you {--}.'],
  },
  {
    match: `${WHO}${SORRY},? (?:that |if )?(?<what>this|it|(?:our|the) [a-z]+(?: (?!did>|does>|has>|have>|do>)[a-z]+)?) (?:has |have |does |do |did )?(?:not|n't|didn't|doesn't|hasn't) (?:quite )?(?:meet|met|live up to|lived up to|match|matched) your expectations?`,
    say: ['I’m sorry that {what} fell short', 'I’m sorry that {what} let you down'],
  },
  {
    match: `${WHO}${SORRY} (?:for|about) (?:how|the way) (?:you|u|this|it) (?:feel|felt|see|saw|made you feel|took)(?: (?:it|this|that))?`,
    say: ['I’m sorry that we let you down', 'I’m sorry for the trouble this has caused you'],
  },
  {
    match: `${WHO}${SORRY}(?: (?:for|about|that))? your (?:feelings|expectations|perception|disappointment|dissatisfaction|impression)`,
    say: [
      'I’m sorry that we let you down {-}',
      'I’m sorry for the trouble this has caused you {-}',
    ],
  },
];

export const falseApology: Family = {
  rewrites: [...feelings, ...conditions],
  instead: [
    letter('I’m sorry for the trouble this has caused you.'),
    chat('I’m sorry for the trouble.'),
    'I’m sorry that this happened.',
  ],
  gap: '[kinder words]',
};
