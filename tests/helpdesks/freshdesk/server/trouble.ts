import { answerJson, type Exchange } from '../../server/exchange.ts';
import type { Switches } from '../../server/switches.ts';
import { toWrongTypes } from '../../zendesk/server/trouble.ts';

type Headers = Record<string, string>;

const REFUSALS: Readonly<Record<number, unknown>> = {
  401: { code: 'invalid_credentials', message: 'You have to be logged in to perform this action.' },
  403: {
    code: 'access_denied',
    message: 'You are not authorized to perform this action.',
  },
  429: { message: 'You have exceeded the limit of requests per minute.' },
  500: { code: 'internal_error', message: 'We are looking into it.' },
};

/** Answers as the switch has it: as asked, a refusal, a web page, other types, or untrue. */
export function answerAsSwitched(
  exchange: Exchange,
  status: Switches['restStatus'],
  headers: Headers,
  find: () => unknown,
): void {
  if (typeof status === 'number' && status !== 200) {
    const limited = { 'X-RateLimit-Remaining': '0', 'Retry-After': '38' };
    answerJson(exchange, status, REFUSALS[status], {
      ...headers,
      ...(status === 429 && limited),
    });
    return;
  }
  if (status === 'html') {
    exchange.response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers })
      .end('<!doctype html><title>Back soon</title><h1>We are tidying up. Back soon.</h1>');
    return;
  }
  const found = find();
  if (found === null) {
    exchange.response.writeHead(404, headers).end();
    return;
  }
  answerJson(exchange, 200, status === 200 ? found : toTwisted(found, status), headers);
}

/** The root of an answer may be a list here, which the shared twists do not know. */
function toTwisted(found: unknown, how: Switches['restStatus']): unknown {
  if (how === 'lies') return toLies(found);
  return toWrongTypes({ found }).found;
}

/** Rightly typed and untrue: another ticket's number, authors and times that do not exist. */
function toLies(found: unknown): unknown {
  const lied = JSON.stringify(found, (key, value) => {
    if (key === 'id' && typeof value === 'number') return value < 1e9 ? 999_999 : value;
    if (key === 'subject') return `Another ticket's subject ${'!'.repeat(5_000)}`;
    if (key === 'user_id' || key === 'requester_id') return -1;
    if (key === 'created_at' || key === 'updated_at') return '9999-99-99T99:99:99Z';
    return value;
  });
  return JSON.parse(lied);
}
