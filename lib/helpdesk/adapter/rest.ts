import type { Role, TicketMessage } from '../../moments/facts.ts';
import type { Channel } from '../../moments/vocabulary.ts';
import { findField, findId, findList, findText, findTime } from './fields.ts';
import type { RestSource } from './schema.ts';

const LINE = 2_000;
const MESSAGE = 100_000;
const MESSAGES = 200;
const TAGS = 200;

export interface Person {
  readonly id: string | null;
  readonly name: string;
}

/** What the ticket's own answer tells; a field that is missing or lies about its type is null. */
export interface RestTicket {
  readonly subject: string | null;
  readonly requester: Person | null;
  readonly channel: Channel | null;
  readonly status: string | null;
  readonly tags: readonly string[] | null;
  readonly updatedAt: string | null;
}

export interface RestMessages {
  /** Newest last. */
  readonly messages: readonly TicketMessage[];
  readonly older: boolean;
}

/** The path to GET, or null where it would not stay on the page's own origin. */
export function toRestPath(template: string, number: string, page = 1): string | null {
  if (!/^\d{1,20}$/.test(number) || !/^\/(?![/\\])/.test(template)) return null;
  return template.replaceAll('{id}', number).replaceAll('{page}', String(page));
}

/** Null where the answer is not that of the ticket asked for. */
export function decodeTicket(rest: RestSource, number: string, answer: unknown): RestTicket | null {
  const fields = rest.ticket;
  if (findId(answer, fields.number) !== number) return null;
  const requesterId = findId(answer, fields.requesterId);
  const name =
    (requesterId === null ? null : toPeople(rest, answer).get(requesterId)?.name) ??
    (fields.requesterName ? findText(answer, fields.requesterName, LINE) : null);
  const channel = findId(answer, fields.channel);
  return {
    subject: findText(answer, fields.subject, LINE),
    requester: name === null ? null : { id: requesterId, name },
    channel: channel === null ? null : toChannel(rest, channel),
    status: findId(answer, fields.status),
    tags: toTags(findList(answer, fields.tags)),
    updatedAt: findText(answer, fields.updatedAt, 100),
  };
}

/** The request itself, where the helpdesk keeps it apart from the messages that answer it. */
export function decodeFirst(
  rest: RestSource,
  answer: unknown,
  toText: (html: string) => string,
): TicketMessage | null {
  const { first, number, requesterId, requesterName } = rest.ticket;
  const id = findId(answer, number);
  if (!first || id === null) return null;
  const role = first.roles.find((one) => findField(answer, one.field) === one.equals)?.is;
  const isTheirs = role === undefined || role === 'customer';
  const known = toPeople(rest, answer).get(findId(answer, requesterId) ?? '')?.name;
  const name = known ?? (requesterName ? findText(answer, requesterName, LINE) : null);
  return {
    id: `request-${id}`,
    role: role ?? 'customer',
    author: (isTheirs ? name : null) ?? '',
    at: findTime(answer, first.at),
    text: findWords(answer, first, toText),
  };
}

/** How many messages an answer holds: a page that is full has another behind it. */
export function countMessages(rest: RestSource, answer: unknown): number {
  return listOf(rest, answer)?.length ?? 0;
}

/**
 * `toText` turns a message's HTML into its words; without HTML the plain text is taken. `known`:
 * names by id, for answers that tell only ids.
 */
export function decodeMessages(
  rest: RestSource,
  answer: unknown,
  toText: (html: string) => string,
  known: ReadonlyMap<string, string> = new Map(),
): RestMessages | null {
  const fields = rest.messages;
  const list = listOf(rest, answer);
  if (!fields || !list) return null;
  const people = toPeople(rest, answer);
  const newest = fields.newestFirst ? list.slice(0, MESSAGES).reverse() : list.slice(-MESSAGES);
  const messages: TicketMessage[] = [];
  for (const item of newest) {
    const id = findId(item, fields.id);
    if (id === null) continue;
    const authorId = findId(item, fields.authorId) ?? '';
    const author = people.get(authorId);
    const named = fields.authorName ? findText(item, fields.authorName, LINE) : null;
    messages.push({
      id,
      role: toRole(fields.roles, item, author),
      author: author?.name ?? named ?? known.get(authorId) ?? '',
      at: findTime(item, fields.at),
      text: findWords(item, fields, toText),
    });
  }
  const isMoreAbove = fields.older ? isSet(findField(answer, fields.older)) : false;
  return { messages, older: isMoreAbove || list.length > MESSAGES };
}

export function decodeMe(rest: RestSource, answer: unknown): Person | null {
  if (!rest.me) return null;
  const name = findText(answer, rest.me.name, LINE);
  return name === null ? null : { id: findId(answer, rest.me.id), name };
}

function listOf(rest: RestSource, answer: unknown): readonly unknown[] | null {
  if (!rest.messages) return null;
  if (rest.messages.list !== undefined) return findList(answer, rest.messages.list);
  return Array.isArray(answer) ? answer : null;
}

function findWords(
  item: unknown,
  fields: { readonly html?: string | undefined; readonly text?: string | undefined },
  toText: (html: string) => string,
): string {
  const html = fields.html ? findText(item, fields.html, MESSAGE * 4) : null;
  const plain = fields.text ? findText(item, fields.text, MESSAGE) : null;
  return (html === null ? (plain ?? '') : toText(html)).slice(0, MESSAGE);
}

interface Known {
  readonly name: string;
  readonly isCustomer: boolean | null;
}

function toPeople(rest: RestSource, answer: unknown): ReadonlyMap<string, Known> {
  const people = new Map<string, Known>();
  if (!rest.people) return people;
  const { list, id, name, role, customers } = rest.people;
  for (const item of findList(answer, list)?.slice(0, 500) ?? []) {
    const key = findId(item, id);
    if (key === null) continue;
    const theirRole = role ? findField(item, role) : null;
    people.set(key, {
      name: findText(item, name, LINE) ?? '',
      isCustomer: theirRole === null ? null : customers.some((value) => value === theirRole),
    });
  }
  return people;
}

type RestRoles = NonNullable<RestSource['messages']>['roles'];

function toRole(roles: RestRoles, item: unknown, author: Known | undefined): Role {
  const rule = roles.find((one) => findField(item, one.field) === one.equals);
  if (rule) return rule.is;
  return author?.isCustomer === true ? 'customer' : 'agent';
}

function toChannel(rest: RestSource, word: string): Channel {
  return Object.hasOwn(rest.channels, word) ? (rest.channels[word] ?? 'other') : 'other';
}

function toTags(list: readonly unknown[] | null): readonly string[] | null {
  const tags = list?.filter((tag): tag is string => typeof tag === 'string');
  return tags?.slice(0, TAGS).map((tag) => tag.slice(0, LINE)) ?? null;
}

function isSet(value: unknown): boolean {
  return value !== null && value !== false && value !== '';
}
