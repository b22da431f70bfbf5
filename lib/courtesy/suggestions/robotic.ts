import { calm, chat, type Family, letter, type Rewrite, upset } from './family.ts';
import { officialese } from './officialese.ts';

const openings: readonly Rewrite[] = [
  {
    match: `(?:dear|hello|hi|esteemed|greetings,?) (?:our )?(?:most )?(?:valued |esteemed |loyal )?(?:customer|client|user|guest|passenger|member|subscriber|account holder|policyholder|sir / madam|sir/madam|sir or madam|sir|madam|all|valued [a-z]+|[a-z]+ member)`,
    say: [letter('dear {name}'), 'hi {name}', chat('hello'), 'hello'],
  },
  { match: `(?:warm|warmest|kind) greetings from`, say: ['hello from', 'greetings from'] },
  { match: `^(?:season's )?greetings (?:of the day )?from`, say: ['hello from'] },
  {
    match: `(?:thank you|thanks)(?: very much| so much)? for (?:contacting|reaching out to|reaching out|getting in touch with|getting in touch|writing to|writing in to|calling|choosing to contact|your (?:e-?mail|enquiry|inquiry|interest|message|query|correspondence|request) (?:to|in)) (?=(?!us>|me>|to>|with>)[a-z])`,
    say: ['thanks for coming to {clause}', 'thank you for coming to {clause}'],
  },
  {
    match: `(?:thank you|thanks)(?: very much| so much)? for (?:contacting|reaching out|getting in touch|writing|writing in|calling|submitting (?:your|a) [a-z]+|bringing this(?: matter)?(?: up)?|your (?:e-?mail|enquiry|inquiry|interest|message|query|correspondence|request|letter))(?: (?:to|with|in) (?:us|me|our (?:attention|team|support team)))?(?: us)?`,
    say: [
      upset('thank you for telling us about this'),
      calm('thanks for your message'),
      'thank you for letting us know',
    ],
  },
  {
    match: `(?:(?:i|we) )?(?:hope|trust)(?: that)? (?:this|my|the) (?:e-?mail|message|letter|mail|note) finds you (?:well|in good health|in the best of health),?`,
    say: [''],
  },
  {
    match: `(?:i|we) (?:hope|trust)(?: that)? (?:you(?: are|'re)|all is|everything is|your day is)(?: doing| going)? (?:well|fine|good|great)(?: today)?,?`,
    say: [''],
  },
  {
    match: `my name is (?<who>[a-z]+),? and (?:i will|i'll|i am|i'm|i)`,
    say: ['I’m {who}, and I’ll', 'I’m {who}. I’ll'],
  },
];

const INCONVENIENCE =
  '(?:the|this|your|any)? ?(?:great |considerable )?inconvenience(?:s)?(?: (?:that )?(?:this|it|we|which|the delay)? ?(?:may |might |could |has |have )?(?:have |has |been )?(?:caused|cause|experienced|suffered|brought)(?: (?:to )?you)?)?(?: and (?:appreciate|thank you for) your (?:patience|understanding)(?: and (?:patience|understanding))?)?';

const apologies: readonly Rewrite[] = [
  {
    match: `(?:(?:we|i)(?: do| would like to| must| wish to| are| am|'re|'m)? )?(?:also |once again |again )?(?:sincerely |deeply |truly |humbly |very |so |please accept )?(?:our |my )?(?:sincere |sincerest |deepest )?(?:apologise|apologize|apologies|sorry|regret) (?:for )?${INCONVENIENCE}`,
    say: [
      letter('I’m sorry for the trouble this has caused you'),
      chat('I’m sorry for the trouble'),
      'I’m sorry about this',
    ],
  },
  {
    match: `(?:(?:please |kindly )?accept )?(?:our|my) (?:most )?(?:sincere|sincerest|deepest|heartfelt|humble) (?:apologies|apology)(?= for)`,
    say: ['I’m sorry'],
  },
  {
    match: `(?:we|i)(?: do| would like to| must| wish to)? (?:sincerely|deeply|humbly|wholeheartedly|truly|kindly) (?:apologise|apologize|regret)`,
    say: ['I’m sorry'],
  },
  {
    match: `(?:to express|express|offer|extend) (?:our|my) (?:sincere |sincerest |deepest |heartfelt )?(?:apologies|apology|regret)`,
    say: ['to say that I’m sorry', 'say that I’m sorry'],
  },
];

const TELL = '(?:inform|advise|notify|assure|apprise|update|let|tell|remind)';

const preambles: readonly Rewrite[] = [
  {
    match: `(?:(?:please|kindly|hereby)(?: be| do)? (?:note|be aware|be advised|be informed|be notified|be assured|be reminded|advised|informed|notified|take note|rest assured|understand)|(?:and |but )?rest assured|you are hereby (?:informed|advised|notified)|(?:we|i) (?:hereby )?assure you)(?: of)?(?: the fact)?,?(?: that)?,?`,
    say: ['', 'just so you know, {clause}'],
  },
  {
    match: `(?:(?:we|i) (?:would like|'d like|wish|want|are writing|am writing|'re writing|'m writing|are pleased|am pleased|are happy|are delighted|regret|have|need|are contacting you|write)|this (?:e-?mail |message |letter |is )?(?:is )?|it is our pleasure) to (?:hereby |kindly )?${TELL} (?:you )?(?:know )?(?:that|of the fact that|about the fact that)?,?`,
    say: ['', 'just so you know, {clause}'],
  },
  {
    match: `,? ?(?:as per|per|with reference to|with regards? to|in regards? to|in regard of|regarding|further to|pursuant to|in reference to|with respect to|in response to|following|i refer to|we refer to) (?:your|our|the|above|below|my)(?: (?:above|recent|earlier|last|kind|previous|telephone|phone))? ?(?:requests?|conversation|e-?mails?|enquiry|inquiry|query|concern|correspondence|ticket|case|subject|messages?|complaint|discussion|matter|letter|call)(?: (?:below|above|today))?,?`,
    say: ['', 'about your question: {clause!}'],
  },
  { match: `(?:as per|per) your request,?`, say: ['as you asked,'] },
  {
    match: `(?:having|upon|after|following) (?:a )?(?:careful |due |full |thorough )?(?:reviewed|review of|reviewing|consideration of|receipt of|investigation of|checking|investigating)`,
    say: ['I’ve looked at {clause}, and {next!}'],
  },
  {
    match: `(?:after|upon|following) (?:a )?(?:careful|due|full|thorough) (?:review|consideration|investigation),?`,
    say: ['I’ve looked into this: {clause}', ''],
  },
  {
    match: `(?:our|the) (?:records|systems?|logs|files|database) (?:clearly )?(?:indicates?|shows?|reveals?|reflects?|suggests?)(?: that)?`,
    say: ['I can see that', 'I see here that'],
  },
  { match: `(?:please )?(?:allow|permit) me to`, say: ['I’ll', 'let me'] },
  {
    match: `(?:i|we) (?:would like|'d like|wish) to (?:take this opportunity to |extend |express |convey )?(?:our |my )?(?=thank|apologi)`,
    say: ['I', 'we'],
  },
  {
    match: `(?:to|in order to) (?:better|best|further) (?:assist|serve|help|support) you,?`,
    say: ['so that I can help you,'],
  },
  {
    match: `,? ?(?:on behalf of|from all of us at) (?:the )?(?:entire |whole )?(?:team|company|management|us all)(?: here)?,?`,
    say: [''],
  },
  {
    match: `as a (?:valued|loyal|esteemed) (?:customer|client|member|guest|user)(?: of ours)?,?`,
    say: [''],
  },
];

const fillers: readonly Rewrite[] = [
  {
    match: `your (?<what>[a-z]+) (?:is|are) (?:very |extremely |of |always |truly |highly |so |a |great |utmost )*(?:important|valuable|valued|value|importance|appreciated)(?: (?:for|to) us)? and (?=(?:was|were|is|are|has|have) )`,
    say: ['your {what} {clause}'],
  },
  {
    match: `(?:as |because |since )?your (?:call|business|satisfaction|comfort|custom|patronage|privacy|safety|security|experience|feedback|comments|opinion|concern|enquiry|inquiry|query|message|request|complaint)(?: and [a-z]+)? (?:is|are|remains|means) (?:very |extremely |of |our |of the |always |truly |highly |greatly |so |a ){0,2}(?:important|valuable|valued|priority|great value|great importance|utmost importance|utmost|paramount|top priority|first priority|number one priority|concern|appreciated|lot)(?: (?:for|to) us)?`,
    say: [upset('I want to get this right for you.'), calm('thank you for telling us.'), ''],
  },
  {
    match: `(?:and )?(?:we|i) (?:always |do |also )?(?:take|have taken|are taking) (?<what>[a-z' ]{2,40}?) (?:very |extremely |most )?seriously(?: here)?`,
    say: [upset('I want to get this right for you.'), 'this matters to me.', ''],
  },
  {
    match: `(?<who>we|i) (?:always |constantly |continuously |do )?(?:strive|endeavour|endeavor|aim|try|are committed|am committed|'re committed|are dedicated|pride ourselves|take pride)(?: hard| always)? (?:to|in|on) (?=[a-z])`,
    say: ['{^}{--}', '{who} {clause|base}'],
  },
  {
    match: `(?:(?:i|we) (?:would|will|'ll|'d|am|are|'m|'re) (?:be )?)?(?:more than|only too|always|extremely|very) (?:happy|glad|pleased|willing) to (?:assist|help|be of assistance|be of service|serve|support)(?: to)?(?: you)?(?: further| with (?:this|that|your (?:request|query|enquiry|issue|concern)))?`,
    say: ['I’ll help you', 'I’m here to help'],
  },
  {
    match: `(?<who>(?:i|we)(?:'m| am|'re| are)? )?(?:happy|glad|pleased|here|able) to assist(?: you)?(?: further)?(?: with (?:this|that))?`,
    say: ['I’ll help you', 'I’m here to help'],
  },
  {
    match: `(?<can>can|may|how can|how may) (?<who>i|we) (?:assist|serve)(?: you)?`,
    say: ['{can} {who} help'],
  },
  {
    match: `(?:pleasure|privilege|honour) (?:serving|to serve|assisting|to assist)(?: you)?`,
    say: ['pleasure to help'],
  },
  {
    match: `(?:please )?(?:do not|don't|never) hesitate to (?:contact|reach out to|call|write to|reach|ask|e-?mail|get in touch with|let|message|reply|get back to) ?(?:us|me)?(?: know| back)?(?: again| directly| anytime| at any time)?(?= at | on | by | under )`,
    say: ['you can reach me {clause}'],
  },
  {
    match: `(?:please )?(?:do not|don't|never) hesitate to (?:contact|reach out to|reach out|call|write to|reach|ask|e-?mail|get in touch with|get in touch|let|message|reply|get back to|write)(?: (?:us|me))?(?: know| back)?(?: again| directly| anytime| at any time)?`,
    say: ['just reply here', 'write to me any time'],
  },
  {
    match: `(?:should|if) you (?:should )?(?:still )?(?:require|have|need|wish|encounter)(?: for)? (?:any |to )?(?:further |additional |more |other ){0,2}(?:questions?|assistance|help|information|queries|concerns?|clarifications?|issues?|support|problems)(?: or (?:questions?|assistance|help|information|queries|concerns?|clarifications?|issues?|support))?(?: (?:regarding|about|on) (?:this|that|the above|this matter))?`,
    say: ['if anything else comes up', 'if you need anything else'],
  },
  {
    match: `for any (?:further|additional|other) (?:assistance|help|questions|queries|information|support),?`,
    say: ['if you need anything else,'],
  },
  { match: `(?:further|additional) (?:assistance|support)`, say: ['more help'] },
  {
    match: `(?:we|i) (?:sincerely |do |really )?(?:hope|trust)(?: that)? (?:this|that|the above|my [a-z]+|our [a-z]+|the [a-z]+) (?:e-?mail |message |information |explanation )?(?:clarifies|clears|answers|helps|resolves|addresses|explains|has clarified|has answered|has helped|is helpful|is clear|satisfies)(?: (?:up|matters|the matter|your (?:query|question|questions|concern|concerns|enquiry|issue|request)|this|things|you|everything))*`,
    say: ['does this answer your question?', 'just reply here if anything is unclear.'],
  },
  {
    match: `,? ?(?:and )?(?:(?:we )?(?:assure|assuring) you of (?:our|the) best (?:services?|attention|support)(?: at all times)?|our best services(?: at all times)?),?`,
    say: [''],
  },
  {
    match: `(?:please |kindly |we(?:'d| would) (?:love|like|appreciate) (?:it if you would|you to) |take a (?:moment|minute) to |do ){0,2}(?:rate|share|tell us about|complete|take|fill in|fill out) (?:your|our|a|the|this) (?:[a-z]+ )?(?:experience|survey|feedback|questionnaire)(?: with us)?`,
    say: ['tell us how this went for you', '{^}{--}'],
  },
  {
    match: `(?:thank you|thanks|we thank you|(?:we|i) (?:do |really |greatly |highly |sincerely )?appreciate)(?: (?:very much|in advance|so much))?(?: for)? your (?:kind |continued |patience and |understanding and |utmost )?(?:cooperation|co-operation|understanding|patronage|attention|patience and understanding|support|patience|loyalty|business)(?: and (?:cooperation|understanding|patience|support))?(?: (?:in|on|regarding|with) (?:this|the) (?:matter|regard|case|issue))?`,
    say: ['thank you for your patience', 'thank you for bearing with us'],
  },
  {
    match: `(?<who>we|i) (?:highly|greatly|sincerely|deeply|kindly) (?<do>appreciate|value|request)`,
    say: ['{who} {do}', 'thank you for {clause}'],
  },
  {
    match: `(?:as |because )?(?:(?:we|i)(?: are|'re| have been|'ve been) (?:currently |presently )?(?:experiencing|facing|dealing with|receiving) )?(?:due to |because of |owing to )?(?:an? |the )?(?:unusually |exceptionally |extremely )?(?:high|higher|unprecedented|increased|large|heavy|exceptional|record|higher than usual|higher than normal)(?: (?:call|contact|e-?mail|ticket|than usual|than normal)){0,2} (?:volumes?|demand|numbers?)(?: of (?:[a-z]+ )?(?:calls|enquiries|inquiries|requests|tickets|messages|contacts|e-?mails))?`,
    say: ['I’m sorry about the wait.', 'because more people than usual are writing to us'],
  },
  {
    match: `(?:we|i) (?:completely |fully |totally |do |can |certainly |quite ){0,2}(?:understand|realise|appreciate|acknowledge|recognise|realize) (?:your|the) (?:concerns?|frustration|inconvenience|position|situation|issue|query)`,
    say: [
      upset('I can see how upsetting this is'),
      'I understand why this matters to you',
      'I see what you mean',
    ],
  },
  {
    match: `(?:we |and |i )?(?:look|looking) forward to (?:serving|assisting|being of|continuing|your continued)(?: [a-z]+){0,5}`,
    say: ['', 'I look forward to hearing from you'],
  },
  {
    match: `(?:please |kindly ){0,2}bear with (?:us|me)`,
    say: ['thank you for waiting', 'thank you for your patience'],
  },
  {
    match: `(?:is there |if there is )?(?:anything|something) else (?:that )?(?:i|we) (?:may|can|could) (?:assist|help|be of|do)(?: you)?(?: for you)?(?: with| of assistance| of service)?(?: with)?`,
    say: ['is there anything else I can do for you {clause}?'],
  },
];

export const robotic: Family = {
  rewrites: [...openings, ...apologies, ...preambles, ...fillers, ...officialese],
  instead: [''],
  gap: '[your own words]',
};
