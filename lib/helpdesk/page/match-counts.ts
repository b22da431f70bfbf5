import { findAll, fits, shadowRootOf, type Within } from './nodes.ts';

/** Where something is looked for; see `Place` of an adapter. */
export interface Sought {
  readonly css: string;
  readonly pierce?: readonly string[] | undefined;
}

/** Not more often than this: a page may change thousands of times a second. */
const PAUSE_MS = 400;

/**
 * How many elements each place has, now and whenever that changes, until the signal; null where the
 * browser can't read a selector. Counts only: no word of the page.
 */
export function watchCounts(
  document: Document,
  places: readonly Sought[],
  tell: (counts: (number | null)[]) => void,
  signal: AbortSignal,
): void {
  let last: string | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const look = () => {
    timer = null;
    const counts = places.map((place) => countMatches(document, place));
    const mark = counts.join();
    if (mark === last) return;
    last = mark;
    tell(counts);
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, PAUSE_MS);
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
  look();
}

export function countMatches(document: Document, { css, pierce = [] }: Sought): number | null {
  if (![css, ...pierce].every((one) => canRead(document, one))) return null;
  let within: readonly Within[] = [document];
  for (const host of pierce) {
    within = within
      .flatMap((root) => findAll(root, host))
      .flatMap((element) => shadowRootOf(element) ?? []);
  }
  return within.reduce((sum, root) => sum + findAll(root, css).length, 0);
}

/** Whether this browser understands a selector. */
export function canRead(document: Document, css: string): boolean {
  try {
    Document.prototype.querySelector.call(document, css);
    return true;
  } catch {
    return fits(document.documentElement, css);
  }
}
