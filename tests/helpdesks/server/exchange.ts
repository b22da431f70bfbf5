import type { IncomingMessage, ServerResponse } from 'node:http';

const LONGEST_BODY = 1_000_000;

/** One request and its answer, with what every replica needs to know of it. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Without the port. */
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
}

export function toExchange(request: IncomingMessage, response: ServerResponse): Exchange {
  const host = (request.headers.host ?? 'localhost').replace(/:\d+$/, '').toLowerCase();
  const url = new URL(request.url ?? '/', 'https://replica.invalid');
  return {
    request,
    response,
    host,
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
  };
}

export function answerJson(
  { response }: Exchange,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'max-age=0, private, must-revalidate',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  });
  response.end(JSON.stringify(body));
}

export function findCookie({ request }: Exchange, name: string): string | null {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name) return value ?? '';
  }
  return null;
}

/** The JSON body; an empty object where there is none. */
export async function readJson({ request }: Exchange): Promise<Record<string, unknown>> {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > LONGEST_BODY) throw new Error('The body is too long.');
  }
  const body: unknown = text ? JSON.parse(text) : {};
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Error('The body is no JSON object.');
  }
  return body as Record<string, unknown>;
}
