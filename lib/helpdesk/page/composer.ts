import type { ComposerMode } from '../../moments/vocabulary.ts';
import type { PageSelectors } from '../adapter/schema.ts';
import {
  attributeOf,
  findAll,
  findFirst,
  findFirstOf,
  frameDocumentOf,
  isHtml,
  isShown,
  isWithin,
  nameOf,
  type Within,
} from './nodes.ts';
import { readPlace } from './places.ts';
import { isPlainField } from './plain-field.ts';

/** Where the reply is written; an editor that is shut for now only where no open one is found. */
export function findComposer(page: PageSelectors, root: Element): HTMLElement | null {
  let shut: HTMLElement | null = null;
  const places = placesOf(page, root);
  for (const css of page.composer.editable) {
    for (const element of places.flatMap((place) => findAll(place, css))) {
      if (!isHtml(element) || !mayHoldDraft(element) || !isShown(element)) continue;
      if (!isReadOnly(element)) return element;
      shut ??= element;
    }
  }
  return shut;
}

/** Whether a reply box is there at all, seen or not. */
export function hasComposer(page: PageSelectors, root: Element): boolean {
  const { editable } = page.composer;
  return placesOf(page, root).some((place) => findFirstOf(place, editable) !== null);
}

function placesOf(page: PageSelectors, root: Element): readonly Within[] {
  return [root, ...findFrames(page, root)];
}

/** The documents of the frames in which this helpdesk may keep its reply box. */
export function findFrames(page: PageSelectors, root: Element): readonly Document[] {
  const frames = page.composer.frames ?? [];
  return frames
    .flatMap((css) => findAll(root, css).filter(isShown))
    .flatMap((frame) => frameDocumentOf(frame) ?? []);
}

export function isReadOnly(element: HTMLElement): boolean {
  // A whole form may be shut, and a whole part of the page out of reach.
  if (isWithin(element, [':disabled', '[inert]', '[aria-disabled="true"]'])) return true;
  if (attributeOf(element, 'aria-readonly') === 'true') return true;
  if (isPlainField(element)) return element.readOnly;
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

const SECRET = /\b(cc-|one-time-code)|passw|card[-_ ]?n(o|um)|\b(cvc|cvv|csc|otp|pin)\b/i;

/** An adapter may come from a stranger: no password, card or hidden field is ever a composer. */
export function mayHoldDraft(element: HTMLElement): boolean {
  if (!isPlainField(element)) return attributeOf(element, 'contenteditable') !== null;
  const names = ['autocomplete', 'name', 'id', 'aria-label'];
  if (names.some((name) => SECRET.test(attributeOf(element, name) ?? ''))) return false;
  // Dots instead of letters: whatever it is called, it is meant for nobody's eyes.
  const { defaultView: view } = element.ownerDocument;
  const veil = view?.getComputedStyle(element).getPropertyValue('-webkit-text-security') ?? '';
  if (veil !== '' && veil !== 'none') return false;
  return nameOf(element) === 'TEXTAREA' || element.type === 'text';
}
