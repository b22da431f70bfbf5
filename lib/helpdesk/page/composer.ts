import type { ComposerMode } from '../../moments/vocabulary.ts';
import type { PageSelectors } from '../adapter/schema.ts';
import { attributeOf, findAll, isShown, nameOf } from './nodes.ts';
import { readPlace } from './places.ts';
import { isPlainField } from './plain-field.ts';

/** Where the reply is written; an editor that is shut for now only where no open one is found. */
export function findComposer(page: PageSelectors, root: Element): HTMLElement | null {
  let shut: HTMLElement | null = null;
  for (const css of page.composer.editable) {
    for (const element of findAll(root, css)) {
      if (!(element instanceof HTMLElement) || !mayHoldDraft(element) || !isShown(element))
        continue;
      if (!isReadOnly(element)) return element;
      shut ??= element;
    }
  }
  return shut;
}

export function isReadOnly(element: HTMLElement): boolean {
  if (isPlainField(element)) return element.readOnly || element.disabled;
  if (attributeOf(element, 'aria-readonly') === 'true') return true;
  return attributeOf(element, 'contenteditable') === 'false';
}

/** What the composer is set to; a word that the adapter does not know is never taken for public. */
export function readMode(page: PageSelectors, root: Element): ComposerMode {
  const word = readPlace(root, page.composer.mode) ?? '';
  const { modes } = page.composer;
  return Object.hasOwn(modes, word) ? (modes[word] ?? 'unknown') : 'unknown';
}

/** An adapter may come from a stranger: no password, card or hidden field is ever a composer. */
function mayHoldDraft(element: HTMLElement): boolean {
  if (!isPlainField(element)) return attributeOf(element, 'contenteditable') !== null;
  if (/\b(cc-|password|one-time-code)/.test(attributeOf(element, 'autocomplete') ?? ''))
    return false;
  return nameOf(element) === 'TEXTAREA' || element.type === 'text';
}
