import { setTimeout as wait } from 'node:timers/promises';
import { answerJson, type Exchange } from '../../server/exchange.ts';
import type { World } from '../../server/helpdesk.ts';
import { getPerson, type Person, people, SIGNED_IN } from '../tickets/people.ts';
import { cutPage } from './paging.ts';
import type { TicketRecord } from './records.ts';
import { toCommentJson, toTicketJson, toUserJson } from './rest-shapes.ts';
import type { Sessions } from './session.ts';
import { answerTrouble, toLies, toWrongTypes } from './trouble.ts';

const LIMIT_PER_MINUTE = 700;

/** `/api/v2`: reads only, for whoever visited the app. */
export function openRest(
  tickets: ReadonlyMap<number, TicketRecord>,
  sessions: Sessions,
  { switches }: World,
): (exchange: Exchange) => Promise<void> {
  let left = LIMIT_PER_MINUTE;

  return async (exchange) => {
    left = Math.max(left - 1, 0);
    const headers = {
      'X-Rate-Limit': String(LIMIT_PER_MINUTE),
      'X-Rate-Limit-Remaining': String(left),
      'ratelimit-limit': String(LIMIT_PER_MINUTE),
      'ratelimit-remaining': String(left),
      'ratelimit-reset': '38',
    };
    if (switches.restDelayMs > 0) await wait(switches.restDelayMs);
    if (answerTrouble(exchange, switches.restStatus, headers)) return;
    if (!sessions.isSignedIn(exchange)) {
      answerJson(exchange, 401, { error: 'You are not signed in.' }, headers);
      return;
    }
    if (exchange.method !== 'GET') {
      answerJson(exchange, 405, { error: 'This replica is read here, never written.' }, headers);
      return;
    }
    const found = find(exchange);
    if (!found) {
      const body = { error: 'RecordNotFound', description: 'Not found' };
      answerJson(exchange, 404, body, headers);
    } else if (switches.restStatus === 'lies') {
      answerJson(exchange, 200, toLies(found), headers);
    } else if (switches.restStatus === 'wrongTypes') {
      answerJson(exchange, 200, toWrongTypes(found), headers);
    } else {
      answerJson(exchange, 200, found, headers);
    }
  };

  function find(exchange: Exchange): Record<string, unknown> | null {
    const origin = `https://${exchange.request.headers.host}`;
    const url = new URL(exchange.request.url ?? '/', origin);
    const [, kind, id, part] =
      /^\/api\/v2\/(tickets|users)\/([^/.]+)(?:\/(comments))?(?:\.json)?$/.exec(exchange.path) ??
      [];
    const including = (query: string) =>
      (url.searchParams.get('include') ?? '').split(',').includes(query);
    const toUsers = (them: Iterable<Person>) =>
      [...new Set(them)].map((it) => toUserJson(origin, it));

    if (kind === 'users' && !part) {
      const user =
        id === 'me'
          ? getPerson(SIGNED_IN)
          : Object.values<Person>(people).find((it) => String(it.id) === id);
      if (!user) return null;
      const token = id === 'me' ? { authenticity_token: 'replica-token' } : {};
      return { user: { ...toUserJson(origin, user), ...token } };
    }
    const ticket = tickets.get(Number(id));
    if (kind !== 'tickets' || !ticket) return null;
    if (!part) {
      const those = [ticket.requester, ...(ticket.assignee ? [ticket.assignee] : [])];
      return {
        ticket: toTicketJson(origin, ticket),
        ...(including('users') && { users: toUsers(those) }),
        ...(including('groups') && { groups: [] }),
        ...(including('organizations') && { organizations: [] }),
      };
    }
    // Turns of a conversation that is still going on are no comments yet; the opening one is.
    const written = ticket.story.live ? ticket.comments.slice(0, 1) : ticket.comments;
    const { items, frame } = cutPage(written, url);
    return {
      comments: items.map((it) => toCommentJson(ticket, it)),
      ...(including('users') && { users: toUsers(items.map((it) => it.author)) }),
      ...frame,
    };
  }
}
