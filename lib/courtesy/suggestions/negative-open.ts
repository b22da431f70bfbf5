import { refusals } from './bare-refusal.ts';
import { blame } from './blame.ts';
import { dismissive } from './dismissive.ts';
import { answer, calm, type Family, type Rewrite, upset } from './family.ts';
import { vagueTime } from './vague-time.ts';

const openings: readonly Rewrite[] = [
  {
    isOpen: true,
    match: `^(?:unfortunately|regrettably|sadly|alas),?`,
    say: [
      upset('I’m sorry that {clause}'),
      '',
      upset('I know this isn’t the news you hoped for. {rest.}'),
      answer('Thank you for asking. {rest.}'),
      calm('I know this isn’t the news you hoped for. {rest.}'),
    ],
  },
  {
    match: `^(?:(?:we|i) (?:deeply |sincerely |greatly )?(?:regret|have|need|must|are sorry|am sorry|'m sorry|'re sorry)(?: to)? (?:inform|tell|advise|let|say|notify)(?: you)?(?: know)?(?: that)?|(?:i am|i'm|we are|we're) afraid(?: that)?|it is with regret that|we regret that|bad news:?)`,
    say: [
      upset('I’m sorry that {clause}'),
      '',
      upset('I know this isn’t the news you hoped for. {rest.}'),
      calm('I know this isn’t the news you hoped for. {rest.}'),
    ],
  },
  {
    match: `^(?:your|the|this) (?:[a-z]+ ){1,4}(?:has been|was|is|were|have been) (?:[a-z]+ )?(?:declined|refused|rejected|denied|closed|cancelled|canceled|unsuccessful|blocked|suspended)`,
    say: ['I know this isn’t the news you hoped for. {sentence}'],
  },
  {
    match: `^(?:no|nope)[,!-]?`,
    say: [
      upset('I know this isn’t the answer you hoped for. {rest.}'),
      answer('Thank you for asking. {rest.}'),
      calm('I know this isn’t the answer you hoped for. {rest.}'),
    ],
  },
  {
    match: `^sorry,? but`,
    say: ['I’m sorry that {clause}', answer('Thank you for asking. {rest.}')],
  },
];

const softened: readonly Rewrite[] = refusals.map((rewrite) => ({
  ...rewrite,
  say: [...rewrite.say, 'I know this isn’t the answer you hoped for. {sentence}'],
}));

export const negativeOpen: Family = {
  rewrites: [
    ...openings,
    ...softened,
    ...blame.rewrites,
    ...dismissive.rewrites,
    ...vagueTime.rewrites,
  ],
  instead: [
    upset('I know this isn’t the answer you hoped for. {sentence}'),
    answer('Thank you for asking. {sentence}'),
    'I know this isn’t the answer you hoped for. {sentence}',
    'I’ve looked into this for you. {sentence}',
  ],
  gap: '[where things stand]',
};
