import type { TicketRef } from '../../moments/ticket.ts';
import type { Adapter } from './schema.ts';

const NUMBER = /^\d{1,20}$/;

/** The ticket that an address of this helpdesk shows, or null: a list, a new ticket, another host. */
export function findTicket(adapter: Pick<Adapter, 'tickets'>, url: URL): TicketRef | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  for (const template of adapter.tickets) {
    const number = findNumber(template, url);
    if (number !== null) return { host: url.host, number };
  }
  return null;
}

/** Whether the address is one of the agents' own pages, with a ticket or without. */
export function isAgentPage(adapter: Pick<Adapter, 'area'>, url: URL): boolean {
  const area = adapter.area.endsWith('/') ? adapter.area : `${adapter.area}/`;
  return `${url.pathname}/`.startsWith(area);
}

function findNumber(template: string, url: URL): string | null {
  const [path = '', query] = template.split('?', 2);
  const wanted = path.split('/');
  const given = url.pathname.split('/');
  if (given.length < wanted.length) return null;
  let number: string | null = null;
  for (const [at, segment] of wanted.entries()) {
    const actual = given[at] ?? '';
    if (segment === '{id}') {
      if (!NUMBER.test(actual)) return null;
      number = actual;
    } else if (segment !== actual) return null;
  }
  return query === undefined ? number : findInQuery(query, url.search);
}

/** Every `key=value` of the template must stand in the query; some helpdesks join them by `;`. */
function findInQuery(template: string, search: string): string | null {
  const given = new Map<string, string>();
  for (const pair of search.slice(1).split(/[&;]/)) {
    const [key = '', value = ''] = pair.split('=', 2);
    if (!given.has(key)) given.set(key, value);
  }
  let number: string | null = null;
  for (const pair of template.split(/[&;]/)) {
    const [key = '', value = ''] = pair.split('=', 2);
    const actual = given.get(key);
    if (value !== '{id}') {
      if (actual !== value) return null;
    } else if (actual !== undefined && NUMBER.test(actual)) number = actual;
    else return null;
  }
  return number;
}
