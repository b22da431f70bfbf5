import { brushOff, small } from './brush-offs.ts';
import { calm, type Family, type Rewrite, upset } from './family.ts';

const SAID =
  '(?:said|explained|stated|mentioned|told(?: you)?|noted|advised|indicated|outlined|informed(?: you)?|pointed out|discussed|written|wrote|communicated|clarified|described|covered|repeated)';
const WHEN =
  '(?: (?:already|before|earlier|previously|above|below|several times|many times|twice|repeatedly|to you|by my colleague|by phone|(?:in|on) (?:my|our|the|a) (?:last|previous|earlier|first|prior|other|preceding)? ?(?:e-?mails?|mails?|messages?|repl(?:y|ies)|notes?|correspondence|conversations?|calls?|letters?|chats?|answers?))){0,2}';

const saidBefore: readonly Rewrite[] = [
  {
    match: `,? (?:as|like|which|and) (?:is |was )?(?:made clear|(?:clearly |also )?(?:stated|shown|written|explained|described|listed|mentioned|indicated|specified))(?= (?:in|on|at|under) )`,
    say: ['you’ll find this {rest}.', ''],
  },
  {
    match: `,? ?(?:as|like) (?:(?:i|we|i've|we've|i have|we have|my colleague|he|she|they|it) )?(?:(?:was|were|has been|have been|is|already|previously|also|just|clearly|repeatedly) ){0,2}${SAID}${WHEN},?`,
    say: ['', 'let me put this more clearly: {clause}'],
  },
  {
    match: `,? ?(?:as )?per (?:my|our) (?:last|previous|earlier|first|prior|preceding) (?:e-?mail|mail|message|reply|note|answer|response|conversation|call),?`,
    say: ['', 'let me put this more clearly: {clause}'],
  },
  {
    match: `(?:i|we)(?: have|'ve|'d| had)? (?:already |now |previously |twice |repeatedly |clearly ){0,2}${SAID}(?: (?:to )?you)?${WHEN} that`,
    say: ['let me put this more clearly: {clause}', '{rest.}'],
  },
  {
    match: `(?:i|we)(?: have|'ve|'d| had)? (?:already |now |previously |twice |repeatedly |clearly ){0,2}(?:${SAID}|been over|been through|gone over|gone through|answered|covered|discussed)(?: (?:to )?(?:you|this|that|it)){0,2}${WHEN}`,
    say: ['let me try to put this more clearly {-}', 'let me go over this once more with you {-}'],
  },
  {
    match: `(?:^|, )(?:again|once more|once again|for the last time|to repeat|i repeat)(?: myself)?, `,
    say: [''],
  },
  {
    match: `,? ?(?:just )?(?:as|like) (?:it|the [a-z-]+(?: [a-z-]+)?|our [a-z-]+(?: [a-z-]+)?)(?: clearly| also| already)? (?:says|states|said|explains|stated|shows|mentions|indicates|explained)(?: (?:in|on) (?:the|our|your) [a-z-]+)?,?`,
    say: ['', 'you’ll find this there as well.'],
  },
  {
    match: `,? ?(?:as|like) (?:stated|written|printed|shown|described|listed|specified|indicated|pointed out|outlined|announced|published|noted|mentioned)(?: (?:clearly|above|below|in|on|at) (?:the|our|your)? ?[a-z-]+(?: [a-z-]+)?)?,?`,
    say: [''],
  },
];

/** The most wounding two words of the trade. */
export const calmDown: readonly Rewrite[] = [
  {
    match: `(?:so |now |just |please |kindly |you need to |you must |you should |you have to |try to ){0,2}calm down(?: please| a bit| a little| first)?,? and (?=[a-z]+ )`,
    say: ['I can see how upsetting this is. Could you please {rest?}'],
  },
  {
    match: `(?:so |now |just |please |kindly |you need to |you must |you should |you have to |try to ){0,2}calm down(?: please| a bit| a little| first)?(?: and)?`,
    say: [
      'I can see how upsetting this is.',
      'I understand that this is upsetting.',
      'let’s sort this out together.',
    ],
  },
];

const ASK_LESS =
  '(?:chase|chase us|chase this|write(?: to us)?(?: again)?|call(?: us)?(?: again)?|ring(?: us)?(?: again)?|e-?mail(?: us)?(?: again)?|contact us(?: again)?|send (?:any )?(?:further|more|other) [a-z]+|keep (?:asking|writing|calling|chasing|e-?mailing)|repeat(?: yourself| this| it)?|ask again)';

const worry: readonly Rewrite[] = [
  { match: `may or may not`, say: ['may'] },
  {
    match: `(?:it |that |this )?(?:is|'s|was)?(?: |n't )?not as (?:if|though)`,
    say: ['{^}I know that this matters to you {-}.'],
  },
  { match: `if you (?:still )?insist on`, say: ['if you would like {clause}'] },
  {
    match: `(?:it|everything|the [a-z]+|our [a-z]+)(?: is)? (?:works|working|fine|worked|runs|looks fine|seems fine)(?: fine| perfectly| well| ok){0,2}(?: (?:on our (?:side|end)|for (?:everyone|everybody|others|all|us|me)(?: else)?|here|at our end))+`,
    say: [
      'I haven’t seen it happen here yet, so I’d like to look at it with you',
      'let’s find out what is different for you.',
    ],
  },
  {
    match: `,? ?(?:as )?(?:everyone|everybody|anyone|we all|any child)(?: can)? (?:knows?|understands?|see|tell|imagine)(?: that)?,?`,
    say: ['', 'it may help to know that'],
  },
  {
    match: `(?:it is|it's) (?:just |simply |only )?common sense to`,
    say: ['it helps to {clause}'],
  },
  {
    match: `(?:just |simply |please )?google (?:it|that|this)`,
    say: ['here is the answer: [answer].'],
  },
  {
    match: `what (?:did|do) you expect`,
    say: ['I’m sorry that this let you down {rest}.'],
  },
  {
    match: `(?:you|u) (?:clearly |obviously |evidently |still |simply |just )+(?:do not|don't|did not|didn't|have not|haven't) (?:quite |even |really )?(?:understand|understood|get|got|read|grasp|listen|listened)`,
    say: ['let me put this more clearly {-}', 'we could have explained {object} more clearly'],
  },
  {
    match: `(?:we |i )?(?:need|ask for|would appreciate|expect|require) (?:a little |some |a bit |a bit of )?(?:more )?(?:patience|understanding)(?: (?:from|on) your? ?(?:side|part|end)?)?`,
    say: ['thank you for your patience.', 'I know that waiting is hard.'],
  },
  ...calmDown,
  {
    match: `(?:there is |there's |there was )?(?:really |absolutely )?(?:no need|no reason|nothing to gain)(?: for you)? (?:to|in) ${ASK_LESS}(?: (?:in the meantime|again|every day|all the time)){0,2}`,
    say: [
      'I’ll write to you by [when] {--}.',
      'you’ll hear from me by [when] {--}.',
      'I’ll keep you posted.',
    ],
  },
  {
    match: `(?:please )?(?:do not|don't|stop|refrain from) ${ASK_LESS}(?: (?:in the meantime|again|every day|all the time)){0,2}`,
    say: ['I’ll write to you by [when] {--}.', 'you’ll hear from me by [when] {--}.'],
  },
  {
    match: `(?:there is |there's )?(?:really |absolutely )?(?:please )?(?:do not|don't|no need to|no need for|no reason to|stop|without) (?:the )?(?:panic|panicking|worry so much|worry so|overreact|overreacting|shout|shouting|get upset|get angry|be upset|be rude|be so [a-z]+|be dramatic|exaggerate|make a fuss|fuss|get worked up|raise your voice|drama|get excited|threaten us|threaten|take that tone|use that tone|tone|caps)(?: about (?:it|this|that))?(?: lol| please)?`,
    say: [
      upset('I can see how worrying this is.'),
      calm('I can see why this worries you.'),
      'I’m on it with you.',
    ],
  },
  {
    match: `^(?:just )?(?:relax|chill)(?: please| a bit)?,?`,
    say: ['I can see why this worries you.', 'let’s sort this out together.'],
  },
  {
    match: `(?:it|this|that|which|there)(?: is|'s| was|s) (?:really |hardly |just |simply |certainly |only ){0,2}(?:not|n't|no) (?:really |such |that |the |a |an |as if |like ){0,2}(?:big|huge|serious|real|major|end|disaster|tragedy|drama|rocket|emergency|bad|hard|difficult|complicated|urgent|important|deal|problem|issue)(?: deal| problem| issue| thing| matter| of the world| of it| science| emergency)?`,
    say: [
      upset('I can see that this matters to you.'),
      'I know that this matters to you.',
      'let’s get this sorted.',
    ],
  },
  {
    match: `(?:it|this|that)(?: is|'s| was) hardly (?:a |an |the )?(?:big |huge |serious |major )?[a-z]+`,
    say: ['I know that this matters to you.', 'let’s get this sorted.'],
  },
  {
    match: `(?:please |kindly |so |just |you (?:just )?(?:need to|have to|must|should|will have to) |could you |try to ){0,2}(?:be|have|show) (?:a little |a bit |some |more |a bit more |a little more ){0,2}(?:patient|patience|understanding)(?: please| with us)?`,
    say: ['thank you for your patience.', 'I know that waiting is hard.'],
  },
  {
    match: `(?:and |but )?(?:we )?(?:have |had )?(?:the )?(?:other|many|most|all|none of our|no other|nobody|no one|everyone|everybody|thousands of|millions of|plenty of|all other|all the other)(?: other| our| of our)? ?(?:else|customers?|users?|people|guests|passengers|clients|households|members)? (?:who )?(?:has |have |had |is |are )?(?:never |not |no |don't |doesn't |manages? |managed |finds? |found |copes? |cope |complains? |complained |seems? |uses? |likes? |understands? |already |also |to ){0,2}(?:had |has |with |complain(?:ed|s)? |problems? |trouble |issues? ){0,2}[a-z]* ?(?:it|this|that|about it|about this|there|happy|fine)?`,
    say: ['let’s find out what is different for you {-}.', 'let’s look at your case together {-}.'],
  },
  {
    match: `(?:that happens|these things happen|it happens|things happen|(?:things|mistakes|delays|errors|bugs|problems|accidents|breakdowns) (?:do |just |sometimes |simply )?(?:go wrong|happen|occur|exist|are normal)|such is life|that's life|that is life|(?:it|this|that)(?: is|'s|s) (?:just |simply )?(?:what it is|how it is|the way it is|how things are|part of [a-z]+(?: [a-z]+)?))(?: sometimes| from time to time)?`,
    say: ['I’m sorry that this happened.', 'I’m sorry about this.'],
  },
  {
    match: `(?:i|we) (?:do not|don't|cannot|can't|fail to|really don't) (?:really |even |quite )?(?:see|understand|know) (?:what(?:'s| is) )?(?:the (?:problem|issue|point|fuss)|what (?:the|you|more|else)|why (?:you|this)|what)(?: (?:problem|issue|is|are|you're|you|so|complaining|writing|about|want|keep|expect|from|us|me|here|this))*`,
    say: [
      'could you tell me a little more about what you need?',
      'I’d like to understand this better.',
    ],
  },
  {
    match: `(?:and )?(?:i|we) (?:cannot|can't|can not|will not|won't|am not going to|'m not going to|are not going to) (?:comment|discuss|debate|argue|go into|speculate|get into|repeat)(?: (?:on|about|with you|that|this|it|any further|further))*`,
    say: [
      'what I can do is [what you can do] {-}.',
      'I’d rather look at what I can do for you now {-}.',
    ],
  },
  {
    match: `you (?:(?:claim|allege|pretend)(?: that)?|insist that)`,
    say: ['you tell us that', 'you write that'],
  },
  { match: `,? ?(?:allegedly|supposedly|so-called|alleged),?`, say: [''] },
  { match: `according to you`, say: ['as you describe it'] },
  {
    match: `,? ?with (?:all|the greatest|due|all due)(?: due)? respect,?`,
    say: [''],
  },
  {
    match: `(?:as |because |since |but )?(?:we|i)(?: are|'re| am|'m| have|'ve) (?:currently |really |quite |very |extremely |also |just |simply |so ){0,2}(?:busy|swamped|snowed under|overwhelmed|short-staffed|understaffed|hundreds of [a-z]+|thousands of [a-z]+|many other [a-z]+|lots of other [a-z]+|other customers)(?: at the moment| right now| just now| today| too| to (?:look after|deal with|serve))*`,
    say: ['I’m sorry about the wait.', 'I know you have waited long enough.'],
  },
  {
    match: `,? ?(?:it's |it is |that's |this is )?(?:just |simply |only )?(?:common sense|common knowledge|self-explanatory|elementary),?`,
    say: ['I’ll walk you through it.', ''],
  },
  { match: `it goes without saying(?: that)?,?`, say: [''] },
  {
    match: `(?:that|this|it|which)(?: is|'s|s)(?: really| simply| frankly)? (?:not|n't) (?:really )?(?:our|my) (?:problem|concern|fault|issue|business|job)`,
    say: ['let me see what I can do for you.', 'I’ll help you with this.'],
  },
  {
    match: `(?:there is |there's |i have |we have )?(?:nothing|not much|little|no point|no use) (?:more |further |else |in |left |much ){0,2}(?:to |we can |i can )?(?:say|add|discuss|be said|adding|arguing|discussing|writing|talking)(?: (?:about|on|to) (?:this|it|that|this matter))?`,
    say: [
      'if anything is still open for you, just reply here.',
      'what I can still do is [what you can do].',
    ],
  },
  {
    match: `(?:(?:we|i) (?:consider|regard|deem|treat) )?(?:this|the|that) (?:matter|case|discussion|topic|conversation)(?: (?:is|as|to be|now|therefore|hereby)){0,2} (?:closed|settled|resolved|finished|done)`,
    say: ['if anything is still open for you, just reply here.', 'I’m still here for this.'],
  },
  {
    match: `(?:well |so |then |just ){0,2}(?:get over it|live with it|deal with it|move on|tough luck|bad luck|hard luck|too bad|never mind)`,
    say: ['I’m sorry about this.', 'let’s find a way that works for you.'],
  },
  { match: `,? ?(?:if you say so|whatever|yes yes|yeah yeah)`, say: ['I hear you.', ''] },
  { match: `as you (?:wish|like|please)`, say: ['I’ll do it the way you would like.'] },
  {
    match: `,? ?(?:surely|frankly|honestly|seriously|come on|look|listen|quite frankly|to be honest|honestly speaking),?(?= )`,
    say: [''],
  },
  {
    match: `,? ?as you (?:can|will|may|might|must)(?: surely| certainly| well| probably){0,2} (?:imagine|understand|appreciate|see),?`,
    say: [''],
  },
];

const simply: readonly Rewrite[] = [
  {
    match: `(?:it|this|that)(?: is|'s|s) (?:really |very |quite |actually |all |so |pretty |just ){0,2}(?:simple|easy|straightforward|obvious|plain|clear|self-explanatory)(?: really| enough)?(?: to [a-z]+)?(?=:|$|[.]|,| -)`,
    say: ['I’ll walk you through it.', 'here is how it works'],
  },
  {
    match: `(?:you|to) (?:just|only|simply|merely) (?:have|need) to`,
    say: ['please {clause}', 'the next step is to {clause}'],
  },
  {
    match: `all you (?:need|have|had|needed) to do(?: is| was)(?: to| just)?`,
    say: ['please {clause}', 'the next step is to {clause}'],
  },
  {
    match: `%(?:just|simply|merely) (?:go and )?(?=[a-z]+ )`,
    say: [upset('could you please {rest?}'), 'please {clause}', 'could you please {rest?}'],
  },
  {
    match: `%(?:just |simply )?google (?:it|that|this)`,
    say: ['here is the answer: [answer].'],
  },
  {
    match: `,? ?(?:it (?:is|should be) |is |it's )?(?:quite |rather |pretty )?(?:obvious|evident|clear) that`,
    say: ['', 'it seems that'],
  },
  { match: `,? ?(?:obviously|evidently|of course|simply|merely|clearly),?`, say: [''] },
];

export const dismissive: Family = {
  rewrites: [
    ...saidBefore,
    ...worry,
    ...brushOff.slice(0, 2),
    ...small,
    ...simply,
    ...brushOff.slice(2),
  ],
  instead: [
    upset('I can see how upsetting this is.', 'empathy'),
    upset('I’d like to get this right for you.'),
    calm('Let’s look at this together.'),
    calm('I’d like to get this right for you.'),
    'I’ll help you with this.',
  ],
  gap: '[kinder words]',
};
