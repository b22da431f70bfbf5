import { afterEach, expect, test, vi } from 'vitest';
import { getJson } from '../../../../lib/helpdesk/page/get-json.ts';

const { signal } = new AbortController();

function answerWith(response: () => Response | Promise<Response>) {
  const asked = vi.fn(async (_url: string, _how: RequestInit) => response());
  vi.stubGlobal('fetch', asked);
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

test('reads JSON from the page’s own origin, and follows nothing elsewhere', async () => {
  const asked = answerWith(() => new Response('{"a":1}'));
  expect(await getJson('/api/v2/tickets/7.json', signal)).toEqual({
    status: 200,
    body: { a: 1 },
    retryAfter: null,
  });
  const [url, how] = asked.mock.calls[0] ?? [];
  expect(url).toBe(`${location.origin}/api/v2/tickets/7.json`);
  expect(how).toMatchObject({ method: 'GET', credentials: 'same-origin', redirect: 'error' });
});

test.each(['//evil.test/x', 'https://evil.test/x', '/\\evil.test/x'])(
  '%s is never asked',
  async (path) => {
    const asked = answerWith(() => new Response('{}'));
    expect(await getJson(path, signal)).toBeNull();
    expect(asked).not.toHaveBeenCalled();
  },
);

test('what is no JSON has no body', async () => {
  answerWith(() => new Response('<html>Sign in</html>'));
  expect(await getJson('/x', signal)).toMatchObject({ status: 200, body: null });
});

test('a refusal says how long to wait', async () => {
  answerWith(() => new Response('', { status: 429, headers: { 'retry-after': '17' } }));
  expect(await getJson('/x', signal)).toEqual({ status: 429, body: null, retryAfter: '17' });
});

test('a network that fails is no answer', async () => {
  answerWith(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await getJson('/x', signal)).toBeNull();
});
