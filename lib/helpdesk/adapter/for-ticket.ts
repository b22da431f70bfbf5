import type { PageSelectors, Place } from './schema.ts';

/** The selectors of one ticket: its number stands where `{id}` stood in the places of its facts. */
export function selectorsFor(page: PageSelectors, number: string): PageSelectors {
  const fill = (text: string) => text.replaceAll('{id}', number);
  const fillAll = (places: readonly Place[]): Place[] =>
    places.map((place) => ({
      ...place,
      css: fill(place.css),
      ...(place.pierce && { pierce: place.pierce.map(fill) }),
      ...(place.after !== undefined && { after: fill(place.after) }),
      ...(place.before !== undefined && { before: fill(place.before) }),
    }));
  return {
    ...page,
    subject: fillAll(page.subject),
    requester: fillAll(page.requester),
    status: fillAll(page.status),
    tags: fillAll(page.tags),
  };
}
