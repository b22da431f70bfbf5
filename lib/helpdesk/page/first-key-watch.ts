import { elementOf, holds, isWithin } from './nodes.ts';

/**
 * Tells of a key that is about to write into a composer nobody follows yet: it may have come up a
 * moment ago. Heard before the letter stands, so that what stood there already can be told from it.
 */
export function watchFirstKey(
  document: Document,
  editable: readonly string[],
  followed: () => Element | null,
  comes: () => void,
  signal: AbortSignal,
): void {
  const heard = (event: Event) => {
    const target = elementOf(event.target);
    if (!event.isTrusted || !target) return;
    const known = followed();
    if (known && holds(known, target)) return;
    if (isWithin(target, editable)) comes();
  };
  for (const type of ['keydown', 'beforeinput']) {
    document.addEventListener(type, heard, { capture: true, passive: true, signal });
  }
}
