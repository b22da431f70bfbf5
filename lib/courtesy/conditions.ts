import { isAboutUs, isDenied } from './scope.ts';
import type { Tokens } from './text/tokens.ts';

/** A place where a rule's pattern stands, as its condition sees it. */
export interface Match {
  readonly text: string;
  readonly tokens: Tokens;
  /** First token, and the token after the last. */
  readonly from: number;
  readonly to: number;
  /** The sentence ends in a question mark. */
  readonly isQuestion: boolean;
}

/** What a rule may ask beside its patterns, by the name that rules give it. */
export const CONDITIONS = {
  statement: ({ isQuestion }: Match) => !isQuestion,
  question: ({ isQuestion }: Match) => isQuestion,
  not_a_short_question: ({ isQuestion, tokens }: Match) => !(isQuestion && tokens.count <= 4),
  at_the_head: ({ from }: Match) => from <= 2,
  near_the_head: ({ from }: Match) => from <= 3,
  in_the_first_words: ({ from }: Match) => from <= 9,
  before_a_question: ({ isQuestion, tokens, to }: Match) => !isQuestion || tokens.count - to > 6,
  long_before_a_question: ({ isQuestion, tokens, to }: Match) =>
    !isQuestion || tokens.count - to > 8,
  /** "It wasn't your mistake": said, and nothing before it denies it. */
  not_denied: (match: Match) => !match.isQuestion && !isDenied(match),
  not_of_us: (match: Match) => !match.isQuestion && !isAboutUs(match),
  not_of_us_nor_denied: (match: Match) =>
    !match.isQuestion && !isDenied(match) && !isAboutUs(match),
  elsewhere: isElsewhere,
  nothing_offered: isNothingOffered,
} as const satisfies Readonly<Record<string, (match: Match) => boolean>>;

export type Condition = keyof typeof CONDITIONS;

const TO_US =
  /\b(?:me|us|here|this (?:email|message|chat)|I'll|we'll|and I|for you|your order|settings|tracking)\b/i;

/** Sending the customer to ourselves is no passing on. */
function isElsewhere({ isQuestion, text, tokens, from, to }: Match): boolean {
  const start = tokens.start[from] as number;
  const end = tokens.end[Math.min(to + 1, tokens.count - 1)] as number;
  return !isQuestion && !TO_US.test(text.slice(start, end));
}

const OFFER =
  /\b(?:and|then|so) (?:I|we|you|it|that)(?:'|’|\b)|\bplease\b|\b(?:so that|if you)\b|\bfor you\b|\bkindly\b|\bwhenever\b|\banytime\b|\band (?:they|he|she)\b|^then\b|\bif \w{1,20} (?:prefer|like|need|want)/i;

/** The sentence doesn't go on to give something in return, nor asks kindly. */
function isNothingOffered({ isQuestion, text, tokens }: Match): boolean {
  const start = tokens.start[0] as number;
  const end = tokens.end[tokens.count - 1] as number;
  return !isQuestion && !OFFER.test(text.slice(start, end));
}
