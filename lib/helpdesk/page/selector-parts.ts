import { attributeOf, nameOf } from './nodes.ts';

/** Attributes that are put there to be found again, best first. */
const MADE_TO_BE_FOUND = ['data-test-id', 'data-testid', 'data-test', 'data-cy', 'data-qa'];
/** Attributes that say what an element is; their values are words of the program, not of the person. */
const TELLING = ['name', 'role', 'data-by', 'data-role', 'data-type', 'data-kind'];
/** Two digits in a row belong to a ticket, a build or a style sheet made by machine. */
const UNSTABLE = /\d{2}|[{}]/;
/** `sc-bdVaJa`, `css-1q2w3e`, `_3xYzA`: made anew with each release. */
const MADE_BY_MACHINE = /^(?:sc|css|jsx|svelte|emotion|styled)-|^_|(?=.*[a-z])(?=.*[A-Z])(?=.*\d)/;
/** Comes and goes with what the person does just now. */
const PASSING =
  /(?:^|[-_])(?:active|focus(?:ed)?|hover(?:ed)?|selected|open|opened|closed|visible|hidden|loading|loaded|expanded|collapsed|current|last|first|new|unread|dirty)(?:$|[-_])/i;

/**
 * The parts of a selector that name this element lastingly, best first: `[data-test-id="subject"]`,
 * `#reply`, `.message`. Never its position, its words, or anything with a number in it.
 */
export function stableParts(element: Element): readonly string[] {
  return [
    ...MADE_TO_BE_FOUND.flatMap((name) => toAttribute(element, name)),
    ...toId(element),
    ...TELLING.flatMap((name) => toAttribute(element, name)),
    ...stableClasses(element).map((name) => `.${CSS.escape(name)}`),
    ...toAttribute(element, 'type'),
    ...(attributeOf(element, 'contenteditable') === 'true' ? ['[contenteditable="true"]'] : []),
  ];
}

/** Its class names that look as if a person had given them. */
export function stableClasses(element: Element): readonly string[] {
  return (attributeOf(element, 'class') ?? '')
    .split(/\s+/)
    .filter((name) => name.length > 2 && name.length < 50 && isLasting(name))
    .slice(0, 4);
}

/** `textarea`; empty for elements that are too common to say anything. */
export function tagOf(element: Element): string {
  const name = nameOf(element).toLowerCase();
  return /^(?:div|span|)$/.test(name) ? '' : CSS.escape(name);
}

function toAttribute(element: Element, name: string): string[] {
  const value = attributeOf(element, name);
  if (!value || value.length > 60 || UNSTABLE.test(value)) return [];
  return [`[${name}="${CSS.escape(value)}"]`];
}

function toId(element: Element): string[] {
  const id = attributeOf(element, 'id');
  return id && id.length < 50 && isLasting(id) ? [`#${CSS.escape(id)}`] : [];
}

function isLasting(name: string): boolean {
  return !UNSTABLE.test(name) && !MADE_BY_MACHINE.test(name) && !PASSING.test(name);
}
