/** The ids that everything speaks: language-free, and never reused once a notebook may hold them. */

export const MOMENTS = ['psyche', 'greeting', 'need', 'followThrough', 'problems'] as const;
export type Moment = (typeof MOMENTS)[number];

/** Psyche is the agent's own: never rated, in no mean, in no export. */
export const RATED_MOMENTS = ['greeting', 'need', 'followThrough', 'problems'] as const;
export type RatedMoment = (typeof RATED_MOMENTS)[number];

export const RATINGS = [-1, 0, 1, 2] as const;
export type Rating = (typeof RATINGS)[number];

export const ACTS = [
  'greeting',
  'name',
  'please',
  'thanks',
  'apology',
  'empathy',
  'ownership',
  'summary',
  'question',
  'plan',
  'time',
  'further_help',
  'appreciation',
  'sign_off',
] as const;
export type Act = (typeof ACTS)[number];

export const FLAGS = [
  'blame',
  'command',
  'dismissive',
  'policy',
  'bare_refusal',
  'false_apology',
  'negative_open',
  'shouting',
  'jargon',
  'vague_time',
  'buck_passing',
  'robotic',
] as const;
export type Flag = (typeof FLAGS)[number];

/** The moment whose rating a flag weighs on. */
export const MOMENT_OF_FLAG: Readonly<Record<Flag, RatedMoment>> = {
  robotic: 'greeting',
  shouting: 'greeting',
  negative_open: 'greeting',
  command: 'need',
  jargon: 'need',
  bare_refusal: 'need',
  policy: 'need',
  vague_time: 'followThrough',
  buck_passing: 'followThrough',
  blame: 'problems',
  dismissive: 'problems',
  false_apology: 'problems',
};

export const ORDERS = ['person_first', 'problem_first', 'no_person', 'no_problem', 'n/a'] as const;
export type Order = (typeof ORDERS)[number];

export const MOODS = ['angry', 'frustrated', 'anxious', 'confused', 'neutral', 'happy'] as const;
export type Mood = (typeof MOODS)[number];

export const CHANNELS = ['email', 'web', 'chat', 'messaging', 'phone', 'social', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What the composer is set to: a reply the customer reads, a note for colleagues, or not known. */
export const COMPOSER_MODES = ['public', 'note', 'unknown'] as const;
export type ComposerMode = (typeof COMPOSER_MODES)[number];

/** Who set a rating. Only `agent` and `lead` count; `draft` is the machine's suggestion. */
export const RATERS = ['draft', 'agent', 'lead'] as const;
export type Rater = (typeof RATERS)[number];
