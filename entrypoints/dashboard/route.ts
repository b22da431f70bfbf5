/** Where in the dashboard somebody is: `#/helpdesks/zendesk` → `helpdesks`, `['zendesk']`. */
export interface Route {
  readonly view: string;
  readonly path: readonly string[];
}

/** The route of an address's hash; a view that is not known is the first of them. */
export function toRoute(hash: string, ids: readonly string[]): Route {
  const [, view = '', ...path] = hash.replace(/^#/, '').split('/').map(decode);
  if (ids.includes(view)) return { view, path: path.filter((part) => part !== '') };
  return { view: ids[0] ?? '', path: [] };
}

/** The hash of a place in the dashboard. */
export function toHash(view: string, ...path: readonly string[]): string {
  return `#/${[view, ...path].map(encodeURIComponent).join('/')}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A cut-off escape in an address typed by hand: no place has such a name.
    return '';
  }
}
