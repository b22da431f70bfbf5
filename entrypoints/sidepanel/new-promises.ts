import type { PromiseFound, Review } from '../../lib/courtesy/types.ts';
import type { NewPromise } from '../../lib/store/promises.ts';

/** What the agent promises in a text, in their own words; what hangs on a condition is no promise yet. */
export function toNewPromises(text: string, review: Review | null): NewPromise[] {
  return (review?.promises ?? [])
    .filter(({ origin, conditional }) => origin === 'typed' && !conditional)
    .map((found) => toNewPromise(text, found));
}

export function toNewPromise(text: string, { start, end, who, dueAt }: PromiseFound): NewPromise {
  return { words: text.slice(start, end).trim(), who, due: dueAt, from: 'draft' };
}
