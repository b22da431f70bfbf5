import type { ComposerMode } from '../../moments/vocabulary.ts';
import type { PageSelectors } from '../adapter/schema.ts';
import { attributeOf, findAll, findFirst, isShown, nameOf } from './nodes.ts';
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

/**
 * What the composer is set to; a word that the adapter does not know is never taken for public.
 * `opened`: what was asked for when it came up, which counts where the page itself says nothing.
 */
export function readMode(
  page: PageSelectors,
  root: Element,
  opened: ComposerMode | null = null,
): ComposerMode {
  const { mode, modes, signs = [] } = page.composer;
  const word = readPlace(root, mode);
  if (word !== null) return Object.hasOwn(modes, word) ? (modes[word] ?? 'unknown') : 'unknown';
  const there = signs.filter(({ css, attr, equals }) => {
    const element = findFirst(root, css);
    if (!element || !isShown(element)) return false;
    return attr === undefined || attributeOf(element, attr) === equals;
  });
  const told = new Set(there.map(({ is }) => is));
  if (told.size > 1) return 'unknown';
  return there[0]?.is ?? opened ?? 'unknown';
}

/** Whether the page shows what stands in the composer's place while nobody writes. */
export function isComposerClosed(page: PageSelectors, root: Element): boolean {
  const closed = page.composer.closed ?? [];
  return closed.some((css) => findAll(root, css).some(isShown));
}

/** An adapter may come from a stranger: no password, card or hidden field is ever a composer. */
function mayHoldDraft(element: HTMLElement): boolean {
  if (!isPlainField(element)) return attributeOf(element, 'contenteditable') !== null;
  if (/\b(cc-|password|one-time-code)/.test(attributeOf(element, 'autocomplete') ?? ''))
    return false;
  return nameOf(element) === 'TEXTAREA' || element.type === 'text';
}
