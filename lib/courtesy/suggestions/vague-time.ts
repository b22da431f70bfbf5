import type { Family, Rewrite } from './family.ts';

/** No time enters the draft that the agent did not choose: all that is offered is a gap. */
const BY = ['by [when]', 'by [when] at the latest'] as const;
const WHO =
  '(?:we|i|they|he|she|someone|somebody|an agent|a colleague|the team|our team|it|the queue|there|time|one of us|capacity|engineers|our engineers|things|schedules|workload|you)';

const phrases: readonly Rewrite[] = [
  {
    match:
      /\b(?:i|we)?(?: am| are|'m|'re)? ?(?:cannot|can't|can not|could not|couldn't|unable to|not able to)(?: really| yet| currently)? (?:say|tell|give|predict|estimate|promise|commit)(?: you)?(?: exactly| yet| to)*(?: (?:when|a date|a time|how long|a timeframe|an eta|any date))?/dgiu,
    say: ['I’ll tell you more by [when] {-}', 'you’ll hear more from me by [when] {-}'],
  },
  {
    match:
      /\b(?:let you know|inform you|update you|tell you|write to you) (?:when|once|if|as soon as|as and when) (?:it|this|that|the [a-z]+|your [a-z]+|they|he|she)(?: has| have| is| are|'s| was)\b/dgiu,
    say: ['let you know by [when] how things stand {-}'],
  },
  {
    match:
      /\b(?:let you know|inform you|update you|be in touch|get back to you|come back to you|contact you|hear back|hear from us|revert) (?:later|in time|eventually|when|if|once|as and when)\b/dgiu,
    say: ['let you know by [when] how things stand {-}', 'get back to you by [when] {-}'],
  },
  {
    match:
      /(?:\bhopefully |\bprobably )?\b(?:as soon as possible|asap|as soon as (?:we|i|they|he|she)(?: possibly| reasonably)? (?:can|could)|as soon as (?:practicable|feasible|practical|may be|it is possible|it's possible|time allows|circumstances allow)|as (?:quickly|fast|promptly|swiftly|speedily) as (?:possible|we can|i can|they can))\b/dgiu,
    say: BY,
  },
  {
    match: new RegExp(
      String.raw`\b(?:as and when|if and when|as soon as|when|whenever|once|until) ${WHO}(?:'ve|'re|'s)?\b`,
      'dgiu',
    ),
    say: ['by [when] {-}', 'by [when] at the latest {-}'],
  },
  {
    match:
      /\b(?:at|in|with) (?:the |our |their |your )?(?:very )?(?:earliest|due course|good time|near future|foreseeable future|fullness of time|first opportunity)(?: (?:opportunity|convenience|possible(?: time| opportunity)?|point|date))?/dgiu,
    say: BY,
  },
  {
    match:
      /\b(?:in|over|within|during|at|with) (?:one of )?(?:the |our |their )?(?:(?:very |not too )?(?:next|coming|following|upcoming|later|foreseeable|distant|normal|usual) )(?:few |couple of |little )?(?:days|weeks|months|hours|while|updates?|releases?|versions?|period|timescales?|time frame|timeframe|future)(?: or (?:so|weeks|months))?/dgiu,
    say: BY,
  },
  {
    match:
      /\b(?:in|within) (?:a |an )?(?:reasonable|timely|appropriate|short|little|the shortest|acceptable|while|bit|few|couple)(?: (?:of )?(?:time|while|period|manner|fashion|timeframe|amount of time|possible time|days|weeks|minutes|hours))?/dgiu,
    say: BY,
  },
  {
    match:
      /\b(?:at|on) (?:some|a|any) (?:later |other |future )?(?:point|stage|time|date|moment)(?: (?:soon|in the future|in time|or other|later|today|yet))?/dgiu,
    say: BY,
  },
  {
    match: /\b(?:(?:until|till) further notice|for (?:a|some) (?:while|time|bit))\b/dgiu,
    say: ['until [when]'],
  },
  {
    match:
      /\b(?:should|will|won't|shouldn't|shall|does|might|may|could|can|would) ?(?:not |n't )?(?:take|be|need) (?:too |very |that |much |a |some |its |a little |a bit of )*(?:long|longer|while|bit|time|some|ages)(?: now)?\b/dgiu,
    say: ['will be done by [when]', 'should be done by [when]'],
  },
  {
    match:
      /\b(?<do>takes?|needs?) (?:some|its|their|a|as long|a little) (?:time|while|as it takes|bit)\b/dgiu,
    say: ['{do} until [when]'],
  },
  {
    match:
      /\b(?:(?:there is|there's|we have|i have|with) )?(?:still |currently |yet |as yet )*(?:no|not|n't|without|not yet|still no) (?:an |any |exact |firm |clear )*(?:eta|timescale|timeframe|time frame|timeline|date|known|clear|decided|confirmed)(?: yet| for (?:this|it|that))*/dgiu,
    say: ['I’ll tell you more by [when] {-}', 'you’ll hear more from me by [when] {-}'],
  },
  { match: /\b(?:any|one of these) (?:days?|times?|minute|moment) now\b/dgiu, say: BY },
  {
    match:
      /\b(?:the )?(?:next|first|earliest) available (?<who>agent|slot|opportunity|moment)\b/dgiu,
    say: ['the next free {who}, by [when],'],
  },
  {
    match:
      /,? ?\b(?:time|workload|capacity|schedules?|resources) (?:permitting|allowing|permits|allows|allow)\b|,? ?\bas time (?:allows|permits)\b/dgiu,
    say: ['by [when]'],
  },
  {
    match:
      /\b(?<will>will|'ll|shall) (?:hopefully |then |also |very |probably )*(?:soon|shortly|promptly|eventually|presently|momentarily|quickly|swiftly)(?= [a-z])/dgiu,
    say: ['{will} {clause} by [when]'],
  },
  {
    match:
      /(?:\b(?:hopefully|probably|very|quite|pretty|fairly|sometime|some time) )*\b(?:soon|shortly|eventually|momentarily|presently|promptly|imminently|quickly|swiftly|speedily|later(?: on)?|before (?:too )?long|in no time|in a jiffy|sooner or later|by and by|down the (?:line|road)|some ?day|one day|sometime)(?: (?:next|this) (?:week|month))?(?=$|[,;:.!)]| (?:and|but|so|if|with|as|to|once|because|about|on|at|in|for|regarding)\b)/dgiu,
    say: BY,
  },
  {
    match:
      /\b(?:hopefully |very )?(?:soon|shortly|eventually|presently|promptly|quickly|swiftly|sometime|momentarily)(?= [a-z])/dgiu,
    say: ['{clause} by [when]', 'by [when]'],
  },
  {
    match: /^(?:hopefully )?(?:soon|shortly|eventually)\b,?/dgiu,
    say: ['by [when],'],
  },
  {
    match:
      /\b(?:a few|several|some|a couple of) (?:days|weeks|months)(?: or so| or more| maybe| perhaps|, maybe| longer| at least)?/dgiu,
    say: ['until [when]', 'by [when]'],
  },
  {
    match: /\b(?<who>someone|somebody|a colleague|one of us) will be in touch\b/dgiu,
    say: ['{who} will be in touch by [when]'],
  },
];

export const vagueTime: Family = {
  rewrites: phrases,
  instead: ['{sentence} I’ll tell you more by [when].', 'I’ll tell you more by [when].'],
  gap: 'by [when]',
};
