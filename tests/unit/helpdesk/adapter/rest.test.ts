import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeMe,
  decodeMessages,
  decodeTicket,
  toRestPath,
} from '../../../../lib/helpdesk/adapter/rest.ts';
import type { Rest } from '../../../../lib/helpdesk/adapter/schema.ts';
import { ZENDESK } from '../../../../lib/helpdesk/adapter/zendesk.ts';

if (!ZENDESK.rest) throw new Error('Zendesk has an interface to read from.');
const REST: Rest = ZENDESK.rest;
const USERS = [
  { id: 11, name: 'Ana Ferreira', role: 'end-user' },
  { id: 12, name: 'Sam Agent', role: 'agent' },
];
const TICKET = {
  ticket: {
    id: 20418,
    subject: 'No parcel',
    status: 'open',
    via: { channel: 'email' },
    tags: ['vip', 'parcel'],
    updated_at: '2026-11-20T09:00:00Z',
    requester_id: 11,
  },
  users: USERS,
};
const comment = (more: object) => ({
  id: 1,
  author_id: 12,
  html_body: '<p>Hello</p>',
  plain_body: 'Hello',
  public: true,
  created_at: '2026-11-20T09:00:00Z',
  ...more,
});
const toText = (html: string) => html.replace(/<[^>]+>/g, '');

describe('a ticket', () => {
  test('is told in our words', () => {
    expect(decodeTicket(REST, '20418', TICKET)).toEqual({
      subject: 'No parcel',
      requester: { id: '11', name: 'Ana Ferreira' },
      channel: 'email',
      status: 'open',
      tags: ['vip', 'parcel'],
      updatedAt: '2026-11-20T09:00:00Z',
    });
  });

  test('is not believed when it is another one', () => {
    expect(decodeTicket(REST, '20419', TICKET)).toBeNull();
    expect(decodeTicket(REST, '20418', null)).toBeNull();
    expect(decodeTicket(REST, '20418', '<html>Sign in</html>')).toBeNull();
  });

  test('a field of the wrong type is as good as none', () => {
    const lies = { id: 20418, subject: 7, status: {}, via: 'email', tags: 'vip', requester_id: [] };
    expect(decodeTicket(REST, '20418', { ticket: lies, users: 'nobody' })).toEqual({
      subject: null,
      requester: null,
      channel: null,
      status: null,
      tags: null,
      updatedAt: null,
    });
  });

  test('an unknown channel is "other", also one named like a part of every object', () => {
    for (const channel of ['carrier pigeon', 'constructor', '__proto__']) {
      const answer = { ...TICKET, ticket: { ...TICKET.ticket, via: { channel } } };
      expect(decodeTicket(REST, '20418', answer)?.channel).toBe('other');
    }
  });

  test('a number that lost digits is no number', () => {
    const answer = { ticket: { ...TICKET.ticket, id: Number('9007199254740993') } };
    expect(decodeTicket(REST, '9007199254740992', answer)).toBeNull();
  });
});

describe('messages', () => {
  test('come newest last, each with its role', () => {
    const comments = [
      comment({ id: 3, author_id: 11, html_body: '<b>Where is it?</b>' }),
      comment({ id: 2, public: false }),
      comment({ id: 1 }),
    ];
    const read = decodeMessages(REST, { comments, users: USERS, next_page: 'more' }, toText);
    expect(read?.messages.map(({ id, role, author, text }) => [id, role, author, text])).toEqual([
      ['1', 'agent', 'Sam Agent', 'Hello'],
      ['2', 'note', 'Sam Agent', 'Hello'],
      ['3', 'customer', 'Ana Ferreira', 'Where is it?'],
    ]);
    expect(read?.messages[0]?.at).toBe(Date.parse('2026-11-20T09:00:00Z'));
    expect(read?.older).toBe(true);
  });

  test('do without HTML, times and names', () => {
    const bare = { id: 1, author_id: 99, plain_body: 'Hello' };
    const read = decodeMessages(REST, { comments: [bare, null, 7, {}], next_page: null }, toText);
    expect(read).toEqual({
      messages: [{ id: '1', role: 'agent', author: '', at: null, text: 'Hello' }],
      older: false,
    });
  });

  test('are bounded, and say so', () => {
    const many = Array.from({ length: 1000 }, (_, id) => comment({ id }));
    const read = decodeMessages(REST, { comments: many, users: USERS }, toText);
    expect(read?.messages).toHaveLength(200);
    expect(read?.messages.at(-1)?.id).toBe('0');
    expect(read?.older).toBe(true);
  });
});

test('who is signed in', () => {
  expect(decodeMe(REST, { user: { id: 12, name: 'Sam Agent' } })).toEqual({
    id: '12',
    name: 'Sam Agent',
  });
  expect(decodeMe(REST, { user: { id: null, name: '' } })).toBeNull();
});

test('no answer of any shape makes it throw', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (answer) => {
      decodeTicket(REST, '1', { ticket: answer, users: answer });
      decodeTicket(REST, '1', answer);
      decodeMessages(REST, { comments: [answer], users: [answer] }, toText);
      decodeMessages(REST, { comments: answer, users: answer }, toText);
      decodeMe(REST, answer);
    }),
  );
});

test('paths stay where they belong', () => {
  expect(toRestPath('/api/v2/tickets/{id}.json', '7')).toBe('/api/v2/tickets/7.json');
  for (const number of ['', '7/../8', '7?x', 'x', '../7'])
    expect(toRestPath('/t/{id}', number)).toBeNull();
  for (const path of ['//evil.test/{id}', '/\\evil.test', 'https://evil.test', '']) {
    expect(toRestPath(path, '7')).toBeNull();
  }
});
