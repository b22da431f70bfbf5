import { answerJson, type Exchange } from '../../server/exchange.ts';
import type { Switches } from '../../server/switches.ts';

/** Answers in place of the helpdesk where a refusal or a web page is switched on; else false. */
export function answerTrouble(
  exchange: Exchange,
  status: Switches['restStatus'],
  headers: Record<string, string>,
): boolean {
  switch (status) {
    case 401:
      answerJson(exchange, 401, { error: 'You are not signed in.' }, headers);
      return true;
    case 403:
      answerJson(
        exchange,
        403,
        { error: { title: 'Forbidden', message: 'You may not see this ticket.' } },
        headers,
      );
      return true;
    case 429:
      answerJson(
        exchange,
        429,
        { error: 'TooManyRequests', description: 'Rate limit reached.' },
        { ...headers, 'X-Rate-Limit-Remaining': '0', 'Retry-After': '38' },
      );
      return true;
    case 500:
      answerJson(exchange, 500, { error: 'InternalServerError' }, headers);
      return true;
    case 'html':
      exchange.response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers })
        .end('<!doctype html><title>Back soon</title><h1>We are tidying up. Back soon.</h1>');
      return true;
    default:
      return false;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const changeEach = (from: Record<string, unknown>, change: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value)]));

function toOtherType(value: unknown): unknown {
  if (typeof value === 'string') return value.length;
  if (typeof value === 'number') return [value];
  return Array.isArray(value) ? 'a list was here' : { was: value };
}

/** The same fields with values of other kinds: a text is a number, a list is a text. */
export function toWrongTypes(answer: Record<string, unknown>): Record<string, unknown> {
  return changeEach(answer, (value) => {
    if (isObject(value)) return changeEach(value, toOtherType);
    if (Array.isArray(value))
      return value.map((it) => (isObject(it) ? changeEach(it, toOtherType) : it));
    return toOtherType(value);
  });
}

/** Rightly typed and untrue: another ticket's number, unknown authors, pages on a strange host. */
export function toLies(answer: Record<string, unknown>): Record<string, unknown> {
  const lied: Record<string, unknown> = structuredClone(answer);
  const ticket = lied.ticket as Record<string, unknown> | undefined;
  if (ticket) {
    ticket.id = 999_999;
    ticket.subject = `Another ticket's subject ${'!'.repeat(5_000)}`;
    ticket.requester_id = -1;
    ticket.tags = Array.from({ length: 5_000 }, (_, index) => `tag_${index}`);
    ticket.updated_at = '9999-99-99T99:99:99Z';
  }
  const comments = lied.comments as Record<string, unknown>[] | undefined;
  if (comments) {
    for (const comment of comments) {
      comment.author_id = 13;
      comment.created_at = 'the day before yesterday';
    }
    lied.count = 1_000_000_000;
    lied.next_page = 'https://elsewhere.example/api/v2/tickets/1/comments.json?page=2';
    lied.meta = { has_more: true, after_cursor: '../../users/me' };
  }
  const user = lied.user as Record<string, unknown> | undefined;
  if (user) Object.assign(user, { id: 0, role: 'end-user', name: '' });
  return lied;
}
