import type { Place } from '../adapter/schema.ts';
import { attributeOf, findAll, findFirst } from './nodes.ts';
import { isPlainField } from './plain-field.ts';
import { walkText } from './text-walk.ts';

const LINE = 2_000;

/** What the first of the places says; null where none says anything. */
export function readPlace(root: Document | Element, anyOf: readonly Place[]): string | null {
  for (const place of anyOf) {
    const element = findFirst(root, place.css);
    const words = element && readElement(element, place);
    if (words) return words;
  }
  return null;
}

/** What all matches of the first place with any say. */
export function readPlaces(root: Element, anyOf: readonly Place[]): readonly string[] | null {
  for (const place of anyOf) {
    const found = findAll(root, place.css).slice(0, 200);
    if (found.length > 0)
      return found.map((one) => readElement(one, place)).filter((w) => w !== '');
  }
  return null;
}

function readElement(element: Element, { attr }: Place): string {
  if (attr !== undefined) return (attributeOf(element, attr) ?? '').trim().slice(0, LINE);
  if (isPlainField(element)) {
    return element.type === 'password' ? '' : element.value.trim().slice(0, LINE);
  }
  return walkText(element, { level: true }).text.slice(0, LINE);
}
