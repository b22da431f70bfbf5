import {
  decodeMe,
  decodeMessages,
  decodeTicket,
  type Person,
  type RestMessages,
  type RestTicket,
  toRestPath,
} from '../adapter/rest.ts';
import type { Rest } from '../adapter/schema.ts';
import type { GetJson } from './get-json.ts';

export interface RestFacts {
  readonly ticket: RestTicket;
  /** Null where only this part could not be read. */
  readonly messages: RestMessages | null;
  readonly me: Person | null;
}

export interface RestReader {
  /** At most two reads, one where nothing changed; null where the server does not answer us. */
  read(number: string, signal: AbortSignal): Promise<RestFacts | null>;
  /** One read: the newest page of the conversation. */
  readMessages(number: string, signal: AbortSignal): Promise<RestMessages | null>;
}

export interface RestReaderNeeds {
  readonly rest: Rest;
  readonly getJson: GetJson;
  readonly toText: (html: string) => string;
  /** Epoch ms. */
  readonly now: () => number;
  /** Of the document: who is signed in is asked once for all tickets. */
  readonly signal: AbortSignal;
}

const KEPT = 20;
/** Ms to be silent where the server does not say for how long. */
const DEFAULT_WAIT = 60_000;

/** Limits are the account's, shared by every agent: so we cache, and stop at the first refusal. */
export function readerByRest(needs: RestReaderNeeds): RestReader {
  const { rest, toText, now } = needs;
  const kept = new Map<string, { updatedAt: string; messages: RestMessages }>();
  let silentUntil = 0;
  let me: Promise<Person | null> | null = null;

  async function get(template: string, number: string, signal: AbortSignal): Promise<unknown> {
    const path = toRestPath(template, number);
    if (path === null || now() < silentUntil) return null;
    const answer = await needs.getJson(path, signal);
    if (!answer) return null;
    if (answer.status === 401 || answer.status === 403) silentUntil = Number.POSITIVE_INFINITY;
    if (answer.status === 429) silentUntil = endOfWait(answer.retryAfter, now());
    return answer.status === 200 ? answer.body : null;
  }
  async function readMessages(number: string, signal: AbortSignal): Promise<RestMessages | null> {
    return decodeMessages(rest, await get(rest.messages.path, number, signal), toText);
  }
  async function readMe(): Promise<Person | null> {
    return rest.me ? decodeMe(rest, await get(rest.me.path, '0', needs.signal)) : null;
  }
  function keep(number: string, updatedAt: string | null, messages: RestMessages | null): void {
    kept.delete(number);
    if (updatedAt === null || !messages) return;
    kept.set(number, { updatedAt, messages });
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  }

  return {
    readMessages,
    async read(number, signal) {
      // Who is signed in is wanted with the first ticket, and must not hold it up.
      me ??= readMe();
      const known = kept.get(number);
      const early = known ? null : readMessages(number, signal);
      const ticket = decodeTicket(rest, number, await get(rest.ticket.path, number, signal));
      if (!ticket) return null;
      const isSame = known !== undefined && known.updatedAt === ticket.updatedAt;
      const messages = isSame ? known.messages : await (early ?? readMessages(number, signal));
      keep(number, ticket.updatedAt, messages);
      return { ticket, messages, me: await me };
    },
  };
}

/** Seconds or a date, as HTTP has it; epoch ms. */
function endOfWait(retryAfter: string | null, now: number): number {
  const seconds = Number(retryAfter ?? Number.NaN);
  const end = Number.isNaN(seconds) ? Date.parse(retryAfter ?? '') : now + 1_000 * seconds;
  return end > now ? end : now + DEFAULT_WAIT;
}
