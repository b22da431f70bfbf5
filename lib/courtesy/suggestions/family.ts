import type { Act } from '../../moments/vocabulary.ts';

/** Words that may stand in place of a finding, and where they suit. Its language: `fill-template.ts`. */
export interface Saying {
  readonly text: string;
  /** Only for an upset customer, or only for one who is not. */
  readonly mood?: 'upset' | 'calm';
  readonly channel?: 'chat' | 'letter';
  /** Only where the draft does not do this yet. */
  readonly lacks?: Act;
  /** Only where the customer asked something, as far as is known. */
  readonly isAnswer?: true;
}

/** A construction as it stands in a sentence, and what to say instead, best first. */
export interface Rewrite {
  /** In the language of `pattern.ts`; it must touch the flagged words. */
  readonly match: string;
  readonly say: readonly (string | Saying)[];
  /** Not after one of these words, e.g. `that`, after which no question can stand. */
  readonly notAfter?: string;
  /** What fits less closely is offered as well. */
  readonly isOpen?: true;
}

export interface Family {
  readonly rewrites: readonly Rewrite[];
  /** For the whole sentence, beside any rewrite. */
  readonly always?: readonly (string | Saying)[];
  /** Take the place of the whole sentence, where no rewrite fits and no fact is lost. */
  readonly instead: readonly (string | Saying)[];
  /** The last resort: what the agent is asked to say in their own words. */
  readonly gap: string;
}

export const upset = (text: string, lacks?: Act): Saying => ({
  text,
  mood: 'upset',
  ...(lacks && { lacks }),
});
export const calm = (text: string, lacks?: Act): Saying => ({
  text,
  mood: 'calm',
  ...(lacks && { lacks }),
});
export const chat = (text: string): Saying => ({ text, channel: 'chat' });
export const letter = (text: string): Saying => ({ text, channel: 'letter' });
export const answer = (text: string): Saying => ({
  text,
  mood: 'calm',
  lacks: 'thanks',
  isAnswer: true,
});
