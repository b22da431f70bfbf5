import { Annoyed, Frown, type IconNode, Laugh, Meh, Smile } from 'lucide';
import type { Arrival } from '../../lib/moments/self-check.ts';

/** A face for each arrival; the word beside it says the same. */
export const FACES: Readonly<Record<Arrival, IconNode>> = {
  rough: Frown,
  low: Annoyed,
  ok: Meh,
  good: Smile,
  great: Laugh,
};
