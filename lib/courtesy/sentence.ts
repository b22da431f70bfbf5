import type { Span } from '../moments/span.ts';
import { placeOf, type Shown, type Shows } from './shown.ts';
import type { Unit } from './text/units.ts';

export interface Hit {
  readonly id: Shown;
  /** The place of the id in `SHOWN`. */
  readonly place: number;
  readonly reason: string;
  /** From the sentence's start, so that it stays true where the sentence moves. */
  readonly start: number;
  readonly end: number;
}

export interface Commitment {
  readonly start: number;
  readonly end: number;
  readonly who: 'agent' | 'team';
  readonly due: readonly [number, number] | null;
  readonly conditional: boolean;
}

const NONE: readonly never[] = [];

/** All that one sentence shows, whatever stands around it. Offsets count from its start. */
export class Sentence {
  readonly kind: Unit['kind'];
  readonly length: number;
  hits: readonly Hit[] = NONE;
  commitments: readonly Commitment[] = NONE;
  /** Concrete time to come, or null. */
  time: readonly [number, number] | null = null;
  isQuestion = false;
  /** Words; of them English function words, function words of other languages, other scripts. */
  words = 0;
  english = 0;
  foreign = 0;
  otherScript = 0;
  /** Starts with a capital and has nothing but names and titles: a signature line. */
  isNameLine = false;
  /** Fitted politeness: the sum of its weights, and of how many. */
  polite = 0;
  politeOf = 0;
  /** Of its words "you" and "I" in all their forms; marks and numbers. */
  you = 0;
  i = 0;
  marks = 0;
  /** A word of it, or a link, may hold two capitals. */
  hasCapitals = false;
  /** Which ids its hits have, as bits. */
  low = 0;
  high = 0;
  /** What follows is read when first asked for, as most sentences never are; null until then. */
  /** Whether it says back what this customer wrote. */
  recap: { readonly of: string | null | undefined; readonly is: boolean } | null = null;
  /** Where it has these parts of a name. */
  named: { readonly parts: readonly string[]; readonly at: Span | null } | null = null;
  /** Capitals that nobody explains. */
  acronyms: readonly Span[] | null = null;
  /** Whether it opens a way: asked only of the one after a refusal. */
  opensWay: boolean | null = null;

  constructor(kind: Unit['kind'], length: number) {
    this.kind = kind;
    this.length = length;
  }

  has(id: Shown): boolean {
    const place = placeOf(id);
    return place < 32 ? (this.low & (1 << place)) !== 0 : (this.high & (1 << (place - 32))) !== 0;
  }

  hasAny({ low, high }: Shows): boolean {
    return ((this.low & low) | (this.high & high)) !== 0;
  }
}
