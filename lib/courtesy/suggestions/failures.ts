import type { Rewrite } from './family.ts';

const WRONG =
  '(?:a |an |the |your )?(?:wrong|incorrect|invalid|old|outdated|incomplete|false|inaccurate)';

/** What the customer did not do: it is said as what has not reached us, or what we can do. */
export const failures: readonly Rewrite[] = [
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
