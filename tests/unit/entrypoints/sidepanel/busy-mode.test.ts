import { signal } from '@preact/signals';
import { beforeEach, expect, test } from 'vitest';
import { createOnTop, type OnTop } from '../../../../entrypoints/on-ticket/on-top.ts';
import { type BusyMode, createBusyMode } from '../../../../entrypoints/sidepanel/busy-mode.ts';
import { ADAPTERS } from '../../../../lib/helpdesk/adapter/adapters.ts';
import { createClock, ticketMessage, until, urlOf } from '../fixture.ts';
import { createAccess, type FakeAccess } from '../notebook-fixture.ts';

let access: FakeAccess;
let onTop: OnTop;
let busy: BusyMode;

beforeEach(() => {
  access = createAccess();
  onTop = createOnTop(createClock().later, signal(ADAPTERS));
  busy = createBusyMode(access, onTop);
});

function open(number: number, subject: string): void {
  const key = `acme.zendesk.com/${number}`;
  onTop.onTab({ tabId: 1, url: urlOf(key) });
  onTop.onMessage(ticketMessage(key, { subject: { value: subject, from: 'rest' } }));
}

test('holds at once, and is the same in the next panel', async () => {
  busy.set(true);
  expect(busy.isOn.value).toBe(true);
  await access.begin();
  await until(() => expect(busy.isOn.value).toBe(true));
  const next = createAccess(access.name);
  const other = createBusyMode(next, onTop);
  await next.begin();
  await until(() => expect(other.isOn.value).toBe(true));
  other.set(false);
  await until(() => expect(busy.isOn.value).toBe(false));
});

test('is offered at the fifth ticket about the same thing, once', () => {
  for (const nth of [1, 2, 3, 4]) open(nth, `Checkout is down (${nth})`);
  open(4, 'Checkout is down');
  expect(busy.isOffered.value, 'the same ticket again is no other').toBe(false);
  open(9, 'Parcel arrived broken');
  expect(busy.isOffered.value).toBe(false);
  open(5, 'Re: the checkout is DOWN');
  expect(busy.isOffered.value).toBe(true);
  open(9, 'Parcel arrived broken');
  expect(busy.isOffered.value, 'nothing to do with this ticket').toBe(false);
  open(6, 'Checkout down');
  busy.declineOffer();
  open(7, 'Checkout is down');
  expect(busy.isOffered.value).toBe(false);
});
