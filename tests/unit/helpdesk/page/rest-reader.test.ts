import { beforeEach, expect, test } from 'vitest';
import { ZENDESK } from '../../../../lib/helpdesk/adapter/zendesk.ts';
import type { JsonAnswer } from '../../../../lib/helpdesk/page/get-json.ts';
import { type RestReader, readerByRest } from '../../../../lib/helpdesk/page/rest-reader.ts';

const { signal } = new AbortController();
let asked: string[] = [];
let updatedAt = '2026-11-20T09:00:00Z';
let status = 200;
let retryAfter: string | null = null;
let now = 0;

function answer(path: string): unknown {
  if (path.includes('/me.json')) return { user: { id: 12, name: 'Sam Agent' } };
  if (path.includes('/comments')) return { comments: [{ id: 1, plain_body: 'Hello' }], users: [] };
  const id = Number(/\d+(?=\.json)/.exec(path)?.[0]);
  return { ticket: { id, subject: 'No parcel', updated_at: updatedAt } };
}

function reader(): RestReader {
  if (!ZENDESK.rest) throw new Error('Zendesk has an interface to read from.');
  return readerByRest({
    rest: ZENDESK.rest,
    async getJson(path): Promise<JsonAnswer> {
      asked.push(path);
      return { status, body: status === 200 ? answer(path) : null, retryAfter };
    },
    toText: (html) => html,
    now: () => now,
    signal,
  });
}

beforeEach(() => {
  asked = [];
  status = 200;
  retryAfter = null;
  now = 0;
  updatedAt = '2026-11-20T09:00:00Z';
});

test('a ticket takes two reads; who is signed in is asked once', async () => {
  const rest = reader();
  const facts = await rest.read('7', signal);
  expect(facts).toMatchObject({ ticket: { subject: 'No parcel' }, me: { name: 'Sam Agent' } });
  expect(asked.filter((path) => path.includes('/tickets/'))).toHaveLength(2);
  expect(asked).toHaveLength(3);
  await rest.read('8', signal);
  expect(asked).toHaveLength(5);
});

test('a ticket that did not change takes one', async () => {
  const rest = reader();
  await rest.read('7', signal);
  asked = [];
  expect((await rest.read('7', signal))?.messages?.messages).toHaveLength(1);
  expect(asked).toEqual(['/api/v2/tickets/7.json?include=users']);
  updatedAt = '2026-11-21T09:00:00Z';
  await rest.read('7', signal);
  expect(asked).toHaveLength(3);
});

test.each([401, 403])('after %i nothing is asked again', async (refusal) => {
  const rest = reader();
  status = refusal;
  expect(await rest.read('7', signal)).toBeNull();
  asked = [];
  status = 200;
  now = 1e12;
  expect(await rest.read('7', signal)).toBeNull();
  expect(await rest.readMessages('8', signal)).toBeNull();
  expect(asked).toEqual([]);
});

test.each([
  ['seconds', '30', 30_000],
  ['a date', 'Thu, 01 Jan 1970 00:00:30 GMT', 30_000],
  ['nothing', null, 60_000],
  ['nonsense', 'soon', 60_000],
])('after 429 with %s nothing is asked until the time is over', async (_, header, end) => {
  const rest = reader();
  status = 429;
  retryAfter = header;
  expect(await rest.read('7', signal)).toBeNull();
  asked = [];
  status = 200;
  now = end - 1;
  expect(await rest.read('7', signal)).toBeNull();
  expect(asked).toEqual([]);
  now = end;
  expect(await rest.read('7', signal)).not.toBeNull();
});

test('a server that fails once is asked again', async () => {
  const rest = reader();
  status = 500;
  expect(await rest.read('7', signal)).toBeNull();
  status = 200;
  expect(await rest.read('7', signal)).not.toBeNull();
});
