import type { Rule } from '../rule.ts';

export const others: readonly Rule[] = [
  {
    id: 'telling',
    patterns: [
      `( thank you|@thanks|grateful|appreciate ) ~4 ( telling|letting ~1 know|flagging|raising|reporting|bringing|pointing|spotting|sharing|being so|being honest|feedback|honesty|patience|bearing|your time|waiting|warning|catching|noticing|taking the time|writing so|explaining|saying so|speaking up|coming back )`,
    ],
  },
  {
    id: 'courtesy_line',
    patterns: [
      `^ ( thank you|@thanks ) ~2 for ~2 ( contacting|writing|email|e-mail|e|mail|message|reaching|getting|enquiry|inquiry|query|call|calling|letter|interest|coming back|reply|response|note|contact|photo|photos|request|submitting|choosing|your|the )`,
      `^ ( hope|trust ) ~2 ( you|this|all )`,
      `^ i hope ~8`,
    ],
  },
  {
    id: 'condition',
    patterns: [
      `if|unless|provided|assuming|whenever|should you`,
      `( once|when|as soon as|until ) ( you|it|the|your|i have your|we have your|we have|that )`,
    ],
  },
  { id: 'direct_answer', patterns: [`^ yes|no|nope|yep|yeah $$`] },
  { id: 'but', patterns: [`but|however|though|although`] },
  {
    id: 'what_happened',
    when: 'statement',
    patterns: [
      `( because|reason|cause|caused|due to|owing to|happened|turns out|found|traced|root|explanation|why ) ~2 ( was|is|that|:|to|the|a|our|by|it|i|we|this )`,
      `@our|the ~4 ( failed|broke|missed|sent|charged|lost|went|did n't|never|was|were|had|stopped|put|read|used|printed|fell|counted|cancelled|landed|took|skipped|overwrote|deleted|dropped|stuck ) ~5`,
      `( did n't|never|not ) ~1 ( reach|update|sync|arrive|leave|go|get|send|book|record|save|pass )`,
    ],
  },
];
