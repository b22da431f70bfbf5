import { nameOf } from './nodes.ts';

export type PlainField = HTMLTextAreaElement | HTMLInputElement;

/** Fields whose text is their value; every other composer is an element with `contenteditable`. */
export function isPlainField(element: Element): element is PlainField {
  const name = nameOf(element);
  return name === 'TEXTAREA' || name === 'INPUT';
}
