import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAdapter } from '../../../../lib/helpdesk/adapter/read-adapter.ts';
import { toRestPath } from '../../../../lib/helpdesk/adapter/rest.ts';
import { findTicket } from '../../../../lib/helpdesk/adapter/route.ts';
import type { Adapter } from '../../../../lib/helpdesk/adapter/schema.ts';
import { ZENDESK } from '../../../../lib/helpdesk/adapter/zendesk.ts';

/** What somebody may try by a file that they hand to an agent. */

const ORIGIN = 'https://acme.zendesk.com';
const accepts = (input: unknown) => readAdapter(input).ok;

function withTicketPath(path: string): Adapter {
  const whole = structuredClone(ZENDESK);
  if (whole.rest) whole.rest.ticket.path = path;
  return whole;
}

describe('to read from elsewhere', () => {
  test.each([
    'https://evil.test/{id}',
    '//evil.test/{id}',
    '/\\evil.test/{id}',
    '\\\\evil.test\\{id}',
    '/x//evil.test/{id}',
    '/./{id}',
    '/../{id}',
    '/.//evil.test/{id}',
    '/api/../../{id}',
    '/api/..;/{id}',
    '/%2e%2e/{id}',
    '/%2F%2Fevil.test/{id}',
    '/%5Cevil.test/{id}',
    '/%00/{id}',
    '/%0d%0aHost:evil/{id}',
    '/%zz/{id}',
    '/@evil.test/{id}',
    '/api:8080/{id}',
    'javascript:alert({id})',
    'data:text/html,{id}',
    'api/{id}',
    '/api/{id}\nHost: evil',
    '/api/{id}\tx',
    '/api/{id} x',
    '/api/{id}#x',
    '/api/{id}/{host}',
    '/api/{{id}}',
    '/api/{id}?a=`x`',
    '/api/{id}?a=<b>',
    "/api/{id}?a='x'",
    '/аpi/{id}',
    '/api/{id}\u202e',
  ])('%j is refused', (path) => {
    expect(accepts(withTicketPath('/api/{id}'))).toBe(true);
    expect(accepts(withTicketPath(path))).toBe(false);
  });

  test('what is accepted stays on its origin, and below its first slash', () => {
    const piece = fc.constantFrom(
      ...['/', '\\', '.', '..', '@', ':', '//', '?', '#', '%2e', '%2F', '%5c', '%41', '{id}'],
      ...['{page}', 'evil.test', 'a', 'https:', '&', ';', '=', '\t', '\n', ' ', '[', '~', '%', '…'],
    );
    const accepted = { count: 0 };
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const path = `/${pieces.join('')}{id}`;
        if (!accepts(withTicketPath(path))) return;
        accepted.count += 1;
        const url = new URL(toRestPath(path, '20418') ?? '', ORIGIN);
        expect(url.origin).toBe(ORIGIN);
        expect(url.username + url.password + url.hash).toBe('');
        expect(url.pathname.startsWith('//')).toBe(false);
        expect(`${url.pathname}${url.search}`).toBe(toRestPath(path, '20418'));
      }),
      { numRuns: 5_000 },
    );
    expect(accepted.count).toBeGreaterThan(20);
  });

  test.each(['', '1/../2', '1?x', '１２', '-1', '1e3', '%31', 'abc', '1'.repeat(21)])(
    'no path is made for the number %j',
    (number) => {
      expect(toRestPath('/api/{id}', number)).toBeNull();
    },
  );
});

describe('to change something by a GET', () => {
  test.each([
    '/tickets/{id}/delete',
    '/tickets/{id}/mark_as_spam',
    '/tickets/{id}?_method=delete',
    '/tickets/{id}?action=close',
    '/tickets/{id}.json;Merge=7',
    '/logout?id={id}',
    '/access/sign-out/{id}',
    '/tickets/{id}/assign',
  ])('%s is refused', (path) => {
    expect(accepts(withTicketPath(path))).toBe(false);
  });

  test.each([
    '/api/v2/tickets/{id}.json?include=users',
    '/api/tickets/{id}?sort=created_at&fields=updated,closed',
    '/api/{id}/assignee',
    '/api/closed-tickets/{id}',
  ])('%s is read', (path) => {
    expect(accepts(withTicketPath(path))).toBe(true);
  });
});

describe('to run code', () => {
  test.each([
    ['a function', (whole: Adapter) => Object.assign(whole, { read: () => 1 })],
    ['a script', (whole: Adapter) => Object.assign(whole.page, { script: 'alert(1)' })],
    [
      'a toString of its own',
      (whole: Adapter) => Object.assign(whole.page.log, { item: [{ toString: () => 'b' }] }),
    ],
    [
      'an expression',
      (whole: Adapter) => Object.assign(whole.page.log, { item: [/evil/] as unknown as string[] }),
    ],
    ['a click', (whole: Adapter) => Object.assign(whole.page.composer, { click: 'button' })],
  ])('%s is refused', (_, spoil) => {
    const whole = structuredClone(ZENDESK);
    spoil(whole);
    expect(accepts(whole)).toBe(false);
  });

  test('no key reaches a prototype', () => {
    const text = JSON.stringify(ZENDESK).replace(
      '"modes":{',
      '"modes":{"__proto__":"public","constructor":"public",',
    );
    const read = readAdapter(JSON.parse(text));
    expect(Object.getPrototypeOf(read.ok ? read.value.page.composer.modes : {})).toBe(
      Object.prototype,
    );
    expect(Reflect.get({}, 'public')).toBeUndefined();
    for (const key of ['__proto__', 'constructor.prototype']) {
      const spoilt = withTicketPath('/api/{id}');
      if (spoilt.rest) spoilt.rest.ticket.subject = key;
      // A field by that name is one that no answer has of its own.
      expect(typeof readAdapter(spoilt).ok).toBe('boolean');
    }
  });
});

test('to speak for another host', () => {
  for (const host of [
    '*',
    '*.*',
    '*.com',
    'a.b/c',
    'user@a.b',
    'a.b:99999999',
    '[::1]',
    'http://a',
  ]) {
    expect(accepts({ ...ZENDESK, hosts: [host] })).toBe(false);
  }
  const ref = findTicket(ZENDESK, new URL('https://user:pass@acme.zendesk.com/agent/tickets/7'));
  expect(ref).toEqual({ host: 'acme.zendesk.com', number: '7' });
});

describe('to take a secret for a draft', () => {
  test.each([
    'input[type="password"]',
    "INPUT[TYPE='Password']",
    'input[type=hidden]',
    'input[autocomplete="cc-number"]',
    'input[autocomplete^=cc-]',
    '[name="card_number"], textarea',
    '[autocomplete~="one-time-code"]',
    '[id*="cvc"]',
  ])('%s is no reply box', (css) => {
    const whole = structuredClone(ZENDESK);
    whole.page.composer.editable = [css];
    expect(accepts(whole)).toBe(false);
  });
});

test('to drown us', () => {
  const many = { ...ZENDESK, page: { ...ZENDESK.page, submit: Array(21).fill('b') } };
  expect(accepts(many)).toBe(false);
  const modes = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`m${at}`, 'public']));
  const composer = { ...ZENDESK.page.composer, modes };
  expect(accepts({ ...ZENDESK, page: { ...ZENDESK.page, composer } })).toBe(false);
});
