import type { PageSelectors } from '../adapter/schema.ts';
import { hasComposer } from './composer.ts';
import { attributeOf, findAll, findFirstOf, holds, isShown } from './nodes.ts';
import { readPlace } from './places.ts';

/**
 * The part of the page that shows the ticket of that number, or null while the page does not prove
 * it. Zendesk keeps every open ticket mounted, with the same test ids: so an element counts when it
 * carries the number itself, or when another place on the page says that this ticket is on top; and
 * a place that names another ticket is a veto.
 */
export function findTicketRoot(
  page: PageSelectors,
  document: Document,
  number: string,
): Element | null {
  const named = page.activeNumber.map((place) => toNumber(readPlace(document, [place])));
  if (named.some((one) => one !== null && one !== number)) return null;
  const isNamed = named.includes(number);
  const candidates = page.root.flatMap((css) => {
    if (!css.includes('{id}') && !isNamed) return [];
    return findAll(document, css.replaceAll('{id}', number)).filter(
      (one) => isShown(one) && !isOfAnother(page, one, number),
    );
  });
  const landmarks = [...page.composer.editable, ...page.log.item];
  const full = candidates.find((root) => hasComposer(page, root));
  if (full) return full;
  return (
    candidates
      .map((root) => toPane(page, document, root))
      .find((root) => findFirstOf(root, landmarks)) ??
    candidates[0] ??
    null
  );
}

/**
 * Whether a part carries other tickets' numbers and not this one. A page that shows the next ticket's
 * tab as chosen, but the last ticket still, would otherwise give one ticket's words to the other.
 */
function isOfAnother(page: PageSelectors, part: Element, number: string): boolean {
  const named = page.root.flatMap((css) => {
    const [, attr, before = '', after = ''] = NUMBERED.exec(css) ?? [];
    if (attr === undefined) return [];
    const around = findAll(part.ownerDocument, `[${attr}]`);
    return around.flatMap((one) => {
      if (!holds(one, part) && !holds(part, one)) return [];
      const value = attributeOf(one, attr) ?? '';
      const isNumbered = value.startsWith(before) && value.endsWith(after);
      return isNumbered ? value.slice(before.length, value.length - after.length) : [];
    });
  });
  return named.length > 0 && !named.includes(number);
}

/** A selector that names a ticket by one attribute, e.g. `[data-test-id="ticket-{id}-layout"]`. */
const NUMBERED = /^\[([\w-]+)="([^"{]*)\{id\}([^"{]*)"\]$/;

/** The whole tab around a root that holds no composer, if the tab holds one. */
function toPane(page: PageSelectors, document: Document, root: Element): Element {
  for (const css of page.panes) {
    const pane = findAll(document, css).find((one) => holds(one, root));
    if (pane && hasComposer(page, pane)) return pane;
  }
  return root;
}

function toNumber(words: string | null): string | null {
  return words === null ? null : (/\d{1,20}/.exec(words)?.[0] ?? null);
}
