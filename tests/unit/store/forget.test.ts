import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { tickStep } from '../../../lib/store/contacts.ts';
import { countersBetween } from '../../../lib/store/counters.ts';
import { forgetCustomer, forgetOlderThan, forgetTicket } from '../../../lib/store/forget.ts';
import { change, type Notebook, read } from '../../../lib/store/notebook.ts';
import { saveNote } from '../../../lib/store/notes.ts';
import { addPromise, keepPromise } from '../../../lib/store/promises.ts';
import { rate } from '../../../lib/store/ratings.ts';
import { markSent } from '../../../lib/store/sending.ts';
import { listSnapshots, takeSnapshot } from '../../../lib/store/snapshots.ts';
import { describeTicket, ensureTicket } from '../../../lib/store/tickets.ts';
import { DAY, type FakeContext, open, toContext } from './fixture.ts';

const CANARY = 'canary-4711';

/** A ticket with something in every table that a ticket can be in. */
async function fill(notebook: Notebook, number: string, requesterId: string, canary = 'harmless') {
  const { now } = notebook.context;
  const uid = await ensureTicket(notebook, { host: 'a.zendesk.com', number, helpdesk: 'zendesk' });
  await describeTicket(notebook, uid, {
    subject: `subject ${canary}`,
    customerName: `name ${canary}`,
    requesterId,
  });
  await saveNote(notebook, uid, 'wish', `wish ${canary}`, 0);
  const words = `promise ${canary}`;
  const due = { date: '2026-11-24', time: null };
  const promise = await addPromise(notebook, uid, { words, who: 'agent', from: 'draft', due });
  await keepPromise(notebook, promise);
  const messageId = `message ${canary} ${number}`;
  const contact = await markSent(notebook, uid, { messageId, at: now(), mode: 'public' });
  await rate(notebook, contact ?? '', 'need', 1);
  await tickStep(notebook, uid, 'need.plan', true);
  const broken = { contactId: `broken ${number}`, ticketUid: uid, text: canary };
  await change(notebook, ['contacts', 'strays'], async (pages) => {
    await pages.table('contacts').put(broken as never);
    const stray = { strayId: number, ticketUid: uid, table: 'notes', at: now(), row: broken };
    await pages.table('strays').put(stray);
  });
  return uid;
}

/** All that stands in all databases of this notebook, as text. */
async function dump(name: string): Promise<string> {
  const names = (await indexedDB.databases()).map((one) => one.name ?? '');
  const parts: unknown[] = [];
  for (const own of names.filter((one) => one.startsWith(name))) {
    const db = await new Dexie(own).open();
    for (const table of db.tables) parts.push(await table.toArray());
    db.close();
  }
  return JSON.stringify(parts);
}

async function desk(): Promise<{ notebook: Notebook; context: FakeContext }> {
  const context = toContext();
  return { notebook: await open({ context }), context };
}

test('of a forgotten ticket nothing is left, in no table and no snapshot; others stay whole', async () => {
  const { notebook, context } = await desk();
  await fill(notebook, '1', '70');
  const before = await countersBetween(notebook, '2026-01-01', '2026-12-31');
  const kept = await dump(notebook.name);

  const uid = await fill(notebook, '2', '71', CANARY);
  await takeSnapshot(notebook.name, 1, context);
  expect(await dump(notebook.name)).toContain(CANARY);
  expect(await forgetTicket(notebook, uid)).toEqual({
    tickets: 1,
    notes: 1,
    contacts: 3,
    promises: 1,
  });
  expect(await dump(notebook.name)).not.toContain(CANARY);
  expect(await dump(notebook.name)).toBe(kept);
  expect(await countersBetween(notebook, '2026-01-01', '2026-12-31')).toEqual(before);
  expect(await listSnapshots(notebook.name)).toEqual([]);
});

test('what was said of a forgotten ticket is not written again with the next note', async () => {
  const { notebook } = await desk();
  const uid = await fill(notebook, '2', '71', CANARY);
  await forgetTicket(notebook, uid);
  await saveNote(notebook, uid, 'text', 'new words', 0);
  expect(await dump(notebook.name)).not.toContain(CANARY);
});

test('a forgotten customer takes all their tickets along, and nobody else’s', async () => {
  const { notebook } = await desk();
  const uid = await fill(notebook, '1', '70', CANARY);
  await fill(notebook, '2', '70', CANARY);
  await fill(notebook, '3', '71');
  const ticket = await read(notebook, ['tickets'], (pages) => pages.find('tickets', uid));
  const receipt = await forgetCustomer(notebook, ticket?.customerKey ?? '');
  expect(receipt).toEqual({ tickets: 2, notes: 2, contacts: 6, promises: 2 });
  const left = await dump(notebook.name);
  expect(left).not.toContain(CANARY);
  expect(left).toContain('wish harmless');
});

test('what is older than a day goes with its counts; that day stays', async () => {
  const { notebook, context } = await desk();
  await fill(notebook, '1', '70', CANARY);
  context.at += DAY;
  await fill(notebook, '2', '71');
  await forgetOlderThan(notebook, '2026-11-24');
  const left = await dump(notebook.name);
  expect(left).not.toContain(CANARY);
  expect(left).toContain('wish harmless');
  const days = (await countersBetween(notebook, '2026-01-01', '2026-12-31')).map(({ day }) => day);
  expect(new Set(days)).toEqual(new Set(['2026-11-24']));
});
