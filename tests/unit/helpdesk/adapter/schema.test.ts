import { expect, test } from 'vitest';
import { ADAPTERS } from '../../../../lib/helpdesk/adapter/adapters.ts';
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
