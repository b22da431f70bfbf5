import { selectorsFor } from '../adapter/for-ticket.ts';
import { findTicket } from '../adapter/route.ts';
import type { Adapter } from '../adapter/schema.ts';
import { findFrames } from './composer.ts';
import { countMatches, type Sought } from './match-counts.ts';
import { findTicketRoot } from './ticket-root.ts';

/** How an adapter fares on a page, for a report that anybody may read: no word of the page is in it. */
export interface Diagnosis {
  readonly adapter: string;
  readonly version: string;
  /** Whether the address is that of a ticket. */
  readonly isTicket: boolean;
  /** Whether the page proves which part of it is that ticket's. */
  readonly hasRoot: boolean;
  /** By part of the adapter: how many elements each of its selectors finds; null: it can't be read. */
  readonly counts: readonly PartCounts[];
}

interface PartCounts {
  readonly part: string;
  readonly found: readonly (number | null)[];
}

export function diagnose(adapter: Adapter, window: Window): Diagnosis {
  const { document } = window;
  const ticket = findTicket(adapter, new URL(window.location.href));
  const page = selectorsFor(adapter.page, ticket?.number ?? '0');
  const { log, composer } = page;
  const places: Readonly<Record<string, readonly Sought[]>> = {
    root: page.root.map((css) => ({ css: css.replaceAll('{id}', ticket?.number ?? '0') })),
    activeNumber: page.activeNumber,
    subject: page.subject,
    requester: page.requester,
    status: page.status,
    tags: page.tags,
    'log.item': toPlaces(log.item),
    'log.body': toPlaces(log.body),
    'log.author': toPlaces(log.author),
    'log.older': toPlaces(log.older),
    'composer.frames': toPlaces(composer.frames),
    'composer.mode': composer.mode,
    'composer.signs': composer.signs ?? [],
    'composer.closed': toPlaces(composer.closed),
    submit: toPlaces(page.submit),
  };
  const root = ticket && findTicketRoot(page, document, ticket.number);
  const frames = root ? findFrames(page, root) : [];
  const count = (place: Sought) => countMatches(document, place);
  const boxes = toPlaces(composer.editable).map((place) =>
    frames.reduce<number | null>((sum, frame) => {
      const more = countMatches(frame, place);
      return sum === null || more === null ? null : sum + more;
    }, count(place)),
  );
  const counted = Object.entries(places).map(([part, list]) => ({ part, found: list.map(count) }));
  return {
    adapter: adapter.id,
    version: adapter.version,
    isTicket: ticket !== null,
    hasRoot: root !== null,
    counts: [...counted, { part: 'composer.editable', found: boxes }],
  };
}

function toPlaces(anyOf: readonly string[] = []): readonly Sought[] {
  return anyOf.map((css) => ({ css }));
}
