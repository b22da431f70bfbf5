import { expect, test } from 'vitest';
import { ADAPTERS } from '../../../../lib/helpdesk/adapter/adapters.ts';
import { findTicket } from '../../../../lib/helpdesk/adapter/route.ts';
import { findTicketUrl } from '../../../../lib/helpdesk/adapter/ticket-url.ts';

test.each(ADAPTERS)('$id: the address leads to the very ticket', (adapter) => {
  const ref = { host: 'acme.example.com', number: '20418' };
  const url = findTicketUrl(ADAPTERS, adapter.id, ref);
  expect(url).not.toBeNull();
  expect(findTicket(adapter, new URL(url ?? ''))).toEqual(ref);
});

test.each([
  ['gone', 'acme.zendesk.com', '1'],
  ['zendesk', 'evil.example/@acme.zendesk.com', '1'],
  ['zendesk', 'a b', '1'],
  ['zendesk', 'acme.zendesk.com', '1/../../x'],
])('no address for %s at %s, ticket %s', (helpdesk, host, number) => {
  expect(findTicketUrl(ADAPTERS, helpdesk, { host, number })).toBeNull();
});
