/**
 * Reads a page's nodes by the prototypes' own getters. A form's controls shadow its properties, also
 * for a content script: with `<form><input name="parentNode">`, `form.parentNode` is the input.
 */

function getterOf<T>(owner: () => object, name: string): (node: Node) => T {
  let get: ((this: Node) => T) | undefined;
  return (node) => {
    get ??= findGetter(owner(), name);
    return get.call(node);
  };
}

function findGetter<T>(owner: object, name: string): (this: Node) => T {
  for (let at: object | null = owner; at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (found) return found;
  }
  throw new Error(`This browser's DOM has no "${name}".`);
}

const ofNode = () => Node.prototype;
export const firstChildOf = getterOf<Node | null>(ofNode, 'firstChild');
export const nextSiblingOf = getterOf<Node | null>(ofNode, 'nextSibling');
export const previousSiblingOf = getterOf<Node | null>(ofNode, 'previousSibling');
export const parentOf = getterOf<Node | null>(ofNode, 'parentNode');
export const isInDocument = getterOf<boolean>(ofNode, 'isConnected');
export const typeOf = getterOf<number>(ofNode, 'nodeType');
const contentOf = getterOf<string | null>(() => Element.prototype, 'textContent');
const ownerOf = getterOf<Document | null>(ofNode, 'ownerDocument');
const namespaceOf = getterOf<string | null>(() => Element.prototype, 'namespaceURI');
const frameOf = getterOf<Document | null>(() => HTMLIFrameElement.prototype, 'contentDocument');
const shadowOf = getterOf<ShadowRoot | null>(() => Element.prototype, 'shadowRoot');
const tagOf = getterOf<string>(() => Element.prototype, 'tagName');
const charactersOf = getterOf<string>(() => CharacterData.prototype, 'data');

/** Upper case for HTML elements; empty for all that is no element. */
export function nameOf(node: Node): string {
  return isElement(node) ? tagOf(node) : '';
}

/** The characters of a text node. */
export function dataOf(text: Text): string {
  return charactersOf(text);
}

/** All characters in an element, whatever its form. */
export function contentsOf(element: Element): string {
  return contentOf(element) ?? '';
}

/** Where selectors may look. */
export type Within = Document | Element | ShadowRoot;

/** The document that a node is part of; a document is its own. */
export function documentOf(root: Within): Within {
  return ownerOf(root) ?? root;
}

/** Null for closed ones: into those nobody looks. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  return shadowOf(element);
}

/** Null for frames of another origin, and for what is no frame. */
export function frameDocumentOf(element: Element): Document | null {
  try {
    return frameOf(element);
  } catch {
    return null;
  }
}

/** Also for elements of a frame, whose constructors are others than ours. */
export function isHtml(element: Element): element is HTMLElement {
  return namespaceOf(element) === 'http://www.w3.org/1999/xhtml';
}

/** What an event is about, where it is an element: of this document, or of a frame in it. */
export function elementOf(target: EventTarget | null): Element | null {
  return target !== null && 'nodeType' in target && target.nodeType === 1
    ? (target as Element)
    : null;
}

export function isElement(node: Node): node is Element {
  return typeOf(node) === 1;
}

export function isText(node: Node): node is Text {
  return typeOf(node) === 3;
}

export function holds(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function fits(element: Element, css: string): boolean {
  try {
    return Element.prototype.matches.call(element, css);
  } catch {
    return false; // An imported adapter may hold a selector that this browser can't read.
  }
}

/** Whether the element stands in a match of one of these. */
export function isWithin(element: Element, anyOf: readonly string[]): boolean {
  return anyOf.some((css) => {
    try {
      return Element.prototype.closest.call(element, css) !== null;
    } catch {
      return false;
    }
  });
}

/** One selector for all of them that this browser can read; empty where none is. */
export function joinReadable(anyOf: readonly string[]): string {
  const probe = new DocumentFragment();
  return anyOf
    .filter((css) => {
      try {
        DocumentFragment.prototype.querySelector.call(probe, css);
        return true;
      } catch {
        return false;
      }
    })
    .join(',');
}

export function findAll(root: Within, css: string): readonly Element[] {
  try {
    return Array.from<Element>(queriesOf(root).querySelectorAll.call(root, css));
  } catch {
    return [];
  }
}

/** The first match in document order, the root itself counted. */
export function findFirst(root: Within, css: string): Element | null {
  if (isElement(root) && fits(root, css)) return root;
  try {
    return queriesOf(root).querySelector.call(root, css);
  } catch {
    return null;
  }
}

function queriesOf(root: Within): ParentNode {
  if (isElement(root)) return Element.prototype;
  return typeOf(root) === 9 ? Document.prototype : DocumentFragment.prototype;
}

/** The first match of the first selector that has one. */
export function findFirstOf(root: Within, anyOf: readonly string[]): Element | null {
  for (const css of anyOf) {
    const found = findFirst(root, css);
    if (found) return found;
  }
  return null;
}

/** Whether it is on the page, or in a frame that still is. */
export function isOnPage(element: Element): boolean {
  return isInDocument(element) && element.ownerDocument.defaultView !== null;
}

/** False for what is hidden by any means, also by `visibility`, which leaves a box behind. */
export function isShown(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}
