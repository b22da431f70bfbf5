import { sentAway } from './buck-passing.ts';
import { calmDown } from './dismissive.ts';
import type { Family, Rewrite } from './family.ts';

const MUST =
  "(?:must|need to|have to|are required to|'re required to|have got to|'ve got to|are obliged to|are expected to|will need to|'ll need to|will have to|'ll have to|are requested to|are instructed to|are advised to|shall|would need to|'d need to|would have to|'d have to|might need to|may need to|are to|gotta|got to|had better|'d better|better)";
const NOTE =
  '(?:(?:please |kindly )?(?:note|be aware|remember|be advised|keep in mind) (?:also )?that )?';
/** What the customer is asked to give; the rest are things to do. */
const GIVING =
  '(?:send|provide|give|forward|supply|submit|reply|respond|confirm|attach|remit|return|email|post|fax|fill|complete|upload|share|pay|settle|state|specify|quote|tell|bring|describe|sign|show|answer|enclose|resend|name|let)';
const DEPENDENT = 'that which what where why because since if unless form as';

const asked: readonly Rewrite[] = [
  {
    match: `${NOTE}(?:you|u|customers|users) ?(?:really |always |also |first |still |simply |just |only |then )?${MUST} (?:please |also |first |always |then |immediately )?(?=${GIVING}>)`,
    say: ['could you please {rest?}', 'please {clause}', 'it would help me if you could {clause}'],
    notAfter: DEPENDENT,
  },
  {
    match: `(?:you|u) (?:really |always |also |first |still |simply |just |only |then )?(?:must not|mustn't|may not|are not to|shall not|must never|should never)(?= [a-z])`,
    say: ['please don’t {clause}', 'it’s safer not to {clause}'],
  },
  {
    match: `${NOTE}(?:you|u|customers|users) ?(?:really |always |also |first |still |simply |just |only |then )?${MUST}(?= (?!be>)[a-z])`,
    say: ['please {clause}', 'the next step is to {clause}', 'could you please {rest?}'],
    notAfter: DEPENDENT,
  },
  {
    match: `(?:you|u) ?(?:really |always |also |first |still |simply |just |only |then )?${MUST}(?= [a-z])`,
    say: ['we’d ask you to {clause}', 'we’d like you to {clause}'],
  },
  {
    match: `(?:must|needs to|has to|have to|need to|is to|are to|shall|(?:is|are) required to) be (?:immediately |also |first )?(?<done>[a-z-]+)`,
    say: [
      'could you please {done|base} {subject} {rest?}',
      'please {done|base} {subject} {clause}',
    ],
  },
  {
    match: `(?:we|i) (?:do )?(?:require|expect|demand|insist(?: that)?|need) you to`,
    say: ['could you please {rest?}', 'please {clause}'],
  },
  {
    match: `(?:we|i) (?:do )?(?:require|expect|demand)(?: from you)?(?= (?:a|an|the|your|proof|payment|all|both|full))`,
    say: ['could you please send us {rest?}', 'please send us {clause}'],
  },
  {
    match: `(?:it is|it's) (?:absolutely )?(?:mandatory|compulsory|imperative|obligatory|essential|necessary) (?:that you|for you to|to)`,
    say: ['could you please {rest?}', 'please {clause}'],
  },
  {
    match: `(?:please )?(?:do )?(?:make sure|be sure|ensure|see to it|see)(?: that)?(?: you| to)(?: always)?(?= (?!are>|have>)[a-z])`,
    say: ['please {clause}', 'could you please {rest?}', 'it helps to {clause}'],
  },
  {
    match: `(?:please )?(?:make sure|ensure)(?: that)?(?= (?:there|the|your|it|all))`,
    say: ['could you please check that {rest?}', 'it helps if {clause}'],
  },
  {
    match: `(?:please )?let (?:us|me) have`,
    say: ['could you please send us {rest?}', 'please send us {clause}'],
  },
];

const imperative: readonly Rewrite[] = [
  {
    match: `%(?:kindly |just |now |then |immediately )?(?:do not|don't|never)(?= [a-z])`,
    say: ['please don’t {clause}', 'it’s better not to {clause}'],
  },
  {
    match: `%(?:kindly |please |just |now |then |also |first |ok |well )?(?=${GIVING}>)`,
    say: ['could you please {rest?}', 'please {clause}', 'if you {rest}, I’ll take it from there.'],
  },
  {
    match: `%(?:kindly |now |then |also |first |just |simply )?(?=(?:read|contact|call|check|verify|wait|stop|refrain|refer|rate|remember|explain|furnish|keep|look|use))`,
    say: ['please {clause}', 'could you please {rest?}'],
  },
];

export const command: Family = {
  rewrites: [...calmDown, ...sentAway, ...asked, ...imperative],
  instead: ['Could you please help me with this?', 'I’d be grateful for your help with this.'],
  gap: '[kinder words]',
};
