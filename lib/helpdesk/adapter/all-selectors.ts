import type { Adapter } from './schema.ts';
import { SELECTOR_LISTS } from './selector-lists.ts';

/** A selector of an adapter, and where in it it stands: `page.composer.editable[0]`. */
export interface NamedSelector {
  readonly path: string;
  readonly css: string;
  readonly pierce?: readonly string[] | undefined;
}

/** Every selector by which a page is read, in the order of the file, with the ticket's number filled in. */
export function allSelectors({ page }: Adapter, number: string): readonly NamedSelector[] {
  const fill = (css: string) => css.replaceAll('{id}', number);
  const visit = (value: unknown, path: string, isList: boolean): NamedSelector[] => {
    if (Array.isArray(value)) {
      return value.flatMap((one, at) =>
        typeof one === 'string' && isList
          ? [{ path: `${path}[${at}]`, css: fill(one) }]
          : visit(one, `${path}[${at}]`, false),
      );
    }
    if (typeof value !== 'object' || value === null) return [];
    const { css, pierce } = value as { css?: unknown; pierce?: string[] };
    if (typeof css === 'string') {
      return [{ path, css: fill(css), ...(pierce && { pierce: pierce.map(fill) }) }];
    }
    return Object.entries(value).flatMap(([key, one]) =>
      visit(one, `${path}.${key}`, SELECTOR_LISTS.has(key)),
    );
  };
  return visit(page, 'page', false);
}
