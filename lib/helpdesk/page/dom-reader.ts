import type { Role, TicketMessage } from '../../moments/facts.ts';
import type { PageSelectors } from '../adapter/schema.ts';
import { attributeOf, contentsOf, findAll, findFirst, findFirstOf } from './nodes.ts';
import { readPlace, readPlaces } from './places.ts';
import { walkText } from './text-walk.ts';

export interface DomFacts {
  readonly subject: string | null;
  readonly requester: string | null;
  readonly status: string | null;
  readonly tags: readonly string[] | null;
  /** Newest last; null where no message was found. */
  readonly messages: readonly TicketMessage[] | null;
  readonly older: boolean;
}

const MESSAGES = 60;
const CHARACTERS = 20_000;

export function readByDom(page: PageSelectors, root: Element): DomFacts {
  const messages = readLog(page.log, root);
  return {
    subject: readPlace(root, page.subject),
    requester: readPlace(root, page.requester),
    status: readPlace(root, page.status),
    tags: readPlaces(root, page.tags),
    messages: messages.length > 0 ? messages : null,
    older: findFirstOf(root, page.log.older) !== null,
  };
}

/** The messages that the page shows, the newest 60, newest last. */
export function readLog(log: PageSelectors['log'], root: Element): readonly TicketMessage[] {
  const items = log.item.map((css) => findAll(root, css)).find((found) => found.length > 0) ?? [];
  const inOrder = log.newestFirst ? items.toReversed() : items;
  const dated = inOrder.map((item) => ({ item, at: toTime(readPlace(item, log.at)) }));
  // Some agents set the log to newest first: where the page tells the times, they decide.
  if (dated.every(({ at }) => at !== null)) dated.sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const taken = new Map<string, number>();
  const toRole = rolesIn(log, root);
  return dated.slice(-MESSAGES).map(({ item, at }) => {
    const named = findFirstOf(item, log.author);
    const author = (named ? contentsOf(named) : '').trim().slice(0, 200);
    const body = findFirstOf(item, log.body) ?? item;
    const text = walkText(body, { skip: log.drop, level: true }).text.slice(0, CHARACTERS);
    const id = readPlace(item, log.id) ?? `seen-${toMark(`${at ?? ''}|${author}|${text}`)}`;
    const times = taken.get(id) ?? 0;
    taken.set(id, times + 1);
    return { id: times === 0 ? id : `${id}-${times}`, role: toRole(item), author, at, text };
  });
}

/** Changes when a newer message comes into the log; cheap, for it is asked at every look. */
export function markNewest(log: PageSelectors['log'], root: Element): string | null {
  const items = log.item.map((css) => findAll(root, css)).find((found) => found.length > 0);
  const ends = [items?.at(0), items?.at(-1)].flatMap((item) => item ?? []);
  if (!items || ends.length === 0) return null;
  const newest = Math.max(...ends.map((item) => toTime(readPlace(item, log.at)) ?? 0));
  // Without times: a page that shows only the last few keeps their count.
  return `${newest || [items.length, ...ends.map((item) => readPlace(item, log.id))].join('|')}`;
}

type RoleRule = PageSelectors['log']['roles'][number];

/** Who says a message, by the first of the rules that fits it. */
function rolesIn(log: PageSelectors['log'], root: Element): (item: Element) => Role {
  const known = new Map<RoleRule, ReadonlySet<string>>();
  for (const rule of log.roles) {
    const { attr, among } = rule;
    if (attr === undefined || among === undefined) continue;
    const values = findAll(root, among).flatMap((one) => attributeOf(one, attr) ?? []);
    known.set(rule, new Set(values));
  }
  return (item) => log.roles.find((rule) => isSo(rule, item, known.get(rule)))?.is ?? 'system';
}

function isSo(rule: RoleRule, item: Element, known: ReadonlySet<string> | undefined): boolean {
  const { css, attr, equals, contains, among } = rule;
  const element = findFirst(item, css);
  if (!element) return false;
  if (contains !== undefined && !contentsOf(element).includes(contains)) return false;
  if (attr === undefined) return equals === undefined && among === undefined;
  const value = attributeOf(element, attr);
  if (among !== undefined) return value !== null && value !== '' && known?.has(value) === true;
  return value === (equals ?? value) && value !== null;
}

function toTime(words: string | null): number | null {
  const time = words === null ? Number.NaN : Date.parse(words);
  return Number.isNaN(time) ? null : time;
}

/** A short mark of a text (FNV-1a), for messages without an id of their own. */
function toMark(text: string): string {
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  }
  return (mark >>> 0).toString(36);
}
