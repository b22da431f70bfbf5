import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '../../../../lib/helpdesk/adapter/adapters.ts';
import { findAdapter } from '../../../../lib/helpdesk/adapter/for-origin.ts';
import { isHostOf } from '../../../../lib/helpdesk/adapter/host.ts';
import { findTicket, isAgentPage } from '../../../../lib/helpdesk/adapter/route.ts';
import { ZENDESK } from '../../../../lib/helpdesk/adapter/zendesk.ts';

const zendesk = (path: string) => findTicket(ZENDESK, new URL(path, 'https://acme.zendesk.com'));

describe('a ticket in the address', () => {
  test.each([
    ['/agent/tickets/20418', '20418'],
    ['/agent/tickets/20418/', '20418'],
    ['/agent/tickets/20418/events', '20418'],
    ['/agent/tickets/20418?comment=2026-11-21', '20418'],
    ['/agent/tickets/20418#top', '20418'],
    ['/agent/tickets/9007199254740993', '9007199254740993'],
  ])('%s shows %s', (path, number) => {
    expect(zendesk(path)).toEqual({ host: 'acme.zendesk.com', number });
  });

  test.each([
    '/agent/tickets/new/1',
    '/agent/tickets/',
    '/agent/tickets',
    '/agent/tickets/12a',
    '/agent/tickets/-1',
    '/agent/tickets/123456789012345678901',
    '/agent/filters/12',
    '/agent/dashboard',
    '/hc/tickets/12',
    '/x/agent/tickets/12',
    '/agent/tickets//12',
    '/agent/tickets/%31',
  ])('%s shows none', (path) => {
    expect(zendesk(path)).toBeNull();
  });

  test('only web addresses have tickets', () => {
    expect(findTicket(ZENDESK, new URL('ftp://acme.zendesk.com/agent/tickets/1'))).toBeNull();
  });

  const tracker = { tickets: ['/Ticket/Display.html?id={id}', '/Ticket/Update.html?id={id}'] };
  test.each([
    ['/Ticket/Display.html?id=7', '7'],
    ['/Ticket/Update.html?Action=Respond;id=7', '7'],
    ['/Ticket/Update.html?Action=Respond&id=7&QuoteTransaction=9', '7'],
    ['/Ticket/Display.html?id=7&results=abc', '7'],
  ])('%s names it in the query', (path, number) => {
    expect(findTicket(tracker, new URL(path, 'http://127.0.0.1:8383'))).toEqual({
      host: '127.0.0.1:8383',
      number,
    });
  });
  test.each([
    '/Ticket/Display.html',
    '/Ticket/Display.html?id=',
    '/Ticket/Display.html?xid=7',
    '/Ticket/Display.html?id=7x',
    '/Ticket/Other.html?id=7',
  ])('%s does not', (path) => {
    expect(findTicket(tracker, new URL(path, 'http://127.0.0.1:8383'))).toBeNull();
  });

  const hashed = { tickets: ['/#ticket/zoom/{id}', '/desk?v=2#/t/{id}'] };
  test.each([
    ['/#ticket/zoom/7', '7'],
    ['/#ticket/zoom/7/12', '7'],
    ['/desk?v=2#/t/7?tab=1', '7'],
    ['/#ticket/view/7', null],
    ['/desk?v=3#/t/7', null],
    ['/#', null],
  ])('%s: behind the hash stands %s', (path, number) => {
    const url = new URL(path, 'https://desk.example.com');
    expect(findTicket(hashed, url)?.number ?? null).toBe(number);
  });

  test('any number comes back as it was written', () => {
    const digits = fc.stringMatching(/^\d{1,20}$/);
    const suffix = fc.constantFrom('', '/', '/x', '?a=1', '#b');
    fc.assert(
      fc.property(digits, suffix, (number, end) => {
        expect(zendesk(`/agent/tickets/${number}${end}`)?.number).toBe(number);
      }),
    );
  });
});

describe('the agents’ pages', () => {
  test.each([
    ['/agent', true],
    ['/agent/', true],
    ['/agent/tickets/new/1', true],
    ['/agentur', false],
    ['/hc/en-us', false],
  ])('%s: %s', (path, is) => {
    expect(isAgentPage(ZENDESK, new URL(path, 'https://acme.zendesk.com'))).toBe(is);
  });
});

describe('hosts', () => {
  test.each([
    ['*.zendesk.com', 'acme.zendesk.com', true],
    ['*.zendesk.com', 'acme.eu.ZENDESK.com', true],
    ['*.zendesk.com', 'zendesk.com', false],
    ['*.zendesk.com', '.zendesk.com', false],
    ['*.zendesk.com', 'evilzendesk.com', false],
    ['*.zendesk.com', 'acme.zendesk.com.evil.test', false],
    ['*.zendesk.com', 'acme.zendesk.com:8443', false],
    ['help.example.com', 'help.example.com', true],
    ['127.0.0.1:8383', '127.0.0.1:8383', true],
    ['127.0.0.1:8383', '127.0.0.1', false],
  ])('%s and %s: %s', (pattern, host, is) => {
    expect(isHostOf(pattern, host)).toBe(is);
  });

  test('an origin has the adapter whose hosts fit', () => {
    expect(findAdapter(ADAPTERS, 'https://acme.zendesk.com')?.id).toBe('zendesk');
    for (const origin of ['https://example.com', 'null', '', 'file://', 'chrome://x.zendesk.com']) {
      expect(findAdapter(ADAPTERS, origin)).toBeNull();
    }
  });
});
