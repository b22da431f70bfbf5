import { beforeEach, describe, expect, test } from 'vitest';
import { FRESHDESK } from '../../../../lib/helpdesk/adapter/freshdesk.ts';
import type { JsonAnswer } from '../../../../lib/helpdesk/page/get-json.ts';
import { type RestReader, readerByRest } from '../../../../lib/helpdesk/page/rest-reader.ts';

/** Two interfaces, and messages in pages of a hundred, the oldest first. */

const { signal } = new AbortController();
let asked: string[] = [];
let refusals: Record<string, number> = {};
let count = 2;
let updatedAt = '2026-11-20T09:00:00Z';
let now = 0;

function answer(path: string): unknown {
  const isInternal = path.startsWith('/api/_/');
  if (path.endsWith('/me')) {
    const me = { id: 9, contact: { name: 'Mira' } };
    return isInternal ? { agent: me } : me;
  }
  if (path.includes('/conversations')) {
    const page = Number(/page=(\d+)$/.exec(path)?.[1]);
    const list = Array.from({ length: count }, (_, index) => ({
      id: index + 1,
      body_text: `No ${index + 1}`,
      user_id: index % 2 === 0 ? 9 : 5,
      incoming: index % 2 === 1,
    })).slice((page - 1) * 100, page * 100);
    return isInternal ? { conversations: list } : list;
  }
  const id = Number(/tickets\/(\d+)/.exec(path)?.[1]);
  const ticket = {
    id,
    subject: 'No sofa',
    description_text: 'First',
    requester_id: 5,
    requester: { name: 'Hannah' },
    updated_at: updatedAt,
  };
  return isInternal ? { ticket } : ticket;
}

function reader(): RestReader {
  if (!FRESHDESK.rest) throw new Error('Freshdesk has an interface to read from.');
  return readerByRest({
    rest: FRESHDESK.rest,
    async getJson(path): Promise<JsonAnswer> {
      asked.push(path);
      const refusal = Object.keys(refusals).find((part) => path.includes(part));
      const status = refusal ? (refusals[refusal] ?? 200) : 200;
      return { status, body: status === 200 ? answer(path) : null, retryAfter: '30' };
    },
    toText: (html) => html,
    now: () => now,
    signal,
  });
}
const askedOf = (part: string) => asked.filter((path) => path.includes(part)).length;

beforeEach(() => {
  asked = [];
  refusals = {};
  count = 2;
  updatedAt = '2026-11-20T09:00:00Z';
  now = 0;
});

describe('where the first has had enough of us', () => {
  test('the second is asked, for as long as the first wants to be left alone', async () => {
    refusals = { '/api/v2/': 429 };
    const rest = reader();
    const facts = await rest.read('7', signal);
    expect(facts).toMatchObject({ ticket: { subject: 'No sofa' }, me: { name: 'Mira' } });
    expect(facts?.messages?.messages.map(({ text }) => text)).toEqual(['First', 'No 1', 'No 2']);
    asked = [];
    refusals = {};
    now = 29_999;
    expect(await rest.read('8', signal)).not.toBeNull();
    expect((await rest.readMessages('8', signal))?.messages).toHaveLength(2);
    expect(askedOf('/api/v2/')).toBe(0);
    asked = [];
    now = 30_000;
    expect(await rest.read('9', signal)).toMatchObject({ me: { name: 'Mira' } });
    expect(askedOf('/api/_/')).toBe(0);
  });

  test('in the middle of a ticket, the whole is read from the second', async () => {
    refusals = { '/api/v2/tickets/7/conversations': 429 };
    const facts = await reader().read('7', signal);
    expect(facts?.messages?.messages).toHaveLength(3);
    expect(askedOf('/api/_/tickets/7')).toBe(2);
  });

  test('where both have, the page is left to read from', async () => {
    refusals = { '/api/': 429 };
    expect(await reader().read('7', signal)).toBeNull();
  });
});

test.each([401, 403, 500])('after %i the second is not asked', async (status) => {
  refusals = { '/api/v2/': status };
  const rest = reader();
  expect(await rest.read('7', signal)).toBeNull();
  expect(await rest.readMessages('7', signal)).toBeNull();
  expect(askedOf('/api/_/')).toBe(0);
});

test('who may not ask who they are may read tickets all the same', async () => {
  refusals = { '/agents/me': 403 };
  const rest = reader();
  expect(await rest.read('7', signal)).toMatchObject({ ticket: { subject: 'No sofa' }, me: null });
  await rest.read('8', signal);
  expect(askedOf('/agents/me')).toBe(1);
});

test('names are those that are known: the customer’s and my own', async () => {
  const facts = await reader().read('7', signal);
  expect(facts?.messages?.messages.map(({ author }) => author)).toEqual([
    'Hannah',
    'Mira',
    'Hannah',
  ]);
});

describe('pages', () => {
  const last = async (rest: RestReader) => (await rest.read('7', signal))?.messages;

  test.each([
    [99, 1],
    [100, 2],
    [250, 3],
  ])('of %i messages it takes %i', async (messages, pages) => {
    count = messages;
    const read = await last(reader());
    expect(read?.messages.at(-1)?.text).toBe(`No ${messages}`);
    expect(read?.messages).toHaveLength(Math.min(messages + 1, 200));
    expect(read?.older).toBe(messages > 199);
    expect(askedOf('/conversations')).toBe(pages);
  });

  test('when something is new, only the page of the newest is read again', async () => {
    count = 130;
    const rest = reader();
    await last(rest);
    asked = [];
    count = 131;
    updatedAt = '2026-11-20T10:00:00Z';
    const read = await last(rest);
    expect(read?.messages).toHaveLength(132);
    expect(new Set(read?.messages.map(({ id }) => id)).size).toBe(132);
    expect(read?.messages[0]?.text).toBe('First');
    expect(read?.messages.at(-1)?.text).toBe('No 131');
    expect(askedOf('/conversations')).toBe(1);
    asked = [];
    await last(rest);
    expect(asked).toHaveLength(1);
  });

  test('of a conversation without end the newest are left to the page', async () => {
    count = 2_000;
    const facts = await reader().read('7', signal);
    expect(facts).toMatchObject({ ticket: { subject: 'No sofa' }, messages: null });
    expect(askedOf('/conversations')).toBe(5);
  });
});
