import { type Signal, signal } from '@preact/signals';
import { beforeEach, expect, test } from 'vitest';
import { followLastSent, type LastSent } from '../../../../entrypoints/sidepanel/last-sent.ts';
import type { Sending } from '../../../../entrypoints/sidepanel/sendings.ts';
import type { Contact } from '../../../../lib/moments/contact.ts';
import { DANA, LEO, until } from '../fixture.ts';
import { createAccess, type FakeAccess } from '../notebook-fixture.ts';

const AT = Date.parse('2026-11-23T08:00:00Z');

let sending: Signal<Sending | null>;
let ticketKey: Signal<string | null>;
let onTop: Signal<readonly Contact[]>;
let access: FakeAccess;
let lastSent: LastSent;

let isDoubted = false;
beforeEach(async () => {
  isDoubted = false;
  sending = signal<Sending | null>(null);
  ticketKey = signal<string | null>(LEO);
  onTop = signal<readonly Contact[]>([]);
  access = createAccess();
  lastSent = followLastSent({
    access,
    sending,
    ticketKey,
    onTop,
    isDoubted: () => isDoubted,
    now: () => 0,
  });
  await access.begin();
});

/** A reply on Dana's ticket, in the notebook. */
async function send(messageId: string, at = AT): Promise<Sending> {
  const { store, notebook } = await access.whenOpen;
  const ref = { host: 'acme.zendesk.com', number: '20418', helpdesk: 'zendesk' };
  const uid = await store.ensureTicket(notebook, ref);
  const contactId = await store.markSent(notebook, uid, { messageId, at, mode: 'public' });
  return { ticketKey: DANA, uid, contactId: contactId ?? '', at, isHard: false, promises: [] };
}
async function contactOf({ uid, contactId }: Sending): Promise<Contact> {
  const { store, notebook } = await access.whenOpen;
  return new Promise((resolve) => {
    store.watchSentContacts(notebook, uid, (found) => {
      const one = found.find((contact) => contact.contactId === contactId);
      if (one) resolve(one);
    });
  });
}
const whenShown = (contactId: string | null) =>
  until(() => expect(lastSent.shown.value?.contact.contactId ?? null).toBe(contactId));

test('nothing was sent: nothing is shown', () => {
  expect(lastSent.shown.value).toBeNull();
});

test('the reply that was just sent is shown, with its own ticket’s name, whichever is on top', async () => {
  const danas = await send('m1');
  sending.value = danas;
  await whenShown(danas.contactId);
  expect(lastSent.shown.value?.ticketKey).toBe(DANA);
  expect(ticketKey.value).toBe(LEO);
});

test('it follows what becomes of the reply', async () => {
  const danas = await send('m1');
  sending.value = danas;
  await whenShown(danas.contactId);
  const { store, notebook } = await access.whenOpen;
  await store.confirmRatings(notebook, danas.contactId);
  await until(() => expect(lastSent.shown.value?.contact.confirmedAt).not.toBeNull());
});

test('of two replies the later is shown', async () => {
  sending.value = await send('m1');
  const second = await send('m2', AT + 1_000);
  sending.value = second;
  await whenShown(second.contactId);
});

test('without one just sent, the newest of the ticket on top', async () => {
  ticketKey.value = DANA;
  const older = await contactOf(await send('m1'));
  const newer = await contactOf(await send('m2', AT + 1_000));
  onTop.value = [newer, older];
  expect(lastSent.shown.value).toEqual({ contact: newer, ticketKey: DANA });
});

test('what was put aside stays aside, and what is older does not come up for it', async () => {
  ticketKey.value = DANA;
  const older = await contactOf(await send('m1'));
  const newest = await send('m2', AT + 1_000);
  sending.value = newest;
  onTop.value = [await contactOf(newest), older];
  await whenShown(newest.contactId);
  lastSent.dismiss(newest.contactId);
  expect(lastSent.shown.value).toBeNull();
});

test('what was put aside gives way to what is sent next', async () => {
  const first = await send('m1');
  sending.value = first;
  await whenShown(first.contactId);
  lastSent.dismiss(first.contactId);
  const second = await send('m2', AT + 1_000);
  sending.value = second;
  await whenShown(second.contactId);
});

test('no ticket on top: only what was just sent', async () => {
  ticketKey.value = null;
  onTop.value = [];
  const danas = await send('m1');
  sending.value = danas;
  await whenShown(danas.contactId);
});

test('once confirmed it stays on the ticket it was confirmed on, and leaves with it', async () => {
  ticketKey.value = DANA;
  const danas = await send('m1');
  sending.value = danas;
  await whenShown(danas.contactId);
  ticketKey.value = LEO;
  await whenShown(danas.contactId);
  const { store, notebook } = await access.whenOpen;
  await store.confirmRatings(notebook, danas.contactId);
  await until(() => expect(lastSent.shown.value?.contact.confirmedAt).not.toBeNull());
  ticketKey.value = null;
  await whenShown(danas.contactId);
  ticketKey.value = 'acme.zendesk.com/20440';
  await whenShown(null);
});
