import { elementOf, holds, nameOf } from './nodes.ts';

const PAUSE = 150;
/** What a helpdesk changes to show another tab, mode or state; a change of text is not among them. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'contenteditable', 'readonly', 'disabled'];

export interface PageWatch {
  /** The element whose own changes others watch: nothing inside it makes us look. */
  setAside(element: Element | null): void;
  /** Watches an open shadow root or a frame too: from outside nothing in it is seen. */
  lookInto(root: ShadowRoot | Document): void;
}

/** Calls `look` after the page changed, at most every 150 ms, until the signal. No polling. */
export function watchPage(
  document: Document,
  attributes: readonly string[],
  look: () => void,
  signal: AbortSignal,
): PageWatch {
  let aside: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function lookSoon(): void {
    timer ??= setTimeout(() => {
      timer = null;
      look();
    }, PAUSE);
  }
  const observer = new MutationObserver((records) => {
    if (timer !== null) return;
    const own = aside;
    if (own && records.every(({ target }) => target !== own && holds(own, target))) return;
    lookSoon();
  });
  // A frame that loads anew has another document, and the old one tells nobody.
  const loaded = ({ target }: Event) => {
    const element = elementOf(target);
    if (element && nameOf(element) === 'IFRAME') lookSoon();
  };
  document.addEventListener('load', loaded, { capture: true, passive: true, signal });
  const wishes = {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: [...new Set([...ATTRIBUTES, ...attributes])],
  };
  observer.observe(document, wishes);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
  return {
    setAside(element) {
      aside = element;
    },
    lookInto(root) {
      // Of a root that is watched already, only its wishes would be renewed.
      observer.observe(root, wishes);
    },
  };
}
