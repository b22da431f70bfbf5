import type { Span } from '../moments/span.ts';
import type { Act, Channel, Flag, Mood, Order, RatedMoment } from '../moments/vocabulary.ts';
import type { House } from './house/house.ts';

/** Who wrote a run of the draft: the agent's keys, or the helpdesk (greeting, signature, macro). */
export type Origin = 'typed' | 'macro';

/** What the reader knows beside the draft's own text. Time and zone are arguments. */
export interface DraftContext {
  /** As the helpdesk names them, first name or full; null where unknown. */
  readonly customerName: string | null;
  readonly agentName: string | null;
  readonly channel: Channel;
  /** The reading of the customer's latest message; null where there is none, or it can't be read. */
  readonly customer: Reading | null;
  /** The customer's latest message itself: words that they used are no jargon, and a summary echoes it. */
  readonly customerText?: string | null;
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone, e.g. `Europe/Vienna`. */
  readonly tz: string;
  /** Offset of the caret: the sentence at it is open and not judged. Null: all is finished. */
  readonly caret: number | null;
  /** Runs that the agent did not type; what is found in them has origin `macro`. Sorted, disjoint. */
  readonly macros: readonly Span[];
  /** BCP 47; absent: detected. */
  readonly language?: string;
  /** The team's own rules, made ready by `toHouse`. */
  readonly house?: House;
}

export interface FoundAct extends Span {
  readonly id: Act;
  readonly origin: Origin;
}

export interface Finding extends Span {
  readonly id: Flag;
  readonly origin: Origin;
  /** Key into the message table `reasons`: why these words are cold. */
  readonly reason: string;
}

export interface PromiseFound extends Span {
  readonly who: 'agent' | 'team';
  /** The words that give the time, or null. */
  readonly due: Span | null;
  /** The due words as a date in the context's zone: local date, optional local time. */
  readonly dueAt: { readonly date: string; readonly time: string | null } | null;
  readonly conditional: boolean;
  readonly origin: Origin;
}

export const APOLOGY_PARTS = ['own', 'unconditional', 'what', 'action', 'when'] as const;
export type ApologyPart = (typeof APOLOGY_PARTS)[number];

export interface OrderReading {
  readonly id: Order;
  /** The two sentences that decide it; null where there is none. */
  readonly person: Span | null;
  readonly problem: Span | null;
}

/** One signed share of a score, so that every number can be explained. */
export interface Contribution {
  readonly id: string;
  readonly weight: number;
}

export interface Score {
  /** 0–1. */
  readonly value: number;
  readonly contributions: readonly Contribution[];
}

export interface Review {
  readonly language: string;
  readonly acts: readonly FoundAct[];
  readonly findings: readonly Finding[];
  readonly order: OrderReading;
  readonly promises: readonly PromiseFound[];
  /** Present only where the customer is upset or complains. */
  readonly apology: {
    readonly parts: Readonly<Partial<Record<ApologyPart, Span>>>;
    readonly missing: readonly ApologyPart[];
  } | null;
  readonly moments: Readonly<Record<RatedMoment, Score>>;
  readonly courtesy: Score;
}

/** The reading of a customer's message. */
export interface Reading {
  readonly language: string;
  readonly mood: Mood;
  /** 0–1: how sure the mood is; shown only where measured precision is ≥ .90. */
  readonly confidence: number;
  /** 0–1 each. */
  readonly upset: number;
  readonly complaint: number;
  /** True where the reading may be shown or acted on. */
  readonly sure: { readonly mood: boolean; readonly upset: boolean; readonly complaint: boolean };
  /** The words that decided. */
  readonly because: readonly Span[];
}

/** A change of the draft that the agent may take. */
export interface Suggestion extends Span {
  /** What takes the place of `[start, end)`; equal start and end insert. */
  readonly text: string;
  /** Runs inside `text` that the agent still fills in, e.g. `[when]`. */
  readonly gaps: readonly Span[];
}
