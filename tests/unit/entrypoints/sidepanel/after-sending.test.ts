import { type Signal, signal } from '@preact/signals';
import { beforeEach, expect, test } from 'vitest';
import {
  type AfterSending,
  createAfterSending,
} from '../../../../entrypoints/sidepanel/after-sending.ts';
import type { Sending } from '../../../../entrypoints/sidepanel/sendings.ts';
import type { NewPromise } from '../../../../lib/store/promises.ts';
import { MOST_QUESTIONS, takeQuestion } from '../../../../lib/store/questions.ts';
import { DANA, until } from '../fixture.ts';
import { createAccess, type FakeAccess } from '../notebook-fixture.ts';

const CALL: NewPromise = { words: 'I will call you', who: 'agent', due: null, from: 'draft' };

let access: FakeAccess;
let sending: Signal<Sending | null>;
let isBusy: Signal<boolean>;
let status: Signal<string | null>;
let after: AfterSending;
let uid: string;
let onTopUid: Signal<string | null>;

beforeEach(async () => {
  access = createAccess();
  sending = signal<Sending | null>(null);
  isBusy = signal(false);
  status = signal<string | null>(null);
  onTopUid = signal<string | null>(null);
  after = createAfterSending({
    access,
    sending,
    isBusy,
    ticketKey: signal(DANA),
    uid: onTopUid,
    status,
  });
  const { store, notebook } = await access.begin();
  uid = await store.ensureTicket(notebook, {
    host: 'acme.zendesk.com',
    number: '20418',
    helpdesk: 'zendesk',
  });
  onTopUid.value = uid;
});

const kind = () => after.asked.value?.question.kind ?? null;
const send = (contactId: string, more: Partial<Sending> = {}) => {
  const at = Date.now() + 1_000;
  sending.value = { ticketKey: DANA, uid, contactId, at, isHard: false, promises: [], ...more };
};
/** Long enough for a question to have come, were there one: what is asked for later has come. */
const settled = async () => {
  const { notebook } = await access.whenOpen;
  await takeQuestion(notebook, 'settled');
};

test('a reply that was neither hard nor promised anything asks nothing', async () => {
  send('c1');
  await settled();
  expect(kind()).toBeNull();
});

test('after a hard one a minute for oneself is offered, twice a day; then how it was', async () => {
  send('c1', { isHard: true });
  await until(() => expect(kind()).toBe('reset'));
  after.done();
  expect(kind()).toBeNull();
  const { store, notebook } = await access.whenOpen;
  await store.takeResetOffer(notebook, 'another');
  send('c2', { isHard: true, uid: 'a third' });
  await until(() => expect(kind()).toBe('howWasIt'));
});

test('a promise of the reply is offered for the ledger, and not where it stands there', async () => {
  send('c1', { promises: [CALL] });
  await until(() =>
    expect(after.asked.value?.question).toEqual({ kind: 'promised', promise: CALL }),
  );
  const { store, notebook } = await access.whenOpen;
  await store.addPromise(notebook, uid, CALL);
  send('c2', { promises: [CALL], at: 1 });
  await settled();
  expect(kind()).toBeNull();
});

test('a promise from before asks whether it is kept, and nothing else is asked with it', async () => {
  const { store, notebook } = await access.whenOpen;
  const promiseId = await store.addPromise(notebook, uid, CALL);
  send('c1', { isHard: true, promises: [{ ...CALL, words: 'I will write' }] });
  await until(() => expect(after.asked.value?.question).toMatchObject({ kind: 'kept' }));
  await store.keepPromise(notebook, promiseId);
  send('c2', { promises: [] });
  await settled();
  expect(kind()).toBeNull();
});

test('eight questions a day, and no more', async () => {
  const { notebook } = await access.whenOpen;
  for (let nth = 0; nth < MOST_QUESTIONS; nth++) await takeQuestion(notebook, `${nth}`);
  send('c1', { isHard: true });
  await settled();
  expect(kind()).toBeNull();
});

test('busy mode asks nothing, and takes back what was asked', async () => {
  send('c1', { isHard: true });
  await until(() => expect(kind()).not.toBeNull());
  isBusy.value = true;
  expect(kind()).toBeNull();
  send('c2', { isHard: true });
  await settled();
  isBusy.value = false;
  expect(kind(), 'what was sent meanwhile is not asked about later').toBeNull();
});

test('solving the ticket asks whether its promise is kept; one that was solved already does not', async () => {
  const { store, notebook } = await access.whenOpen;
  await store.addPromise(notebook, uid, CALL);
  status.value = 'solved';
  await settled();
  expect(kind(), 'so it came on top').toBeNull();
  status.value = 'open';
  status.value = null;
  status.value = 'Solved';
  await until(() => expect(after.asked.value).toMatchObject({ contactId: null, uid }));
  expect(kind()).toBe('kept');
});
