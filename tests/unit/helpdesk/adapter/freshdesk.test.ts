import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAdapter } from '../../../../lib/helpdesk/adapter/for-origin.ts';
import { selectorsFor } from '../../../../lib/helpdesk/adapter/for-ticket.ts';
import { FRESHDESK } from '../../../../lib/helpdesk/adapter/freshdesk.ts';
import {
  countMessages,
  decodeFirst,
  decodeMe,
  decodeMessages,
  decodeTicket,
  toRestPath,
} from '../../../../lib/helpdesk/adapter/rest.ts';
import { findTicket, isAgentPage } from '../../../../lib/helpdesk/adapter/route.ts';
import type { RestSource } from '../../../../lib/helpdesk/adapter/schema.ts';

if (!FRESHDESK.rest?.fallback) throw new Error('Freshdesk has two interfaces to read from.');
const V2: RestSource = FRESHDESK.rest;
const INTERNAL: RestSource = FRESHDESK.rest.fallback;
const HOST = 'acme.freshdesk.com';
const toText = (html: string) => html.replace(/<[^>]+>/g, '');

const TICKET = {
  id: 352184,
  subject: 'No sofa',
  description: '<p>Where is it?</p>',
  description_text: 'Where is it?',
  status: 2,
  source: 1,
  tags: ['delivery'],
  requester_id: 43_000_200_001,
  requester: { id: 43_000_200_001, name: 'Hannah Whitcombe' },
  created_at: '2026-11-20T09:00:00Z',
  updated_at: '2026-11-20T10:00:00Z',
};
const message = (more: object) => ({
  id: 1,
  body: '<p>Hello</p>',
  body_text: 'Hello',
  incoming: false,
  private: false,
  source: 2,
  user_id: 43_000_100_001,
  created_at: '2026-11-20T09:30:00Z',
  ...more,
});

describe('addresses', () => {
  const at = (path: string) => new URL(`https://${HOST}${path}`);

  test.each([
    ['/a/tickets/352184', '352184'],
    ['/a/tickets/352184/edit', '352184'],
    ['/a/tickets/352184?lang=nl', '352184'],
    ['/a/tickets/filters/43000012002', null],
    ['/a/tickets/filters/43000012002/352184', null],
    ['/a/tickets', null],
    ['/a/contacts/43000200001', null],
    ['/support/tickets/352184', null],
  ])('%s', (path, number) => {
    expect(findTicket(FRESHDESK, at(path))).toEqual(number && { host: HOST, number });
  });

  test('the agents’ pages are those below /a', () => {
    expect(isAgentPage(FRESHDESK, at('/a/dashboard/default'))).toBe(true);
    expect(isAgentPage(FRESHDESK, at('/support/home'))).toBe(false);
    expect(isAgentPage(FRESHDESK, at('/about'))).toBe(false);
  });

  test('its hosts are its own', () => {
    const findId = (origin: string) => findAdapter([FRESHDESK], origin)?.id ?? null;
    expect(findId(`https://${HOST}`)).toBe('freshdesk');
    expect(findId('https://freshdesk.com.evil.test')).toBeNull();
    expect(findId('https://freshdesk.com')).toBeNull();
  });
});

describe.each([
  ['the documented interface', V2, TICKET],
  ['the page’s own', INTERNAL, { ticket: TICKET }],
])('a ticket by %s', (_, rest, answer) => {
  test('is told in our words', () => {
    expect(decodeTicket(rest, '352184', answer)).toEqual({
      subject: 'No sofa',
      requester: { id: '43000200001', name: 'Hannah Whitcombe' },
      channel: 'email',
      status: '2',
      tags: ['delivery'],
      updatedAt: '2026-11-20T10:00:00Z',
    });
  });

  test('is not believed when it is another one', () => {
    expect(decodeTicket(rest, '352185', answer)).toBeNull();
    expect(decodeTicket(rest, '352184', { message: 'Sign in' })).toBeNull();
    expect(decodeTicket(rest, '352184', [])).toBeNull();
  });

  test('brings the first message along', () => {
    expect(decodeFirst(rest, answer, toText)).toEqual({
      id: 'request-352184',
      role: 'customer',
      author: 'Hannah Whitcombe',
      at: Date.parse('2026-11-20T09:00:00Z'),
      text: 'Where is it?',
    });
  });
});

test.each([
  [3, 'note'],
  [10, 'agent'],
  [99, 'customer'],
])('of a ticket with source %i the first words are by: %s', (source, role) => {
  const first = decodeFirst(V2, { ...TICKET, source }, toText);
  expect(first?.role).toBe(role);
  expect(first?.author).toBe(role === 'customer' ? 'Hannah Whitcombe' : '');
});

describe('messages', () => {
  const list = [
    message({ id: 1, source: 2 }),
    message({ id: 2, private: true, source: 2 }),
    message({ id: 3, incoming: true, source: 2, user_id: 43_000_200_001 }),
    message({ id: 4, incoming: true, private: true }),
  ];

  test('have a direction by what they are, not by where they came from', () => {
    const known = new Map([['43000200001', 'Hannah Whitcombe']]);
    const read = decodeMessages(V2, list, toText, known);
    expect(read?.messages.map(({ id, role, author }) => [id, role, author])).toEqual([
      ['1', 'agent', ''],
      ['2', 'note', ''],
      ['3', 'customer', 'Hannah Whitcombe'],
      ['4', 'note', ''],
    ]);
    expect(read?.older).toBe(false);
    expect(countMessages(V2, list)).toBe(4);
  });

  test('by the page’s own interface name their authors', () => {
    const named = list.map((one) => ({ ...one, requester: { name: 'Jonas Abara' } }));
    const read = decodeMessages(INTERNAL, { conversations: named }, toText);
    expect(read?.messages.map(({ author }) => author)).toEqual(Array(4).fill('Jonas Abara'));
    expect(decodeMessages(INTERNAL, named, toText)).toBeNull();
  });

  test('no answer of any shape makes it throw', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (answer) => {
        for (const rest of [V2, INTERNAL]) {
          decodeTicket(rest, '352184', answer);
          decodeFirst(rest, answer, toText);
          decodeFirst(rest, { ticket: answer, id: 1, description: answer }, toText);
          decodeMessages(rest, [answer], toText);
          decodeMessages(rest, { conversations: [answer] }, toText);
          decodeMe(rest, answer);
        }
      }),
    );
  });
});

test('who is signed in', () => {
  const me = { id: 43_000_100_001, contact: { name: 'Mira Lindqvist' } };
  const mira = { id: '43000100001', name: 'Mira Lindqvist' };
  expect(decodeMe(V2, me)).toEqual(mira);
  expect(decodeMe(INTERNAL, { agent: me, meta: { csrf_token: 'x' } })).toEqual(mira);
});

test('pages of messages are asked for by their number', () => {
  expect(toRestPath(V2.messages?.path ?? '', '7', 3)).toBe(
    '/api/v2/tickets/7/conversations?per_page=100&page=3',
  );
});

test('a place may prove itself by the ticket’s number', () => {
  const title = selectorsFor(FRESHDESK.page, '352184').subject.at(-1);
  expect(title).toMatchObject({ css: 'head > title', after: '[#352184] ' });
  expect(JSON.stringify(selectorsFor(FRESHDESK.page, '7'))).not.toContain('{id}');
});
