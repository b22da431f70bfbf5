import type { Adapter } from './schema.ts';

/** What the address of one ticket tells of its helpdesk. */
export interface TicketAddress {
  readonly host: string;
  /** The ticket's number in that address. */
  readonly number: string;
  /** `/desk/cases/{id}` */
  readonly route: string;
  /** `/desk` */
  readonly area: string;
}

const NUMBER = /^\d{1,20}$/;

/**
 * Reads the address of a ticket, as somebody copies it: the number is the last whole part of the path,
 * or of the query, that is one. Null where there is none, or it is no web address.
 */
export function readTicketAddress(text: string): TicketAddress | null {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return null;
  const { protocol, host, pathname, search } = new URL(trimmed);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const parts = pathname.split('/');
  const at = parts.findLastIndex((part) => NUMBER.test(part));
  if (at > 0) {
    const route = [...parts.slice(0, at), '{id}'].join('/');
    return { host, number: parts[at] ?? '', route, area: areaOf(parts.slice(0, at)) };
  }
  const pair = search
    .slice(1)
    .split(/[&;]/)
    .findLast((one) => NUMBER.test(one.split('=')[1] ?? ''));
  if (pair === undefined) return null;
  const [key = '', number = ''] = pair.split('=');
  return { host, number, route: `${pathname}?${key}={id}`, area: areaOf(parts.slice(0, -1)) };
}

/** The first part of the path: agents' pages stand beneath it, as far as anybody can tell. */
function areaOf(parts: readonly string[]): string {
  return parts[1] ? `/${parts[1]}` : '/';
}

/** `Example Desk` → `example-desk`, and not one of the ids that are taken. */
export function toAdapterId(label: string, taken: readonly string[]): string {
  const words = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 34)
    .replace(/-+$/, '');
  const id = words === '' ? 'helpdesk' : words;
  if (!taken.includes(id)) return id;
  let number = 2;
  while (taken.includes(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

/**
 * An adapter that knows only its tickets' addresses: the panel works by hand there, until somebody
 * points at the parts of the page. A page's title whose first number is the ticket's proves it from now on;
 * any other number in front would be taken for another ticket's.
 */
export function adapterFromTicket(
  address: TicketAddress,
  about: {
    readonly id: string;
    readonly label: string;
    readonly version: string;
    /** Of the page at that address; empty where it is not known. */
    readonly title: string;
  },
): Adapter {
  const { id, label, version, title } = about;
  const isTold = /\d{1,20}/.exec(title)?.[0] === address.number;
  return {
    schema: 1,
    id,
    version,
    label,
    hosts: [address.host],
    tickets: [address.route],
    area: address.area,
    rest: null,
    page: {
      root: ['body'],
      panes: [],
      activeNumber: isTold ? [{ css: 'title', anywhere: true }] : [],
      subject: [],
      requester: [],
      status: [],
      tags: [],
      log: { item: [], body: [], author: [], at: [], id: [], roles: [], drop: [], older: [] },
      composer: { editable: [], mode: [], modes: {}, ignore: [] },
      submit: [],
    },
  };
}
