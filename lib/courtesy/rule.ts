import type { Act, Flag } from '../moments/vocabulary.ts';
import type { Condition } from './conditions.ts';

/** What a sentence can show beside acts and flags; these decide what acts and flags mean. */
export const SIGNALS = [
  /** Thanks for telling us, for feedback: speaks to the person. */
  'telling',
  /** Courtesy that is neither person nor problem: "thank you for your e-mail". */
  'courtesy_line',
  /** Says no. */
  'refusal',
  /** Opens a way: an alternative, a step, an offer. */
  'forward',
  /** Bad news at the head of a sentence. */
  'bad_news',
  /** The clause commits us. */
  'promise',
  /** A time to come or past, not yet placed. */
  'time_words',
  /** "if", "once", "should you": what hangs on something. */
  'condition',
  /** "if you …, tell me and I'll …". */
  'offer',
  /** Own it, say what happened: parts of an apology. */
  'what_happened',
  'but',
  /** "Yes.", "No.": the answer itself. */
  'direct_answer',
] as const;
export type Signal = (typeof SIGNALS)[number];

/** Rules are data, with the name of one condition at most. The syntax of patterns: `pattern/compile.ts`. */
export interface Rule {
  readonly id: Act | Flag | Signal;
  readonly patterns: readonly string[];
  /** Key into the table `reasons`; flags only. Absent: the flag's id. */
  readonly reason?: string;
  readonly when?: Condition;
}
