import type { TicketMessage } from '../../moments/facts.ts';
import {
  countMessages,
  decodeFirst,
  decodeMe,
  decodeMessages,
  decodeTicket,
  type Person,
  type RestMessages,
  type RestTicket,
  toRestPath,
} from '../adapter/rest.ts';
import type { RestSource } from '../adapter/schema.ts';
import type { GetJson } from './get-json.ts';

export interface RestFacts {
  readonly ticket: RestTicket;
  /** Null where only this part could not be read. */
  readonly messages: RestMessages | null;
  readonly me: Person | null;
}

export interface SourceNeeds {
  readonly getJson: GetJson;
  readonly toText: (html: string) => string;
  /** Epoch ms. */
  readonly now: () => number;
  /** Of the document: who is signed in is asked once for all tickets. */
  readonly signal: AbortSignal;
}

export interface OpenSource {
  read(number: string, signal: AbortSignal): Promise<RestFacts | null>;
  readMessages(number: string, signal: AbortSignal): Promise<RestMessages | null>;
  /** Whether it is silent only for having been asked too often. */
  isLimited(): boolean;
}

const KEPT = 20;
/** Pages of one conversation; of a longer one the newest are left to the page. */
const PAGES = 5;
/** Of these the newest are told. */
const MESSAGES = 200;
/** Ms to be silent where the server does not say for how long. */
const DEFAULT_WAIT = 60_000;

interface Conversation {
  readonly messages: RestMessages;
  /** The page on which the newest stand. */
  readonly page: number;
}

/** Limits are the account's, shared by every agent: so we cache, and stop at the first refusal. */
export function openSource(rest: RestSource, needs: SourceNeeds): OpenSource {
  const { toText, now } = needs;
  const kept = new Map<string, { readonly updatedAt: string } & Conversation>();
  let silentUntil = 0;
  let me: Promise<Person | null> | null = null;

  async function get(
    path: string | null,
    signal: AbortSignal,
    isForAll: boolean,
  ): Promise<unknown> {
    if (path === null || now() < silentUntil) return null;
    const answer = await needs.getJson(path, signal);
    if (!answer) return null;
    const isRefused = answer.status === 401 || answer.status === 403;
    if (isRefused && isForAll) silentUntil = Number.POSITIVE_INFINITY;
    if (answer.status === 429) {
      silentUntil = Math.max(silentUntil, endOfWait(answer.retryAfter, now()));
    }
    return answer.status === 200 ? answer.body : null;
  }
  /** The answers from that page on to the newest; null where that can't be reached. */
  async function getPages(
    number: string,
    from: number,
    signal: AbortSignal,
  ): Promise<readonly unknown[] | null> {
    if (!rest.messages) return null;
    const { path, pageSize } = rest.messages;
    const answers: unknown[] = [];
    for (let page = from; page < from + PAGES; page += 1) {
      const answer = await get(toRestPath(path, number, page), signal, true);
      if (answer === null) return null;
      answers.push(answer);
      if (pageSize === undefined || countMessages(rest, answer) < pageSize) return answers;
    }
    return null;
  }
  function decodePages(
    answers: readonly unknown[],
    names: ReadonlyMap<string, string>,
    before: readonly TicketMessage[],
  ): RestMessages | null {
    const pages = answers.map((answer) => decodeMessages(rest, answer, toText, names));
    if (pages.some((page) => page === null)) return null;
    const read = pages.flatMap((page) => page?.messages ?? []);
    const ids = new Set(read.map(({ id }) => id));
    const all = [...before.filter(({ id }) => !ids.has(id)), ...read];
    const isMoreAbove = pages[0]?.older ?? false;
    return { messages: all.slice(-MESSAGES), older: isMoreAbove || all.length > MESSAGES };
  }
  async function readMe(): Promise<Person | null> {
    if (!rest.me) return null;
    // Not every agent may ask who they are; that says nothing of tickets.
    const person = decodeMe(rest, await get(toRestPath(rest.me.path, '0'), needs.signal, false));
    if (!person && isLimited()) me = null;
    return person;
  }
  function isLimited(): boolean {
    return now() < silentUntil && Number.isFinite(silentUntil);
  }
  function keep(number: string, updatedAt: string | null, conversation: Conversation | null): void {
    kept.delete(number);
    if (updatedAt === null || !conversation) return;
    kept.set(number, { updatedAt, ...conversation });
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  }

  async function read(number: string, signal: AbortSignal): Promise<RestFacts | null> {
    // Who is signed in is wanted with the first ticket, and must not hold it up.
    me ??= readMe();
    const known = kept.get(number);
    const early = known ? null : getPages(number, 1, signal);
    const answer = await get(toRestPath(rest.ticket.path, number), signal, true);
    const ticket = decodeTicket(rest, number, answer);
    if (!ticket) return null;
    const isSame = known !== undefined && known.updatedAt === ticket.updatedAt;
    const from = known?.page ?? 1;
    const answers = isSame ? null : await (early ?? getPages(number, from, signal));
    const person = await me;
    const names = toNames([ticket.requester, person]);
    const before =
      from > 1 ? (known?.messages.messages ?? []) : toList(decodeFirst(rest, answer, toText));
    const messages = answers ? decodePages(answers, names, before) : null;
    const conversation =
      messages && answers ? { messages, page: from + answers.length - 1 } : isSame ? known : null;
    keep(number, ticket.updatedAt, conversation);
    return { ticket, messages: conversation?.messages ?? null, me: person };
  }

  return {
    read,
    isLimited,
    async readMessages(number, signal) {
      const answers = await getPages(number, kept.get(number)?.page ?? 1, signal);
      return answers ? decodePages(answers, new Map(), []) : null;
    },
  };
}

function toNames(people: readonly (Person | null)[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const person of people) if (person?.id) names.set(person.id, person.name);
  return names;
}

function toList(message: TicketMessage | null): readonly TicketMessage[] {
  return message ? [message] : [];
}

/** Seconds or a date, as HTTP has it; epoch ms. */
function endOfWait(retryAfter: string | null, now: number): number {
  const seconds = Number(retryAfter ?? Number.NaN);
  const end = Number.isNaN(seconds) ? Date.parse(retryAfter ?? '') : now + 1_000 * seconds;
  return end > now ? end : now + DEFAULT_WAIT;
}
