import { type Signal, signal } from '@preact/signals';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  createRecord,
  type TicketOnDesk,
  type TicketRecord,
} from '../../../../entrypoints/on-ticket/record.ts';
import {
  type ContactWishes,
  createContactWishes,
} from '../../../../entrypoints/sidepanel/contact-wishes.ts';
import type { Contact } from '../../../../lib/moments/contact.ts';
import { NotebookFailure } from '../../../../lib/store/failure.ts';
import { findTicket } from '../../../../lib/store/tickets.ts';
import { until } from '../fixture.ts';
import { createAccess, type FakeAccess } from '../notebook-fixture.ts';

const DANA: TicketOnDesk = { host: 'acme.zendesk.com', number: '20418', helpdesk: 'zendesk' };
const LEO: TicketOnDesk = { ...DANA, number: '20431' };

let ticket: Signal<TicketOnDesk | null>;
let access: FakeAccess;
let record: TicketRecord;
let wishes: ContactWishes;

beforeEach(() => {
  ticket = signal<TicketOnDesk | null>(DANA);
  access = createAccess();
  record = createRecord(access, ticket);
  wishes = createContactWishes({
    access,
    record,
    playbookHash: signal(Promise.resolve('hash-of-the-playbook')),
    ticketNow: () => ticket.peek(),
  });
});

/** The open contact of a ticket; null where there is none. */
async function openContact(of: TicketOnDesk): Promise<Contact | null> {
  const { store, notebook } = await access.whenOpen;
  const uid = await findTicket(notebook, of);
  if (uid === null) return null;
  return new Promise((resolve) => {
    const stop = store.watchOpenContact(notebook, uid, (contact) => {
      resolve(contact);
      queueMicrotask(() => stop());
    });
  });
}
const whenContact = (of: TicketOnDesk, isIt: (contact: Contact) => boolean) =>
  until(async () => {
    const contact = await openContact(of);
    if (!contact || !isIt(contact)) throw new Error('Not yet.');
    return contact;
  });

test('a tick makes the contact, under the playbook in force', async () => {
  await access.begin();
  wishes.tick('greeting.hello', true);
  const { ticks, playbook } = await whenContact(DANA, (contact) => contact.ticks.length > 0);
  expect(ticks).toMatchObject([{ step: 'greeting.hello', on: true, by: 'agent' }]);
  expect(playbook).toBe('hash-of-the-playbook');
});

test('a rating makes it too; a null rating takes it back', async () => {
  await access.begin();
  wishes.rate(null, 'greeting', 2);
  const { contactId } = await whenContact(DANA, ({ ratings }) => ratings.greeting?.value === 2);
  wishes.rate(contactId, 'greeting', null);
  await whenContact(DANA, ({ ratings }) => ratings.greeting === undefined);
});

test('ratings of a sent contact are confirmed, and that can be taken back', async () => {
  const { store, notebook } = await access.begin();
  const uid = await store.ensureTicket(notebook, DANA);
  const sending = { messageId: 'm1', at: 1_790_000_000_000, mode: 'public' } as const;
  const contactId = (await store.markSent(notebook, uid, sending)) ?? '';
  const seen: (number | null | undefined)[] = [];
  store.watchSentContacts(notebook, uid, ([contact]) => seen.push(contact?.confirmedAt));
  wishes.confirm(contactId);
  await until(() => expect(seen.at(-1)).toEqual(expect.any(Number)));
  wishes.unconfirm(contactId);
  await until(() => expect(seen.at(-1)).toBeNull());
});

test('a promise goes on the ledger and is kept', async () => {
  const { store, notebook } = await access.begin();
  const uid = await store.ensureTicket(notebook, DANA);
  const seen: (readonly [string, boolean])[][] = [];
  store.watchPromises(notebook, uid, (promises) =>
    seen.push(promises.map(({ promiseId, keptAt }) => [promiseId, keptAt !== null])),
  );
  wishes.promise({ words: 'I will call you.', who: 'agent', due: null, from: 'draft' });
  const promiseId = await until(() => {
    const [id, isKept] = seen.at(-1)?.[0] ?? [];
    expect(isKept).toBe(false);
    return id ?? '';
  });
  wishes.keepPromise(promiseId);
  await until(() => expect(seen.at(-1)).toEqual([[promiseId, true]]));
});

describe('the ticket', () => {
  test.each([
    ['a tick', () => wishes.tick('greeting.hello', true)],
    ['a rating', () => wishes.rate(null, 'greeting', 1)],
  ])('of %s is the one on top at the click, whatever comes on top meanwhile', async (_, wish) => {
    wish();
    ticket.value = LEO;
    await access.begin();
    await whenContact(DANA, () => true);
    expect(await openContact(LEO)).toBeNull();
  });

  test('where there is none, nothing is kept', async () => {
    ticket.value = null;
    await access.begin();
    wishes.tick('greeting.hello', true);
    wishes.rate(null, 'greeting', 1);
    wishes.promise({ words: 'I will call you.', who: 'agent', due: null, from: 'draft' });
    await until(() => expect(wishes.hasFailed.value).toBe(false));
    expect(await openContact(DANA)).toBeNull();
  });
});

describe('a wish that was not kept', () => {
  test('is said, until the next one', async () => {
    await access.begin({
      tickStep: () => Promise.reject(new NotebookFailure('full', 'No room.')),
    });
    wishes.tick('greeting.hello', true);
    await until(() => expect(wishes.hasFailed.value).toBe(true));
    wishes.keepPromise('no such promise');
    expect(wishes.hasFailed.value).toBe(false);
    await until(() => expect(wishes.hasFailed.value).toBe(true));
  });
});

test('a tick of psyche is one of the day: no ticket and no contact knows of it', async () => {
  const { store, notebook } = await access.begin();
  const done: (readonly string[])[] = [];
  store.watchSelfChecks(notebook, store.todayOf(notebook), ([check]) => {
    if (check) done.push(check.done);
  });
  wishes.tick('psyche.visualise', true);
  await until(() => expect(done.at(-1)).toEqual(['visualise']));
  wishes.tick('psyche.acknowledge', true);
  expect(await openContact(DANA)).toBeNull();
  ticket.value = null;
  wishes.tick('psyche.visualise', false);
  await until(() => expect(done.at(-1)).toEqual([]));
});
