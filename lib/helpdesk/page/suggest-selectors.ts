import { findAll, isElement, parentOf, type Within } from './nodes.ts';
import { stableClasses, stableParts, tagOf } from './selector-parts.ts';

export interface SuggestedSelector {
  readonly css: string;
  /** Hosts of the open shadow roots that the element stands in, outermost first. */
  readonly pierce?: string[];
  /** How many elements of the page it matches. */
  readonly count: number;
}

const MOST = 5;
const LEVELS = 6;

/**
 * Selectors that match an element and look as if they would still do so next month, best first. For
 * one thing: those that match nothing else come first, then the shorter. For messages (`many`): those
 * that match its like, as exactly as they can. Empty where nothing about it is lasting.
 */
export function suggestSelectors(element: Element, many = false): readonly SuggestedSelector[] {
  const root = rootOf(element);
  const pierce = pierceOf(root);
  if (pierce === null) return [];
  const found = new Map<string, number>();
  for (const css of candidates(element, many)) {
    if (css.length > 300 || found.has(css)) continue;
    const matches = findAll(root, css);
    if (matches.includes(element)) found.set(css, matches.length);
  }
  const ranked = [...found].map(([css, count], at) => ({ css, count, at }));
  if (!many) ranked.sort((a, b) => rank(a.count) - rank(b.count) || a.at - b.at);
  return ranked
    .slice(0, MOST)
    .map(({ css, count }) => ({ css, count, ...(pierce.length > 0 && { pierce: [...pierce] }) }));
}

function rank(count: number): number {
  return count === 1 ? 0 : 1;
}

function* candidates(element: Element, many: boolean): Generator<string> {
  const tag = tagOf(element);
  const parts = stableParts(element);
  const whole =
    tag +
    stableClasses(element)
      .map((name) => `.${CSS.escape(name)}`)
      .join('');
  // Of messages the most exact first: "of the customer" often is one class more.
  if (many) {
    if (parts.length > 1) yield tag + parts.filter((part) => !part.startsWith('#')).join('');
    if (whole !== tag) yield whole;
    for (const part of parts) if (!part.startsWith('#')) yield tag + part;
    return;
  }
  for (const part of parts) yield tag + part;
  if (whole !== tag) yield whole;
  if (tag !== '') yield tag;
  const self = parts[0] === undefined ? tag : tag + parts[0];
  if (self === '') return;
  for (const above of ancestors(element)) {
    const [best] = stableParts(above);
    if (best !== undefined) yield `${tagOf(above)}${best} ${self}`;
  }
}

function ancestors(element: Element): readonly Element[] {
  const found: Element[] = [];
  let at: Node | null = parentOf(element);
  while (at && isElement(at) && found.length < LEVELS) {
    found.push(at);
    at = parentOf(at);
  }
  return found;
}

function rootOf(element: Element): Within {
  let at: Node = element;
  for (let next = parentOf(at); next; next = parentOf(at)) at = next;
  return at as Within;
}

/** How to get into a shadow root; null where one on the way can't be named. */
function pierceOf(root: Within): readonly string[] | null {
  if (!(root instanceof ShadowRoot)) return [];
  const { host } = root;
  const outer = rootOf(host);
  const before = pierceOf(outer);
  const tag = host.tagName.toLowerCase();
  const names = [...stableParts(host).map((part) => tag + part), tag];
  const css = names.find((one) => findAll(outer, one)[0] === host);
  return before === null || css === undefined ? null : [...before, css];
}
