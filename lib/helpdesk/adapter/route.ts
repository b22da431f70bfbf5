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

/** Each part of the template must stand in its part of the address; one of them tells the number. */
function findNumber(template: string, url: URL): string | null {
  const [page = '', hash] = template.split('#', 2);
  const [path = '', query] = page.split('?', 2);
  const numbers = [findInPath(path, url.pathname)];
  if (query !== undefined) numbers.push(findInQuery(query, url.search));
  if (hash !== undefined) numbers.push(findInPath(hash, url.hash.slice(1).split(/[?;&]/)[0] ?? ''));
  if (numbers.includes(null)) return null;
  return numbers.find((one) => one !== '') ?? null;
}

/** The number; empty where the template asks for none, null where the address does not fit. */
function findInPath(template: string, path: string): string | null {
  const wanted = template.split('/');
  const given = path.split('/');
  // `/` as a whole is any page's beginning.
  if (wanted.at(-1) === '') wanted.pop();
  if (given.length < wanted.length) return null;
  let number = '';
  for (const [at, segment] of wanted.entries()) {
    const actual = given[at] ?? '';
    if (segment === '{id}') {
      if (!NUMBER.test(actual)) return null;
      number = actual;
    } else if (segment !== actual) return null;
  }
  return number;
}

/** Every `key=value` of the template must stand in the query; some helpdesks join them by `;`. */
function findInQuery(template: string, search: string): string | null {
  const given = new Map<string, string>();
  for (const pair of search.slice(1).split(/[&;]/)) {
    const [key = '', value = ''] = pair.split('=', 2);
    if (!given.has(key)) given.set(key, value);
  }
  let number = '';
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
