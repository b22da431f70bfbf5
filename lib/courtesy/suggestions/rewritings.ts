import type { Flag } from '../../moments/vocabulary.ts';
import {
  after,
  asSentence,
  type Candidate,
  capitalised,
  inPlace,
  type Place,
  sentenceOf,
  uncapitalised,
  without,
  withoutSentence,
} from './candidate.ts';

type Rewriting = (place: Place) => readonly (Candidate | null)[];

const ASKING =
  /^(?:(?:please note that |then )?(?:you|customers)(?:'ll|’ll|'d|’d| will| would)? (?:must|shall|need to|have to|gotta|had better|are required to|are requested to|are obliged to|are expected to|are to)) (?!not\b|be\b|have\b)(.+)$/is;

function ask(place: Place): readonly (Candidate | null)[] {
  const whole = sentenceOf(place);
  const stop = /[.!]*$/.exec(whole)?.[0] ?? '';
  const core = whole.slice(0, whole.length - stop.length);
  const asked = ASKING.exec(core)?.[1];
  if (asked)
    return [asSentence(place, `Please ${asked}.`), asSentence(place, `Could you ${asked}?`)];
  const head = place.text.slice(place.sentence.start, place.finding.start);
  const inner =
    /^you(?:'ll|’ll|'d|’d| will| would)?\s+(?:must|shall|need to|have to|are required to|are to)\b/i.exec(
      place.words,
    );
  if (inner)
    return [
      inPlace(place, head.trim() === '' ? 'Please' : 'please'),
      inPlace(place, 'we ask you to'),
    ];
  if (place.finding.reason === 'command.imperative' && head.trim() === '') {
    return [
      {
        start: place.finding.start,
        end: place.finding.start + 1,
        text: `Please ${uncapitalised(place.words).charAt(0)}`,
      },
      asSentence(place, `Could you ${uncapitalised(core)}?`),
    ];
  }
  return [
    { start: place.finding.start, end: place.finding.start, text: 'please ' },
    asSentence(place, 'Could you help me with this: [what you need]?'),
    inPlace(place, 'it would help us if you could'),
  ];
}

const SUPPLY =
  /^you(?:'ve|’ve| have)? ?(?:did not|didn't|didn’t|never|failed to|forgot to|neglected to|have not|haven't|haven’t|not|yet to) (?:send|sent|provide|provided|submit|submitted|return|returned|supply|supplied|attach|attached|include|included|enclose|give|given|gave|complete|completed)(?: us| me)?\b/i;

const blame: Rewriting = (place) => {
  const supply = SUPPLY.exec(place.text.slice(place.finding.start, place.sentence.end));
  const isHead = place.finding.start === place.sentence.start;
  return [
    supply
      ? {
          start: place.finding.start,
          end: place.finding.start + supply[0].length,
          text: isHead ? "We haven't received" : "we haven't received",
        }
      : null,
    asSentence(place, "Let's see how we can put this right."),
    asSentence(place, "Here's what I can do now: [next step]."),
    withoutSentence(place),
    inPlace(place, isHead ? 'From what I can see, [what happened]' : '[what happened]'),
  ];
};

const dismissive: Rewriting = (place) => [
  without(place),
  asSentence(place, 'I can see that this matters to you.'),
  asSentence(place, 'Let me see what I can do about it.'),
  withoutSentence(place),
  inPlace(place, '[in kinder words]'),
];

const policy: Rewriting = (place) => [
  asSentence(place, 'What I can do is [what you can offer].'),
  asSentence(place, "Here's the reason behind it: [why, in plain words]."),
  without(place),
  inPlace(place, '[the reason, in plain words]'),
];

const bareRefusal: Rewriting = (place) => [
  after(place, ' What I can do is [what you can offer].'),
  after(place, " Here's what would work instead: [another way]."),
  after(place, ' You could also [another way].'),
];

const CONDITION: readonly (readonly [RegExp, string])[] = [
  [
    /\b(sorry|apologies|apologise|apologize|regret)((?:\s\w+){0,2}\s)(?:any|whatever|possible)\s(?!went)/i,
    '$1$2the ',
  ],
  [
    /\b(I'm|I’m|I am|We're|We’re|We are)?(\s?)(?:truly |very |really |so )?sorry,? (?:if|that|to hear|to hear that)?\s?you(?:'re|’re)?\s(?:feel|felt|think|thought|see|saw|find|found|are|were|had|weren't|aren't|do not|don't|didn't)\b[^.!?]*/i,
    "I'm sorry that we let you down",
  ],
  [/\b(sorry|apologise|apologize|apologies)((?: to you)?) (?:if|should)\s/i, '$1$2 that '],
];

const falseApology: Rewriting = (place) => {
  const whole = sentenceOf(place);
  const out: (Candidate | null)[] = [];
  for (const [pattern, plain] of CONDITION)
    if (pattern.test(whole)) out.push(asSentence(place, whole.replace(pattern, plain)));
  const but = /\b(sorry|apologies)(?: about that| for that)?,? (?:but|however,?) (\w)/i.exec(whole);
  if (but) {
    const at = place.sentence.start + but.index;
    out.push({
      start: at,
      end: at + but[0].length,
      text: `${but[1]}. ${(but[2] ?? '').toUpperCase()}`,
    });
  }
  return [
    ...out,
    asSentence(place, "I'm sorry about this."),
    asSentence(place, "I'm sorry that this happened."),
    asSentence(place, 'That was our mistake, and I apologise.'),
    inPlace(place, "I'm sorry that this happened"),
  ];
};

const negativeOpen: Rewriting = (place) => {
  const whole = sentenceOf(place);
  const head =
    /^(?:unfortunately|regrettably|sadly|alas|no|nope|(?:i'm|i’m|i am|we're|we’re|we are) (?:sorry|afraid)|(?:we|i) regret to (?:inform|tell|say to)? ?(?:you)?|sorry,? but)(?:[,:.!]| that)?\s*/i.exec(
      whole,
    );
  const rest = head ? whole.slice(head[0].length) : whole;
  const joined = /^(?:[A-Z][a-z]|I\b)/.test(rest) || head ? uncapitalised(rest) : rest;
  return [
    asSentence(
      place,
      `I've looked into this for you, and ${joined === '' ? 'here is what I found.' : joined}`,
    ),
    asSentence(
      place,
      `I've checked this with care: ${joined === '' ? 'here is the answer.' : joined}`,
    ),
    {
      start: place.sentence.start,
      end: place.sentence.start,
      text: "I've looked into this for you. ",
    },
  ];
};

const shouting: Rewriting = (place) => {
  const { words } = place;
  if (/^[!?]+$/.test(words))
    return [inPlace(place, words.includes('?') ? '?' : '.'), inPlace(place, '!')];
  const lower = words.toLowerCase();
  return [
    inPlace(place, place.finding.start === place.sentence.start ? capitalised(lower) : lower),
  ];
};

const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/^(?:tier|level|l|t) ?-?[23]$/i, 'our specialists'],
  [/^(?:second|third)[- ](?:line|level|tier)(?: support| team)?$/i, 'our specialists'],
  [/^slas?$/i, 'the time we aim for'],
  [/^rma$/i, 'a number for the return'],
  [/^(?:kb|knowledge base)(?: article| entry)?$/i, 'a page in our help centre'],
  [/^p\d|sev ?\d/i, 'its urgency'],
  [/^eta$/i, 'expected date'],
  [/^(?:the )?back-?end/i, 'our own system'],
];

const jargon: Rewriting = (place) => {
  const plain = PLAIN.find(([pattern]) => pattern.test(place.words))?.[1];
  return [
    plain ? inPlace(place, plain) : null,
    {
      start: place.finding.end,
      end: place.finding.end,
      text: plain ? ` (${plain})` : ' ([what that means])',
    },
    inPlace(place, '[plain words]'),
  ];
};

const vagueTime: Rewriting = (place) => {
  const isTime =
    /^(?:soon|shortly|asap|as|at|in|on|when|whenever|once|within|some|eventually|until|over|any|before|presently|promptly|later|by|during|quickly|momentarily|one|a few)\b/i.test(
      place.words,
    );
  const isHead = place.finding.start === place.sentence.start;
  const by = isHead ? 'By [when]' : 'by [when]';
  return [
    isTime ? inPlace(place, by) : null,
    { start: place.finding.end, end: place.finding.end, text: ' by [when]' },
    isTime ? null : inPlace(place, `${isHead ? 'You' : 'you'} will hear from me by [when]`),
    asSentence(place, "You'll hear from me by [when]."),
    inPlace(place, by),
  ];
};

const ELSEWHERE =
  /^(?:(?:please|kindly|just|best|simply)\s+)?(?:you(?:'ll|’ll|'d|’d)?\s+)?(?:(?:will|would|should|must|need|have|may|might|can|want|are|better|best|advised|to)\s+){0,4}(contact|call|ring|phone|ask|email|message|speak (?:to|with)|talk (?:to|with)|write to|get in touch with|reach out to|check with|approach)\b/i;
const THIRD =
  /^(?:(?:the|our|my|a|your)\s+)?(?:\w+\s)?(?:warehouse|team|colleague|colleagues|courier|driver|shop|department|agent|developers?|engineers?|technicians?|sales|marketing|billing|supplier|housekeeping|reception|they|he|she|somebody|someone)(?: who\b[^,.]*)?\s/i;

const buckPassing: Rewriting = (place) => {
  const rest = place.text.slice(place.finding.start, place.sentence.end);
  const isHead = place.finding.start === place.sentence.start;
  const elsewhere = ELSEWHERE.exec(rest);
  const third = THIRD.exec(rest);
  return [
    elsewhere
      ? {
          start: place.finding.start,
          end: place.finding.start + elsewhere[0].length,
          text: `I'll ${elsewhere[1]?.toLowerCase()}`,
        }
      : null,
    third && place.finding.reason === 'buck_passing.colleague'
      ? {
          start: place.finding.start,
          end: place.finding.start + third[0].length,
          text: isHead ? 'We ' : 'we ',
        }
      : null,
    asSentence(place, "I'll ask them for you and tell you by [when] what they say."),
    asSentence(place, "I'll see to it that the right person gets this."),
    withoutSentence(place),
    inPlace(place, isHead ? "I'll find out [what] for you" : "I'll find out [what] for you"),
  ];
};

const CANNED: readonly (readonly [RegExp, string])[] = [
  [
    /(?:we|i) (?:sincerely |deeply )?apologi[sz]e for (?:the|any) inconvenience(?: caused| this (?:may have|has) caused)?/i,
    "I'm sorry about the trouble",
  ],
  [
    /(?:please |kindly )?do(?:n't|n’t| not) hesitate to (?:contact|reach out to|get in touch with|call|write to) (?:us|me)?(?: the undersigned)?/i,
    'just write back',
  ],
  [/(?:please|kindly)(?: be)? (?:advised|informed|note|be aware|aware)(?: that)?,?\s?/i, ''],
  [/(?:please )?rest assured(?: that)?,?\s?/i, ''],
  [
    /dear (?:valued |esteemed )?(?:customer|client|user|guest|member|sir or madam|sir\/madam|sir|madam)/i,
    'Hello',
  ],
  [/at your earliest convenience/i, 'when it suits you'],
  [/as per your request/i, 'as you asked'],
  [/(?:please )?find (?:attached|enclosed)/i, "I've attached"],
  [
    /(?:we|i) (?:would like|wish|want|are pleased|regret|am writing|are writing) to (?:inform|advise|notify|assure|update) you (?:that )?/i,
    '',
  ],
  [
    /(?:we|i) (?:thank you|appreciate your|thank you for your) (?:patience and understanding|understanding|cooperation|kind cooperation)(?: in this matter)?/i,
    'Thank you for your patience',
  ],
  [
    /thank(?:s| you) for (?:contacting|reaching out to|getting in touch with)(?: us| [A-Z]\w*(?: \w+)?)?/i,
    'Thank you for your message',
  ],
  [
    /(?:is there )?anything else (?:i|we) (?:may|can) assist you with(?: today)?/i,
    'Is there anything else I can do for you',
  ],
  [/\b(?:hereby|herewith|duly|kindly)\b\s?/i, ''],
];

const robotic: Rewriting = (place) => {
  const whole = sentenceOf(place);
  const out: (Candidate | null)[] = [];
  for (const [pattern, plain] of CANNED) {
    const match = pattern.exec(whole);
    if (!match) continue;
    const changed =
      whole.slice(0, match.index) +
      (match.index === 0 ? capitalised(plain) : plain) +
      whole.slice(match.index + match[0].length);
    out.push(asSentence(place, capitalised(changed.trim())));
  }
  return [
    ...out,
    without(place),
    withoutSentence(place),
    asSentence(place, "I've read your message with care."),
    inPlace(place, '[in your own words]'),
  ];
};

export const REWRITINGS: Readonly<Record<Flag, Rewriting>> = {
  blame,
  command: ask,
  dismissive,
  policy,
  bare_refusal: bareRefusal,
  false_apology: falseApology,
  negative_open: negativeOpen,
  shouting,
  jargon,
  vague_time: vagueTime,
  buck_passing: buckPassing,
  robotic,
};
