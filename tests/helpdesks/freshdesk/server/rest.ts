import { setTimeout as wait } from 'node:timers/promises';
import type { Exchange } from '../../server/exchange.ts';
import { answerJson } from '../../server/exchange.ts';
import type { World } from '../../server/helpdesk.ts';
import type { Sessions } from '../../zendesk/server/session.ts';
import { getPerson, SIGNED_IN } from '../tickets/people.ts';
import type { TicketRecord } from './records.ts';
import { toAgentJson, toContactJson, toConversationJson, toTicketJson } from './rest-shapes.ts';
import { answerAsSwitched } from './trouble.ts';

const LIMIT_PER_MINUTE = 400;
const USUAL_PAGE = 30;
const LONGEST_PAGE = 100;

/**
 * `/api/v2`, the documented interface with its limit, and `/api/_`, the page's own, which has none.
 * Both are read by whoever visited the app, and written by nobody.
 */
export function openRest(
  tickets: ReadonlyMap<number, TicketRecord>,
  sessions: Sessions,
  { switches }: World,
): (exchange: Exchange) => Promise<void> {
  let left = LIMIT_PER_MINUTE;

  return async (exchange) => {
    const isDocumented = exchange.path.startsWith('/api/v2/');
    if (isDocumented) left = Math.max(left - 1, 0);
    const headers: Record<string, string> = isDocumented
      ? {
          'X-Freshdesk-API-Version': 'latest=v2; requested=v2',
          'X-RateLimit-Total': String(LIMIT_PER_MINUTE),
          'X-RateLimit-Remaining': String(left),
          'X-RateLimit-Used-CurrentRequest': '1',
        }
      : {};
    if (switches.restDelayMs > 0) await wait(switches.restDelayMs);
    const isSignedIn = sessions.isSignedIn(exchange);
    if (isSignedIn && exchange.method !== 'GET') {
      answerJson(exchange, 405, { message: `${exchange.method} is refused here.` }, headers);
      return;
    }
    const asked = isDocumented ? switches.restStatus : switches.internalRestStatus;
    answerAsSwitched(exchange, isSignedIn ? asked : 401, headers, () =>
      isDocumented ? findDocumented(exchange, headers) : findInternal(exchange),
    );
  };

  function findTicket(id: string | undefined): TicketRecord | null {
    return tickets.get(Number(id)) ?? null;
  }

  function findDocumented(exchange: Exchange, headers: Record<string, string>): unknown {
    const { path, query } = exchange;
    if (path === '/api/v2/agents/me') return toAgentJson(getPerson(SIGNED_IN));
    const [, id, part] =
      /^\/api\/v2\/tickets\/(\d+)(?:\/(conversations|satisfaction_ratings))?$/.exec(path) ?? [];
    const ticket = findTicket(id);
    if (!ticket) return null;
    if (part === 'conversations') {
      const { items, next } = cutPage(ticket.conversations, query);
      if (next) headers.Link = `<https://${exchange.host}${path}?${next}>; rel="next"`;
      return items.map((it) => toConversationJson(ticket, it));
    }
    if (part === 'satisfaction_ratings') {
      const { rating } = ticket;
      return rating
        ? [{ survey_id: 1, feedback: rating.comment, ratings: { default_question: 103 } }]
        : [];
    }
    return toTicketJson(ticket, new Set((query.get('include') ?? '').split(',')));
  }

  function findInternal({ path, query }: Exchange): unknown {
    const me = getPerson(SIGNED_IN);
    if (path === '/api/_/bootstrap/me') {
      return { agent: toAgentJson(me), meta: { csrf_token: 'replica-token' } };
    }
    const [, id, part] = /^\/api\/_\/tickets\/(\d+)(?:\/(conversations))?$/.exec(path) ?? [];
    const ticket = findTicket(id);
    if (!ticket) return null;
    if (!part) return { ticket: toTicketJson(ticket, new Set(['requester'])) };
    return {
      conversations: cutPage(ticket.conversations, query).items.map((it) => ({
        ...toConversationJson(ticket, it),
        requester: toContactJson(it.author),
      })),
      meta: { count: ticket.conversations.length },
    };
  }
}

/** Oldest first, always: the newest stand on the last page. */
function cutPage<T>(records: readonly T[], query: URLSearchParams) {
  const within = (name: string, usual: number, most: number) => {
    const count = Number(query.get(name) ?? usual);
    return Number.isInteger(count) && count > 0 ? Math.min(count, most) : usual;
  };
  const perPage = within('per_page', USUAL_PAGE, LONGEST_PAGE);
  const page = within('page', 1, Number.MAX_SAFE_INTEGER);
  const items = records.slice((page - 1) * perPage, page * perPage);
  const next = page * perPage < records.length ? `per_page=${perPage}&page=${page + 1}` : null;
  return { items, next };
}
