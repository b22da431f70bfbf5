import type { Act, Flag } from '../moments/vocabulary.ts';
import type { Style } from './model/politeness.ts';
import type { Signal } from './rule.ts';
import type { Unit } from './text/units.ts';

export interface Hit {
  readonly id: Act | Flag | Signal;
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

/** All that one sentence shows, whatever stands around it. Offsets count from its start. */
export interface Sentence {
  readonly kind: Unit['kind'];
  readonly length: number;
  readonly hits: readonly Hit[];
  readonly commitments: readonly Commitment[];
  /** Concrete time to come, or null. */
  readonly time: readonly [number, number] | null;
  readonly isQuestion: boolean;
  /** Words; of them English function words, function words of other languages, other scripts. */
  readonly words: number;
  readonly english: number;
  readonly foreign: number;
  readonly otherScript: number;
  /** Starts with a capital and has nothing but names and titles: a signature line. */
  readonly isNameLine: boolean;
  /** Fitted politeness: the sum of its weights, and of how many. */
  readonly polite: readonly [number, number];
  readonly style: Style;
  readonly has: (id: Hit['id']) => boolean;
}
