import type { Role, TicketMessage } from '../../moments/facts.ts';
import type { Channel } from '../../moments/vocabulary.ts';
import { findField, findId, findList, findText, findTime } from './fields.ts';
import type { Rest } from './schema.ts';

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
export function toRestPath(template: string, number: string): string | null {
  if (!/^\d{1,20}$/.test(number) || !/^\/(?![/\\])/.test(template)) return null;
  return template.replaceAll('{id}', number);
}

/** Null where the answer is not that of the ticket asked for. */
export function decodeTicket(rest: Rest, number: string, answer: unknown): RestTicket | null {
  const fields = rest.ticket;
  if (findId(answer, fields.number) !== number) return null;
  const requesterId = findId(answer, fields.requesterId);
  const requester = requesterId === null ? null : toPeople(rest, answer).get(requesterId);
  const channel = findId(answer, fields.channel);
  return {
    subject: findText(answer, fields.subject, LINE),
    requester: requester ? { id: requesterId, name: requester.name } : null,
    channel: channel === null ? null : toChannel(rest, channel),
    status: findId(answer, fields.status),
    tags: toTags(findList(answer, fields.tags)),
    updatedAt: findText(answer, fields.updatedAt, 100),
  };
}

/** `toText` turns a message's HTML into its words; without HTML the plain text is taken. */
export function decodeMessages(
  rest: Rest,
  answer: unknown,
  toText: (html: string) => string,
): RestMessages | null {
  const fields = rest.messages;
  const list = findList(answer, fields.list);
  if (!list) return null;
  const people = toPeople(rest, answer);
  const newest = fields.newestFirst ? list.slice(0, MESSAGES).reverse() : list.slice(-MESSAGES);
  const messages: TicketMessage[] = [];
  for (const item of newest) {
    const id = findId(item, fields.id);
    if (id === null) continue;
    const author = people.get(findId(item, fields.authorId) ?? '');
    const html = fields.html ? findText(item, fields.html, MESSAGE * 4) : null;
    const plain = fields.text ? findText(item, fields.text, MESSAGE) : null;
    messages.push({
      id,
      role: toRole(rest, item, author),
      author: author?.name ?? '',
      at: findTime(item, fields.at),
      text: (html === null ? (plain ?? '') : toText(html)).slice(0, MESSAGE),
    });
  }
  const isMoreAbove = fields.older ? isSet(findField(answer, fields.older)) : false;
  return { messages, older: isMoreAbove || list.length > MESSAGES };
}

export function decodeMe(rest: Rest, answer: unknown): Person | null {
  if (!rest.me) return null;
  const name = findText(answer, rest.me.name, LINE);
  return name === null ? null : { id: findId(answer, rest.me.id), name };
}

interface Known {
  readonly name: string;
  readonly isCustomer: boolean | null;
}

function toPeople(rest: Rest, answer: unknown): ReadonlyMap<string, Known> {
  const { list, id, name, role, customers } = rest.people;
  const people = new Map<string, Known>();
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

function toRole(rest: Rest, item: unknown, author: Known | undefined): Role {
  const rule = rest.messages.roles.find((one) => findField(item, one.field) === one.equals);
  if (rule) return rule.is;
  return author?.isCustomer === true ? 'customer' : 'agent';
}

function toChannel(rest: Rest, word: string): Channel {
  return Object.hasOwn(rest.channels, word) ? (rest.channels[word] ?? 'other') : 'other';
}

function toTags(list: readonly unknown[] | null): readonly string[] | null {
  const tags = list?.filter((tag): tag is string => typeof tag === 'string');
  return tags?.slice(0, TAGS).map((tag) => tag.slice(0, LINE)) ?? null;
}

function isSet(value: unknown): boolean {
  return value !== null && value !== false && value !== '';
}
