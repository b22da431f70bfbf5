import { expect, test } from 'vitest';
import { isOfTab } from '../../../lib/messages/of-tab.ts';
import { FROM_PAGE } from './samples.ts';

const OWN = 'https://acme.zendesk.com/agent/tickets/99';
const ABOUT_A_TICKET = [
  FROM_PAGE.ticket,
  FROM_PAGE.draft,
  FROM_PAGE.edit,
  FROM_PAGE.noComposer,
  FROM_PAGE.sent,
  FROM_PAGE.sentUnsure,
];

test.each(ABOUT_A_TICKET)('$kind: of its own host, whatever the number', (message) => {
  expect(isOfTab(message, OWN)).toBe(true);
});

test.each([
  ['another tenant', 'https://other.zendesk.com/agent/tickets/20418'],
  ['another port', 'https://acme.zendesk.com:8443/agent/tickets/20418'],
  ['a host that only ends alike', 'https://evil-acme.zendesk.com/agent/tickets/20418'],
  ['no address at all', null],
  ['no address, but words', 'acme.zendesk.com'],
])('nothing about a ticket is believed from %s', (_, url) => {
  for (const message of ABOUT_A_TICKET) expect(isOfTab(message, url), message.kind).toBe(false);
});

test('a key that is none names no host', () => {
  expect(isOfTab({ ...FROM_PAGE.noComposer, ticketKey: 'acme.zendesk.com' }, OWN)).toBe(false);
});

test('what names no ticket may be said anywhere', () => {
  for (const message of [FROM_PAGE.noTicket, FROM_PAGE.written]) {
    expect(isOfTab(message, null)).toBe(true);
  }
});
