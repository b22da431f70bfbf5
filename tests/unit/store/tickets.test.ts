import { expect, test } from 'vitest';
import { renameHost } from '../../../lib/store/hosts.ts';
import { read } from '../../../lib/store/notebook.ts';
import { getNote, saveNote } from '../../../lib/store/notes.ts';
import { keepNames } from '../../../lib/store/setting-list.ts';
import { setSetting } from '../../../lib/store/settings.ts';
import { describeTicket, ensureTicket, findTicket, newTicket } from '../../../lib/store/tickets.ts';
import { freshName, open, toContext } from './fixture.ts';

const ACME = { host: 'acme.zendesk.com', number: '20418', helpdesk: 'zendesk' };
const WORDS = { subject: 'Invoice twice', customerName: 'Ana Kovač', requesterId: '77' };

const rowOf = (notebook: Parameters<typeof read>[0], ticketUid: string) =>
  read(notebook, ['tickets'], (pages) => pages.find('tickets', ticketUid));

test('a ticket keeps its local id, which says nothing of host or number', async () => {
  const notebook = await open();
  const uid = await ensureTicket(notebook, ACME);
  expect(await ensureTicket(notebook, { ...ACME, host: 'ACME.zendesk.com' })).toBe(uid);
  expect(await ensureTicket(notebook, { ...ACME, number: '20419' })).not.toBe(uid);
  expect(await ensureTicket(notebook, { ...ACME, host: 'b.zendesk.com' })).not.toBe(uid);
  expect(uid).not.toMatch(/acme|20418/);
  expect(await findTicket(notebook, { host: 'acme.zendesk.com', number: '1' })).toBeNull();
});

test('two windows that meet a ticket at once get the same id', async () => {
  const name = freshName();
  const windows = [
    await open({ name, context: toContext() }),
    await open({ name, context: toContext() }),
  ];
  const wishes = Array.from({ length: 20 }, (_, index) => {
    const notebook = windows[index % 2] ?? fail();
    return ensureTicket(notebook, { ...ACME, number: String(index >> 2) });
  });
  const uids = await Promise.all(wishes);
  expect(new Set(uids).size).toBe(5);
});

test('tickets without a number yet do not stand in each other’s way', async () => {
  const notebook = await open();
  expect(await newTicket(notebook, 'hand')).not.toBe(await newTicket(notebook, 'hand'));
});

test('a renamed host is one changed row: every ticket and note is found under the new one', async () => {
  const notebook = await open();
  const uid = await ensureTicket(notebook, ACME);
  const other = await ensureTicket(notebook, { ...ACME, number: '5' });
  await saveNote(notebook, uid, 'text', 'pays by card', 0);
  expect(await renameHost(notebook, 'acme.zendesk.com', 'help.acme.com')).toBe(true);
  expect(await findTicket(notebook, { host: 'help.acme.com', number: '20418' })).toBe(uid);
  expect(await findTicket(notebook, { host: 'help.acme.com', number: '5' })).toBe(other);
  expect(await findTicket(notebook, ACME)).toBeNull();
  expect((await getNote(notebook, uid)).text).toBe('pays by card');
  expect(await renameHost(notebook, 'nobody.example', 'x.example')).toBe(false);
});

test('subject and name are kept only while the ticket has a note', async () => {
  const notebook = await open();
  const uid = await ensureTicket(notebook, ACME);
  await describeTicket(notebook, uid, WORDS);
  expect(await rowOf(notebook, uid)).toMatchObject({ subject: null, customerName: null });

  const { rev } = await saveNote(notebook, uid, 'wish', 'a quiet week', 0);
  expect(await rowOf(notebook, uid)).toMatchObject({
    subject: 'Invoice twice',
    customerName: 'Ana Kovač',
  });
  await saveNote(notebook, uid, 'wish', ' ', rev);
  expect(await rowOf(notebook, uid)).toMatchObject({ subject: null, customerName: null });
});

test('names are never kept where that is turned off', async () => {
  const notebook = await open();
  const uid = await ensureTicket(notebook, ACME);
  await setSetting(notebook, keepNames, false);
  await describeTicket(notebook, uid, WORDS);
  await saveNote(notebook, uid, 'text', 'x', 0);
  expect(await rowOf(notebook, uid)).toMatchObject({ subject: null, customerName: null });
});

test('a customer is known again by a key that only this notebook can make', async () => {
  const notebook = await open();
  const keys = [];
  for (const [number, requesterId] of [
    ['1', '77'],
    ['2', '77'],
    ['3', '78'],
  ] as const) {
    const uid = await ensureTicket(notebook, { ...ACME, number });
    await describeTicket(notebook, uid, { ...WORDS, requesterId });
    keys.push((await rowOf(notebook, uid))?.customerKey);
  }
  expect(keys[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);

  const elsewhere = await open();
  const uid = await ensureTicket(elsewhere, ACME);
  await describeTicket(elsewhere, uid, WORDS);
  expect((await rowOf(elsewhere, uid))?.customerKey).not.toBe(keys[0]);
});

function fail(): never {
  throw new Error('no window');
}
