import { refusals } from './bare-refusal.ts';
import { blame } from './blame.ts';
import { calm, type Family, type Rewrite, upset } from './family.ts';

const openings: readonly Rewrite[] = [
  {
    match: /^(?:unfortunately|regrettably|sadly|alas)\b,?/dgiu,
    say: [
      upset('I’m sorry that {rest}'),
      '',
      upset('I know this isn’t the answer you hoped for. {rest.}'),
      calm('Thank you for asking. {rest.}', 'thanks'),
      calm('I know this isn’t the answer you hoped for. {rest.}'),
    ],
  },
  {
    match:
      /^(?:(?:we|i) (?:deeply |sincerely |greatly )?(?:regret|have|need|must|are sorry|am sorry|'m sorry|'re sorry)(?: to)? (?:inform|tell|advise|let|say|notify)(?: you)?(?: know)?(?: that)?|(?:i am|i'm|we are|we're) afraid(?: that)?|it is with regret that|we regret that|bad news:?)/dgiu,
    say: [
      upset('I’m sorry that {rest}'),
      '',
      upset('I know this isn’t the answer you hoped for. {rest.}'),
      calm('Thank you for asking. {rest.}', 'thanks'),
      calm('I know this isn’t the answer you hoped for. {rest.}'),
    ],
  },
  {
    match: /^(?:no|nope)\b[,!-]?/dgiu,
    say: [
      upset('I know this isn’t the answer you hoped for. {rest.}'),
      calm('Thank you for asking. {rest.}', 'thanks'),
      calm('I know this isn’t the answer you hoped for. {rest.}'),
    ],
  },
  {
    match: /^sorry,? but\b/dgiu,
    say: ['I’m sorry that {rest}', calm('Thank you for asking. {rest.}', 'thanks')],
  },
];

export const negativeOpen: Family = {
  rewrites: [...openings, ...refusals, ...blame.rewrites],
  instead: [
    upset('I know this isn’t the answer you hoped for. {sentence}'),
    calm('Thank you for asking. {sentence}', 'thanks'),
    'I know this isn’t the answer you hoped for. {sentence}',
    'I’ve looked into this for you. {sentence}',
  ],
  gap: 'here is where things stand: [where things stand]',
};
