import type { Adapter, Place } from './schema.ts';

/** The parts of a page that a person can point at, or write selectors for. */
export const TAUGHT = [
  'number',
  'subject',
  'requester',
  'composer',
  'customer',
  'agent',
  'submit',
] as const;
export type Taught = (typeof TAUGHT)[number];

/** One selector of a part, with where it is to be looked for. */
export interface TaughtPlace {
  readonly css: string;
  readonly pierce?: readonly string[] | undefined;
}

/** The selectors of a part as they stand, newest first. */
export function placesOf(adapter: Adapter, part: Taught): readonly TaughtPlace[] {
  const { page } = adapter;
  if (part === 'composer') return page.composer.editable.map((css) => ({ css }));
  if (part === 'submit') return page.submit.map((css) => ({ css }));
  if (part === 'number') return page.activeNumber;
  if (part === 'customer' || part === 'agent') {
    return page.log.roles.filter(({ is }) => is === part).map(({ css }) => ({ css: bare(css) }));
  }
  return page[part];
}

/** Whether the adapter reads its messages in a way that is beyond pointing: its file says more. */
export function hasOwnRoles({ page: { log } }: Adapter): boolean {
  return log.roles.some(
    ({ css, is }) => css !== toRole(bare(css)) || is === 'note' || is === 'system',
  );
}

/** The adapter with other selectors for a part. A place that was there keeps all that it says. */
export function withPlaces(
  adapter: Adapter,
  part: Taught,
  places: readonly TaughtPlace[],
): Adapter {
  const { page } = adapter;
  const all = places.map(({ css }) => css);
  if (part === 'composer') {
    const signs = page.composer.signs?.map((sign) =>
      page.composer.editable.includes(sign.css) && all[0] !== undefined
        ? { ...sign, css: all[0] }
        : sign,
    );
    const composer = { ...page.composer, editable: all, ...(signs && { signs }) };
    return { ...adapter, page: { ...page, composer } };
  }
  if (part === 'submit') return { ...adapter, page: { ...page, submit: all } };
  if (part === 'number') {
    const activeNumber = places.map((place) => ({
      anywhere: true,
      ...keep(page.activeNumber, place),
    }));
    return { ...adapter, page: { ...page, activeNumber } };
  }
  if (part === 'customer' || part === 'agent') return withRoles(adapter, part, all);
  return { ...adapter, page: { ...page, [part]: places.map((place) => keep(page[part], place)) } };
}

/**
 * Two kinds of message are one list: what fits either is a message, and which of the two it fits says
 * who wrote it.
 */
function withRoles(adapter: Adapter, part: 'customer' | 'agent', all: readonly string[]): Adapter {
  const { page } = adapter;
  const others = page.log.roles.filter(({ is }) => is !== part);
  const mine = all.map((css) => ({ css: toRole(css), is: part }));
  const roles = [...mine, ...others];
  const items = roles.map(({ css }) => bare(css));
  const item = items.length > 0 ? [items.join(', ')] : [];
  return { ...adapter, page: { ...page, log: { ...page.log, roles, item } } };
}

function toRole(css: string): string {
  return `:scope:is(${css})`;
}

function bare(css: string): string {
  return /^:scope:is\((.*)\)$/.exec(css)?.[1] ?? css;
}

function keep(known: readonly Place[], { css, pierce }: TaughtPlace): Place {
  const place = known.find((one) => one.css === css && one.pierce?.join() === pierce?.join());
  return place ?? { css, ...(pierce && pierce.length > 0 && { pierce: [...pierce] }) };
}

/** Whether the person said that what is written there always goes to the customer. */
export function isAlwaysPublic({ page: { composer } }: Adapter): boolean {
  return (
    composer.signs?.some(({ css, is }) => is === 'public' && composer.editable.includes(css)) ??
    false
  );
}

/** Nobody guesses that a box is public: the person says it. */
export function withAlwaysPublic(adapter: Adapter, isPublic: boolean): Adapter {
  const { page } = adapter;
  const others = (page.composer.signs ?? []).filter(
    ({ css }) => !page.composer.editable.includes(css),
  );
  const said = page.composer.editable.map((css) => ({ css, is: 'public' as const }));
  const signs = isPublic ? [...others, ...said] : others;
  return { ...adapter, page: { ...page, composer: { ...page.composer, signs } } };
}
