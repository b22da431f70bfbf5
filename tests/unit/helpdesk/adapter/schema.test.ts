import { expect, test } from 'vitest';
import { ADAPTERS } from '../../../../lib/helpdesk/adapter/adapters.ts';
import { FRESHDESK } from '../../../../lib/helpdesk/adapter/freshdesk.ts';
import { adapter } from '../../../../lib/helpdesk/adapter/schema.ts';
import { ZENDESK } from '../../../../lib/helpdesk/adapter/zendesk.ts';

test.each(ADAPTERS.map((one) => [one.id, one] as const))(
  '%s is a valid adapter, also as JSON',
  (_, one) => {
    expect(adapter.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
  },
);

const withTicketPath = (path: string) => ({
  ...ZENDESK,
  rest: ZENDESK.rest && { ...ZENDESK.rest, ticket: { ...ZENDESK.rest.ticket, path } },
});

test.each([
  'https://evil.test/{id}',
  '//evil.test/{id}',
  '/\\evil.test/{id}',
  'javascript:alert(1)',
  'api/{id}',
  '/api/{id}\nHost: evil',
])('reads nowhere but from its own origin: %j', (path) => {
  expect(adapter.safeParse(withTicketPath(path)).success).toBe(false);
});

test.each([
  [{ ...ZENDESK, schema: 2 }],
  [{ ...ZENDESK, script: 'alert(1)' }],
  [{ ...ZENDESK, hosts: ['*'] }],
  [{ ...ZENDESK, hosts: ['*.*'] }],
  [{ ...ZENDESK, hosts: ['https://acme.zendesk.com/'] }],
  [{ ...ZENDESK, tickets: [] }],
  [null],
  ['zendesk'],
])('refuses what is no adapter', (one) => {
  expect(adapter.safeParse(one).success).toBe(false);
});

const withSubject = (place: object) => ({
  ...FRESHDESK,
  page: { ...FRESHDESK.page, subject: [{ css: 'h1', ...place }] },
});
const withComposer = (more: object) => ({
  ...FRESHDESK,
  page: { ...FRESHDESK.page, composer: { ...FRESHDESK.page.composer, ...more } },
});
const withFallback = (path: string) => {
  const { rest } = FRESHDESK;
  const { fallback } = rest ?? {};
  const ticket = { ...fallback?.ticket, path };
  return { ...FRESHDESK, rest: { ...rest, fallback: { ...fallback, ticket } } };
};

test.each([
  ['a shadow root without a host', withSubject({ pierce: [] })],
  ['shadow roots without end', withSubject({ pierce: Array(6).fill('x') })],
  ['an expression for a marker', withSubject({ after: /x/ })],
  ['an empty marker', withSubject({ before: '' })],
  ['code for a marker', withSubject({ read: 'return document.cookie' })],
  ['a mode that is none', withComposer({ signs: [{ css: 'b', is: 'secret' }] })],
  [
    'an opener that does something',
    withComposer({ openers: [{ css: 'b', is: 'note', click: 1 }] }),
  ],
  ['a second interface elsewhere', withFallback('https://evil.test/{id}')],
  ['a second interface on another host', withFallback('//evil.test/{id}')],
  ['a third interface', { ...FRESHDESK, rest: { ...FRESHDESK.rest, fallback: FRESHDESK.rest } }],
])('refuses %s', (_, one) => {
  expect(adapter.safeParse(FRESHDESK).success).toBe(true);
  expect(adapter.safeParse(one).success).toBe(false);
});
