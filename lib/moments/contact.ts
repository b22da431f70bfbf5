import type { Stamp } from './day.ts';
import {
  type Channel,
  RATED_MOMENTS,
  type RatedMoment,
  type Rater,
  type Rating,
} from './vocabulary.ts';

/** What can be rated: each moment, and the contact as a whole. */
export const RATED = [...RATED_MOMENTS, 'contact'] as const;
export type Rated = (typeof RATED)[number];

/** The order of tables: the whole, then its moments. */
export const WHOLE_FIRST: readonly Rated[] = ['contact', ...RATED_MOMENTS];

/** A step done, or said not to be: the draft's evidence, or the agent's own word. */
export interface Tick {
  readonly step: string;
  readonly on: boolean;
  readonly by: 'agent' | 'draft';
  readonly at: number;
}

/** A rating that a person gave or confirmed. */
export interface MomentRating {
  /** Null: not applicable. */
  readonly value: Rating | null;
  readonly by: Exclude<Rater, 'draft'>;
  /** Ids of steps and flags, never words. */
  readonly reason: readonly string[];
  /** Content hash of the playbook in force. */
  readonly playbook: string | null;
  readonly at: number;
}

/** What the machine proposes. It never proposes +2. */
export interface SuggestedRating {
  readonly value: Exclude<Rating, 2> | null;
  readonly reason: readonly string[];
}

export type Suggested = Readonly<Partial<Record<RatedMoment, SuggestedRating>>>;
export type Ratings = Readonly<Partial<Record<Rated, MomentRating>>>;

/** The unit that is rated: one public reply, or one chat session. `day` is that of the sending. */
export interface Contact extends Stamp {
  readonly contactId: string;
  /** Null once the time of the ticket's note is over. */
  readonly ticketUid: string | null;
  /** The helpdesk's address, by its local id; empty for tickets by hand. */
  readonly hostUid: string;
  readonly state: 'open' | 'sent';
  readonly channel: Channel;
  /** BCP 47; `und` while not known. */
  readonly language: string;
  readonly playbook: string | null;
  readonly ticks: readonly Tick[];
  readonly suggested: Suggested;
  readonly ratings: Ratings;
  /** When the agent confirmed; null before, and after taking it back. */
  readonly confirmedAt: number | null;
  /** The moments whose suggestion became the rating by confirming. */
  readonly confirmed: readonly RatedMoment[];
  readonly sentAt: number | null;
  /** The helpdesk's id of the message; null where the agent said by hand that it was sent. */
  readonly messageId: string | null;
  readonly rev: number;
}

/** The ticks after one more: the agent's word stands, whatever the draft shows later. */
export function tick(ticks: readonly Tick[], next: Tick): readonly Tick[] {
  const known = ticks.find((one) => one.step === next.step);
  if (known?.by === 'agent' && next.by === 'draft') return ticks;
  if (known && known.on === next.on && known.by === next.by) return ticks;
  const others = ticks.filter((one) => one.step !== next.step);
  return next.by === 'draft' && !next.on ? others : [...others, next];
}

export function isTicked(ticks: readonly Tick[], step: string): boolean {
  return ticks.some((one) => one.step === step && one.on);
}

/**
 * The rating of the whole contact: the agent's own, else the mean of the moments that apply,
 * rounded half up; one −1 caps it at 0. Null where nothing applies.
 */
export function contactRating(ratings: Ratings): Rating | null {
  if (ratings.contact) return ratings.contact.value;
  const values = RATED_MOMENTS.flatMap((moment) => ratings[moment]?.value ?? []);
  if (values.length === 0) return null;
  const mean = values.reduce<number>((sum, value) => sum + value, 0) / values.length;
  const rounded = Math.floor(mean + 0.5) as Rating;
  return values.includes(-1) && rounded > 0 ? 0 : rounded;
}
