import type { Act } from '../../moments/vocabulary.ts';
import { isHeated } from '../find-order.ts';
import { nameParts } from '../names.ts';
import type { DraftContext, Review } from '../types.ts';
import type { Saying } from './family.ts';

/** What the ticket is like, as far as words are chosen by it. */
export interface Scene {
  readonly isUpset: boolean;
  readonly isChat: boolean;
  /** False where the customer's message is known to ask nothing. */
  readonly mayHaveAsked: boolean;
  readonly acts: ReadonlySet<Act>;
  /** The customer's first name, or null. */
  readonly firstName: string | null;
  /** The draft is written with ' rather than ’. */
  readonly hasStraightQuotes: boolean;
}

const CHATS: ReadonlySet<string> = new Set(['chat', 'messaging', 'social']);

export function toScene(text: string, review: Review, context: DraftContext): Scene {
  return {
    isUpset: context.customer !== null && isHeated(context.customer),
    isChat: CHATS.has(context.channel),
    mayHaveAsked: !context.customerText || context.customerText.includes('?'),
    acts: new Set(review.acts.map(({ id }) => id)),
    firstName: nameParts(context.customerName)[0] ?? null,
    hasStraightQuotes: text.includes("'"),
  };
}

export function suits(saying: Saying, scene: Scene): boolean {
  if (saying.mood && (saying.mood === 'upset') !== scene.isUpset) return false;
  if (saying.channel && (saying.channel === 'chat') !== scene.isChat) return false;
  if (saying.isAnswer && !scene.mayHaveAsked) return false;
  return !(saying.lacks && scene.acts.has(saying.lacks));
}

/** As the draft is typed: straight apostrophes where it has them. */
export function inHandOf(words: string, scene: Scene): string {
  return scene.hasStraightQuotes ? words.replaceAll('’', "'") : words;
}
