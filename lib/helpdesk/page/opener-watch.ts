import type { ComposerMode } from '../../moments/vocabulary.ts';
import type { PageSelectors } from '../adapter/schema.ts';
import { elementOf, isWithin } from './nodes.ts';

/** Ms in which a composer comes up after it was asked for. */
const REACH = 5_000;

export interface OpenerWatch {
  /** A composer came up: what was asked for just before, and null where nothing was. */
  take(): ComposerMode | null;
}

/** Follows clicks on what opens a composer; the click itself is never made by us. */
export function watchOpeners(
  document: Document,
  openers: PageSelectors['composer']['openers'],
  now: () => number,
  asked: (mode: ComposerMode) => void,
  signal: AbortSignal,
): OpenerWatch {
  let last: { readonly mode: ComposerMode; readonly until: number } | null = null;
  const clicked = (event: Event) => {
    const target = elementOf(event.target);
    const mode = target && openers?.find(({ css }) => isWithin(target, [css]))?.is;
    if (!mode) return;
    last = { mode, until: now() + REACH };
    asked(mode);
  };
  if (openers && openers.length > 0) {
    document.addEventListener('click', clicked, { capture: true, passive: true, signal });
  }
  return {
    take() {
      const mode = last && last.until >= now() ? last.mode : null;
      last = null;
      return mode;
    },
  };
}
