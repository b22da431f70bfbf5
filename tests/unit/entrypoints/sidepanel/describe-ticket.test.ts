import { type Signal, signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import type { OnTop } from '../../../../entrypoints/on-ticket/on-top.ts';
import type { TicketRecord } from '../../../../entrypoints/on-ticket/record.ts';
import { describeTicket } from '../../../../entrypoints/sidepanel/describe-ticket.ts';
import type { TicketFacts } from '../../../../lib/moments/facts.ts';
import { DANA, toFacts } from '../fixture.ts';
import { createAccess } from '../notebook-fixture.ts';

let uid: Signal<string | null>;
let facts: Signal<TicketFacts | null>;
const describe = vi.fn();

beforeEach(async () => {
  uid = signal<string | null>(null);
  facts = signal<TicketFacts | null>(null);
  describe.mockReset().mockResolvedValue(undefined);
  const access = createAccess();
  describeTicket(access, { uid } as unknown as TicketRecord, { facts } as unknown as OnTop);
  await access.begin({ describeTicket: describe });
});

const told = () => describe.mock.calls.map(([, ...rest]) => rest);

test('a ticket of which nothing is kept is not described', () => {
  facts.value = toFacts(DANA);
  expect(told()).toEqual([]);
});

test('one that is kept is described as it is known, and anew as more becomes known', () => {
  uid.value = 'danas';
  facts.value = toFacts(DANA, { requester: null });
  facts.value = toFacts(DANA);
  const subject = `Subject of ${DANA}`;
  expect(told()).toEqual([
    ['danas', { subject, customerName: null, requesterId: null }],
    ['danas', { subject, customerName: 'Dana Brooks', requesterId: '7' }],
  ]);
});

test('a notebook that does not take it is no one’s concern here', async () => {
  describe.mockRejectedValue(new Error('closed'));
  uid.value = 'danas';
  facts.value = toFacts(DANA);
  await Promise.resolve();
  expect(told()).toHaveLength(1);
});
