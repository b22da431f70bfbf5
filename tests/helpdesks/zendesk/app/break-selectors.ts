import { effect } from '@preact/signals';
import { switches } from './store.ts';

/**
 * Does to the page what a new release of a helpdesk does: whatever one of the selectors names keeps
 * its looks and loses the attributes, classes and ids by which the selector finds it.
 */
export function watchBrokenSelectors(): void {
  const observer = new MutationObserver(() => breakAll(switches.value.brokenSelectors));
  effect(() => {
    observer.disconnect();
    const selectors = switches.value.brokenSelectors;
    if (selectors.length === 0) return;
    breakAll(selectors);
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
}

function breakAll(selectors: readonly string[]): void {
  for (const selector of selectors) {
    for (const element of document.querySelectorAll(selector)) breakOne(element, selector);
  }
}

function breakOne(element: Element, selector: string): void {
  const attributes = [...selector.matchAll(/\[([\w-]+)/g)].map((match) => match[1] ?? '');
  for (const name of attributes) {
    const value = element.getAttribute(name);
    if (value === null || name === 'contenteditable') continue;
    element.removeAttribute(name);
    element.setAttribute(`data-renamed-${name.replace(/^data-/, '')}`, value);
  }
  for (const [, name] of selector.matchAll(/\.([\w-]+)/g)) {
    // To take away what is not there counts as a change, and would be seen, and done again, for ever.
    if (name && element.classList.contains(name)) element.classList.remove(name);
  }
  if (element.id && selector.includes(`#${element.id}`)) element.id = `renamed-${element.id}`;
}
