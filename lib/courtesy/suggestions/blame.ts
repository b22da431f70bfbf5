import { failures } from './failures.ts';
import { calm, type Family, type Rewrite, upset } from './family.ts';
import { pastDuty } from './past-duties.ts';

const side: readonly Rewrite[] = [
  {
    match: `(?:the|this|any|an|that) (?:[a-z]+ )?(?:mistakes?|errors?|problem|issue|oversight|fault|failure|delay) (?:is|was|lies|lay|must be|must lie|are) (?:clearly |entirely |solely |most likely |probably )?(?:on|at|with|from) (?:your (?:own )?(?:side|end|part)|you)(?:,? not ~$)?`,
    say: ['something went wrong along the way', 'let’s find out together what went wrong {-}'],
  },
  {
    match: `(?:customers|parents|users|members|guests|tenants|passengers|students|the (?:customer|user|sender|account holder|parent|tenant))(?: are| is) (?:always |solely |themselves )?responsible for`,
    say: ['I’ll help you with {clause}'],
  },
  {
    match: `^(?:simply |just )?(?<what>(?!this>|that>|it>|which>)[a-z]~) (?:would|could|might) have (?:been |easily |certainly )?(?:helped|spared|avoided|prevented|saved|shown|told|enough|wise|wiser|better|sensible)`,
    say: ['I’ll help you with {what} {--}.', 'I wish we had pointed you to this sooner {--}.'],
  },
  {
    match: `(?:(?:a|an|the|some|this|that) )?(?:[a-z]+ )?(?:mistakes?|errors?|problem|issue|oversight|fault|misunderstanding|failure) (?:on|at|from|by) your (?:own )?(?:side|end|part)`,
    say: ['a mix-up'],
  },
  {
    match: `(?:due to|because of|owing to|through|by|caused by|down to) (?:your own |your |a |an )?(?:user |customer |human |own )?(?:mistakes?|errors?|oversight|fault|negligence|carelessness|failure|inattention|misunderstanding)(?: on your (?:side|part|end))?`,
    say: ['because of a mix-up'],
  },
  {
    match: `(?:this|that|it|which)(?: is| was|'s) (?:clearly |entirely |actually |obviously |solely |simply |in fact |just )?(?:your|a|an) (?:own )?(?:user |customer |human )?(?:mistake|error|fault|oversight|misunderstanding|doing)`,
    say: [
      upset('I’m sorry that this went wrong.'),
      'something went wrong along the way',
      'let’s put this right together.',
    ],
  },
  {
    match: `(?:it|that|this)(?: is| was|'s) (?:always |ultimately |solely |still )?(?:your|the (?:customer|user|payer|sender|buyer|traveller|passenger|tenant|guest|account holder)'s) (?:own )?(?:responsibility|duty|job|obligation|task) to`,
    say: ['I’ll help you to {clause}', 'let’s {clause} together'],
  },
  {
    match: `(?:it|that|this)(?: is| was|'s) (?:the responsibility of (?:the )?[a-z]+|down to you|up to you|up to the [a-z]+) to`,
    say: ['I’ll help you to {clause}', 'let’s {clause} together'],
  },
  {
    match: `you(?: are|'re) (?:solely |fully |always |yourself )?responsible for`,
    say: ['I’ll help you with {clause}'],
  },
  {
    match: `(?:it(?: is|'s| would be)|would be) (?:always |usually |generally |really )?(?:advisable|wise|wiser|best|better|good practice|recommended|sensible|important|worth) to`,
    say: ['I’ll help you to {clause}', 'you’re welcome to {clause}'],
  },
  {
    match: `(?:we|i)(?: would|'d)? (?:always |strongly |generally |usually |really )?(?:recommend|suggest|advise|urge) (?:you )?(?<doing>[a-z-]+ing)`,
    say: ['I’ll help you with {doing} {object}', 'you’re welcome to {doing|base} {clause}'],
  },
  {
    match: `(?:so |and )?(?:for |the )?(?:next time|in (?:the )?future),? (?:please |kindly )?(?:remember to |be sure to |make sure to |make sure you |ensure you |try to )?(?<do>[a-z-]+)`,
    say: ['could you please {do|base} {rest?}', 'from now on, I’ll help you to {do|base} {clause}'],
  },
  {
    match: `(?:this|that|it|which|the (?:problem|delay|issue|charge|fee|damage)) (?:would|could|might) (?:easily |simply |well |never |not |also )?(?:n't )?have (?:easily )?(?:been (?:easily )?(?:avoided|prevented|spared)|happened|occurred|arisen)`,
    say: ['I’m sorry that this happened {--}.', 'I wish we had spoken sooner {--}.'],
  },
  {
    match: `(?:this|that|it) (?:wouldn't|would not|couldn't|could not) have (?:happened|occurred|been (?:an issue|necessary|needed)|arisen)`,
    say: ['I’m sorry that this happened {--}.', 'I wish we had spoken sooner {--}.'],
  },
  {
    match: `(?:customers|users|passengers|guests|members|parents|students|tenants|everyone|people|the customer|the user|one) (?:should|must|ought to|need to|needs to|(?:is|are) expected to|(?:is|are) required to) (?:always |really |first )?(?<do>[a-z-]+) (?:their|his|her|one's)`,
    say: ['could you please {do|base} your {rest?}', 'I’ll help you to {do|base} your {clause}'],
  },
  {
    match: `(?:customers|users|passengers|guests|members|parents|students|tenants|everyone|people|the customer|the user|one) (?:should|must|ought to|need to|needs to|(?:is|are) expected to|(?:is|are) required to) (?:always |really |first )?(?<do>[a-z-]+)`,
    say: ['could you please {do|base} {rest?}', 'I’ll help you to {do|base} {clause}'],
  },
];

const careless: readonly Rewrite[] = [
  {
    match: `(?:an?|any|every|most|anyone|anybody) (?:[a-z]+ ){0,3}would have (?:noticed|seen|known|spotted|realised|realized|checked|caught)(?: that)?`,
    say: ['it’s easy to miss that {clause}'],
  },
  {
    match: `(?:people|customers|users|many|everyone)(?: often| sometimes| usually| tend to)? (?:forget|overlook|miss|ignore)(?: that)?`,
    say: ['this is easy to miss {-}'],
  },
  {
    match: `(?:you|u) (?:have |had |'ve |must have )?(?<did>[a-z]+)(?: (?:in|out|up|on|off))? (?<what>(?:it|that|this|(?:the|your|our)(?: [a-z-]+){1,3}?)) (?:wrongly|wrong|incorrectly|by mistake|improperly)`,
    say: ['something seems to have gone wrong with {what}', 'let’s put {what} right together'],
    notAfter: 'that which what if',
  },
  {
    match: `you (?:clearly |obviously |evidently |apparently |simply )?must have (?:accidentally |simply )?(?<done>[a-z-]+)`,
    say: [
      'it looks as if {object} got {done|done} {adjunct}',
      'something may have gone wrong when {done|ing} {clause}',
    ],
  },
  {
    match: `(?:it|that|this) was you (?:yourself )?who (?<did>[a-z-]+)|you(?: are|'re) the one who (?<did2>[a-z-]+)`,
    say: [
      'it looks as if {object} got {did|done} {adjunct}',
      'it looks as if {object} got {did2|done} {adjunct}',
    ],
  },
  {
    match: `(?<link>as|because|since) you (?:have |had |'ve )?(?:simply |clearly |then |only )?(?<did>[a-z-]+)`,
    say: ['with {object} {did|done} {adjunct}', '{link} {object} got {did|done} {adjunct}'],
  },
  {
    match: `(?:you|u) (?:have |had |'ve |may have |might have |seem to have )?(?:yourself |simply |clearly |apparently |already |accidentally )?(?<did>[a-z-]+)`,
    say: ['it looks as if {object} got {did|done} {adjunct}'],
    notAfter: 'that which what if',
  },
  {
    match: `,? (?:by|through) your own (?:choice|doing|actions?|settings?)`,
    say: [''],
  },
  {
    match: `,? (?:it )?yourself`,
    say: [''],
  },
];

export const blame: Family = {
  rewrites: [...pastDuty, ...failures, ...side, ...careless],
  instead: [
    upset('I can see how frustrating this is, and I’ll help you to put it right.', 'empathy'),
    upset('I’ll help you to put this right.'),
    calm('Let’s put this right together.'),
    calm('I’ll help you with this.'),
    'Let’s look at this together.',
  ],
  gap: '[kinder words]',
};
