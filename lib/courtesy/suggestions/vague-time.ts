import type { Family, Rewrite } from './family.ts';

/** No time enters the draft that the agent did not choose: all that is offered is a gap. */
const BY = ['by [when]', 'by [when] at the latest'] as const;
const WHO =
  '(?:we|i|they|he|she|someone|somebody|an agent|a colleague|the team|our team|it|the queue|there|time|one of us|capacity|engineers|our engineers|things|schedules|workload|you)';

const phrases: readonly Rewrite[] = [
  {
    match: `(?:i|we)?(?: am| are|'m|'re)? ?(?:cannot|can't|can not|could not|couldn't|unable to|not able to)(?: really| yet| currently)? (?:say|tell|give|predict|estimate|promise|commit)(?: you)?(?: exactly| yet| to){0,2}(?: (?:when|a date|a time|how long|a timeframe|an eta|any date))?`,
    say: ['I’ll tell you more by [when] {-}', 'you’ll hear more from me by [when] {-}'],
  },
  {
    match: `(?:let you know|inform you|update you|tell you|write to you) (?:when|once|if|as soon as|as and when) (?:it|this|that|the [a-z]+|your [a-z]+|they|he|she)(?: has| have| is| are|'s| was)`,
    say: ['let you know by [when] how things stand {-}'],
  },
  {
    match: `(?:let you know|inform you|update you|be in touch|get back to you|come back to you|contact you|hear back|hear from us|revert) (?:later|in time|eventually|when|if|once|as and when)`,
    say: [
      'let you know by [when] how things stand {-}',
      'get back to you by [when] {-}',
      'let you know by [when] whether {clause}',
    ],
  },
  {
    match: `(?:hopefully |probably )?(?:as soon as possible|asap|as soon as (?:we|i|they|he|she)(?: possibly| reasonably)? (?:can|could)|as soon as (?:practicable|feasible|practical|may be|it is possible|it's possible|time allows|circumstances allow)|as (?:quickly|fast|promptly|swiftly|speedily) as (?:possible|we can|i can|they can))`,
    say: BY,
  },
  {
    match: `(?:as and when|if and when|as soon as|when|whenever|once|until) ${WHO}(?:'ve|'re|'s)?`,
    say: ['by [when] {-}', 'by [when] at the latest {-}'],
  },
  {
    match: `(?:at|in|with) (?:the |our |their |your )?(?:very )?(?:earliest|due course|good time|near future|foreseeable future|fullness of time|first opportunity)(?: (?:opportunity|convenience|possible(?: time| opportunity)?|point|date))?`,
    say: BY,
  },
  {
    match: `(?:in|over|within|during|at|with) (?:one of )?(?:the |our |their )?(?:(?:very |not too )?(?:next|coming|following|upcoming|later|foreseeable|distant|normal|usual) )(?:few |couple of |little )?(?:days|weeks|months|hours|while|updates?|releases?|versions?|period|timescales?|time frame|timeframe|future)(?: or (?:so|weeks|months))?`,
    say: BY,
  },
  {
    match: `(?:in|within) (?:a |an )?(?:reasonable|timely|appropriate|short|little|the shortest|acceptable|while|bit|few|couple)(?: (?:of )?(?:time|while|period|manner|fashion|timeframe|amount of time|possible time|days|weeks|minutes|hours))?`,
    say: BY,
  },
  {
    match: `(?:at|on) (?:some|a|any) (?:later |other |future )?(?:point|stage|time|date|moment)(?: (?:soon|in the future|in time|or other|later|today|yet))?`,
    say: BY,
  },
  {
    match: `(?:(?:until|till) further notice|for (?:a|some) (?:while|time|bit))`,
    say: ['until [when]'],
  },
  {
    match: `(?:should|will|won't|shouldn't|shall|does|might|may|could|can|would) ?(?:not |n't )?(?:take|be|need) (?:too |very |that |much |a |some |its |a little |a bit of ){0,2}(?:long|longer|while|bit|time|some|ages)(?: now)?`,
    say: ['will be done by [when]', 'should be done by [when]'],
  },
  {
    match: `(?<do>takes?|needs?) (?:some|its|their|a|as long|a little) (?:time|while|as it takes|bit)`,
    say: ['{do} until [when]'],
  },
  {
    match: `(?:(?:there is|there's|we have|i have|with) )?(?:still |currently |yet |as yet ){0,2}(?:no|not|n't|without|not yet|still no) (?:an |any |exact |firm |clear ){0,2}(?:eta|timescale|timeframe|time frame|timeline|date|known|clear|decided|confirmed)(?: yet| for (?:this|it|that))*`,
    say: ['I’ll tell you more by [when] {-}', 'you’ll hear more from me by [when] {-}'],
  },
  { match: `(?:any|one of these) (?:days?|times?|minute|moment) now`, say: BY },
  {
    match: `(?:the )?(?:next|first|earliest) available (?<who>agent|slot|opportunity|moment)`,
    say: ['the next free {who}, by [when],'],
  },
  {
    match: `,? ?(?:time|workload|capacity|schedules?|resources) (?:permitting|allowing|permits|allows|allow)|,? ?as time (?:allows|permits)`,
    say: ['by [when]'],
  },
  {
    match: `(?<will>will|'ll|shall) (?:hopefully |then |also |very |probably ){0,2}(?:soon|shortly|promptly|eventually|presently|momentarily|quickly|swiftly)(?= [a-z])`,
    say: ['{will} {clause} by [when]'],
  },
  {
    match: `(?:(?:hopefully|probably|very|quite|pretty|fairly|sometime|some time) ){0,2}(?:soon|shortly|eventually|momentarily|presently|promptly|imminently|quickly|swiftly|speedily|later(?: on)?|before (?:too )?long|in no time|in a jiffy|sooner or later|by and by|down the (?:line|road)|some ?day|one day|sometime)(?: (?:next|this) (?:week|month))?(?=$|[,;:.!)]| (?:and|but|so|if|with|as|to|once|because|about|on|at|in|for|regarding))`,
    say: BY,
  },
  {
    match: `(?:hopefully |very )?(?:soon|shortly|eventually|presently|promptly|quickly|swiftly|sometime|momentarily)(?= [a-z])`,
    say: ['{clause} by [when]', 'by [when]'],
  },
  {
    match: `^(?:hopefully )?(?:soon|shortly|eventually),?`,
    say: ['by [when],'],
  },
  {
    match: `(?:a few|several|some|a couple of) (?:days|weeks|months)(?: or so| or more| maybe| perhaps|, maybe| longer| at least)?`,
    say: ['until [when]', 'by [when]'],
  },
  {
    match: `(?<promise>(?:someone|somebody|we|they|a colleague|one of us|the team|an agent|he|she|i|our team)(?:'ll| will| shall) (?:[a-z]+ ){0,4}(?:touch|contact|you|reply|up|revert|know|back))(?! by>)`,
    say: ['{promise} by [when]', '{promise} by [when] at the latest'],
  },
];

export const vagueTime: Family = {
  rewrites: phrases,
  instead: ['I’ll tell you more by [when].'],
  gap: 'by [when]',
};
