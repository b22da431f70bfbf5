import { expect, test } from 'vitest';
import { ADAPTERS } from '../../../../lib/helpdesk/adapter/adapters.ts';
import { findTicket } from '../../../../lib/helpdesk/adapter/route.ts';
import { findTicketAddress } from '../../../../lib/helpdesk/adapter/ticket-address.ts';

test.each(ADAPTERS.map((adapter) => [adapter.id, adapter] as const))(
  'a ticket of %s opens where it is read again as the same one',
  (helpdesk, adapter) => {
    const ref = { host: 'acme.example.com', number: '20418' };
    const address = findTicketAddress(ADAPTERS, { helpdesk, ...ref });
    expect(findTicket(adapter, new URL(address ?? ''))).toEqual(ref);
  },
);

test('an unknown helpdesk, or a host that is none, has no address', () => {
  const ref = { host: 'acme.example.com', number: '1' };
  expect(findTicketAddress(ADAPTERS, { helpdesk: 'gone', ...ref })).toBeNull();
  const odd = { helpdesk: 'zendesk', host: 'acme.example.com@evil.example', number: '1' };
  expect(findTicketAddress(ADAPTERS, odd)).toBeNull();
});
