import type { Place } from '../adapter/schema.ts';
import {
  attributeOf,
  dataOf,
  documentOf,
  findAll,
  findFirst,
  firstChildOf,
  isText,
  nameOf,
  nextSiblingOf,
  shadowRootOf,
  type Within,
} from './nodes.ts';
import { isPlainField } from './plain-field.ts';
import { walkText } from './text-walk.ts';

const LINE = 2_000;
/** The initials of a face, say: "DODana Okafor" is nobody's name. */
const DECORATION = ['[aria-hidden="true"]'];

/** What the first of the places says; null where none says anything. */
export function readPlace(root: Document | Element, anyOf: readonly Place[]): string | null {
  for (const place of anyOf) {
    const within = findWithin(root, place);
    const element = within && findFirst(within, place.css);
    const words = element && readElement(element, place);
    if (words) return words;
  }
  return null;
}

/** What all matches of the first place with any say. */
export function readPlaces(root: Element, anyOf: readonly Place[]): readonly string[] | null {
  for (const place of anyOf) {
    const within = findWithin(root, place);
    const found = within ? findAll(within, place.css).slice(0, 200) : [];
    if (found.length > 0)
      return found.map((one) => readElement(one, place)).filter((w) => w !== '');
  }
  return null;
}

/** The shadow roots that the places look into: what changes in there, the page's own watch misses. */
export function findPierced(
  root: Document | Element,
  anyOf: readonly Place[],
): readonly ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (const place of anyOf) findWithin(root, place, (shadow) => roots.push(shadow));
  return roots;
}

/** Where a place is to be looked for; null where a shadow root on the way is not there. */
function findWithin(
  root: Document | Element,
  { anywhere, pierce = [] }: Place,
  entered: (shadow: ShadowRoot) => void = () => undefined,
): Within | null {
  let within: Within = anywhere ? documentOf(root) : root;
  for (const host of pierce) {
    const shadow: ShadowRoot | undefined = findAll(within, host)
      .map(shadowRootOf)
      .find((one) => one !== null);
    if (!shadow) return null;
    entered(shadow);
    within = shadow;
  }
  return within;
}

function readElement(element: Element, place: Place): string {
  return cutOut(readWhole(element, place), place).trim().slice(0, LINE);
}

function readWhole(element: Element, { attr, own }: Place): string {
  if (attr !== undefined) return attributeOf(element, attr) ?? '';
  if (isPlainField(element)) {
    return element.type === 'password' || element.type === 'hidden' ? '' : element.value;
  }
  if (nameOf(element) === 'SELECT') return (element as HTMLSelectElement).value;
  if (own) return ownText(element);
  return walkText(element, { level: true, skip: DECORATION }).text;
}

function ownText(element: Element): string {
  let text = '';
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    if (isText(node)) text += dataOf(node).slice(0, LINE);
  }
  return text.replace(/\s+/g, ' ');
}

/** What stands between the markers; nothing where one of them is missing. */
function cutOut(text: string, { after, before }: Place): string {
  let cut = text.slice(0, 5 * LINE);
  if (after !== undefined) {
    const at = cut.indexOf(after);
    if (at < 0) return '';
    cut = cut.slice(at + after.length);
  }
  if (before === undefined) return cut;
  const end = cut.lastIndexOf(before);
  return end < 0 ? '' : cut.slice(0, end);
}
