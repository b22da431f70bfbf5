import { expect, test } from 'vitest';
import type { Contact } from '../../../lib/moments/contact.ts';
import { addDays } from '../../../lib/moments/day.ts';
import { tickStep } from '../../../lib/store/contacts.ts';
import { countersBetween } from '../../../lib/store/counters.ts';
import { contactsBetween, promisesBetween } from '../../../lib/store/listings.ts';
import { change, type Notebook, read } from '../../../lib/store/notebook.ts';
import { getNote, saveNote } from '../../../lib/store/notes.ts';
import { addPromise, keepPromise, type NewPromise } from '../../../lib/store/promises.ts';
import { sweep } from '../../../lib/store/retention.ts';
import { saveSelfCheck } from '../../../lib/store/self-checks.ts';
import { markSent } from '../../../lib/store/sending.ts';
import { contactDays, noteDays } from '../../../lib/store/setting-list.ts';
import { setSetting } from '../../../lib/store/settings.ts';
import { describeTicket, ensureTicket, findTicket } from '../../../lib/store/tickets.ts';
import { DAY, type FakeContext, HOUR, open, toContext } from './fixture.ts';

const ACME = { host: 'acme.zendesk.com', number: '1', helpdesk: 'zendesk' };
const PROMISE: NewPromise = {
  words: 'I will call',
  who: 'agent',
  from: 'draft',
  due: { date: '2026-11-24', time: null },
};

async function desk(): Promise<{ notebook: Notebook; context: FakeContext; uid: string }> {
  const context = toContext();
  const notebook = await open({ context });
  return { notebook, context, uid: await ensureTicket(notebook, ACME) };
}

const hasNote = async (notebook: Notebook, uid: string) => (await getNote(notebook, uid)).rev > 0;
const contactsOf = async (notebook: Notebook): Promise<readonly Contact[]> =>
  (await contactsBetween(notebook, '2000-01-01', '2100-01-01')).rows;

test('a note stays for 90 days after its last change, over the change of clocks, and then goes', async () => {
  const { notebook, context, uid } = await desk();
  await saveNote(notebook, uid, 'text', 'words', 0);
  context.at += 60 * DAY;
  await saveNote(notebook, uid, 'text', 'more words', 1);
  context.at += 90 * DAY; // past the end of March: the clocks went forward
  await sweep(notebook);
  expect(await hasNote(notebook, uid)).toBe(true);
  context.at += DAY;
  await sweep(notebook);
  expect(await hasNote(notebook, uid)).toBe(false);
  expect(await findTicket(notebook, ACME)).toBeNull();
});

test('a leap day is a day', async () => {
  const context = toContext(Date.parse('2028-02-28T12:00:00Z'));
  const notebook = await open({ context });
  await setSetting(notebook, noteDays, 2);
  await saveNote(notebook, 't', 'text', 'words', 0);
  context.at = Date.parse('2028-03-01T12:00:00Z');
  await sweep(notebook);
  expect(await hasNote(notebook, 't')).toBe(true);
  context.at = Date.parse('2028-03-02T12:00:00Z');
  await sweep(notebook);
  expect(await hasNote(notebook, 't')).toBe(false);
});

test('the agent’s own limits hold', async () => {
  const { notebook, context, uid } = await desk();
  await setSetting(notebook, noteDays, 7);
  await saveNote(notebook, uid, 'text', 'words', 0);
  context.at += 8 * DAY;
  await sweep(notebook);
  expect(await hasNote(notebook, uid)).toBe(false);
});

test('an open promise never goes, nor does the ticket with it; a kept one loses its words', async () => {
  const { notebook, context, uid } = await desk();
  await describeTicket(notebook, uid, {
    subject: 'Invoice',
    customerName: 'Ana',
    requesterId: '7',
  });
  const id = await addPromise(notebook, uid, PROMISE);
  context.at += 500 * DAY;
  await sweep(notebook);
  const all = async () => (await promisesBetween(notebook, '2000-01-01', '2100-01-01')).rows;
  expect(await all()).toMatchObject([{ words: 'I will call', ticketUid: uid }]);
  const ticket = () => read(notebook, ['tickets'], (pages) => pages.find('tickets', uid));
  expect(await ticket()).toMatchObject({ subject: 'Invoice', customerName: 'Ana' });

  await keepPromise(notebook, id);
  context.at += 91 * DAY;
  await sweep(notebook);
  expect(await all()).toMatchObject([{ words: '', ticketUid: null }]);
  expect(await ticket()).toBeNull();

  context.at += 310 * DAY;
  await sweep(notebook);
  expect(await all()).toEqual([]);
});

test('names go with the last words, though contacts still point to the ticket', async () => {
  const { notebook, context, uid } = await desk();
  await describeTicket(notebook, uid, {
    subject: 'Invoice',
    customerName: 'Ana',
    requesterId: '7',
  });
  await saveNote(notebook, uid, 'text', 'words', 0);
  await keepPromise(notebook, await addPromise(notebook, uid, PROMISE));
  context.at += 50 * DAY;
  await markSent(notebook, uid, { messageId: 'm', at: context.at, mode: 'public' });
  context.at += 41 * DAY;
  await sweep(notebook);
  const ticket = await read(notebook, ['tickets'], (pages) => pages.find('tickets', uid));
  expect(ticket).toMatchObject({ subject: null, customerName: null });
});

test('a contact loses its ticket after 90 days and goes with its counts after 400', async () => {
  const { notebook, context, uid } = await desk();
  await markSent(notebook, uid, { messageId: 'm', at: context.at, mode: 'public' });
  const counted = async () =>
    (await countersBetween(notebook, '2026-11-23', '2026-11-23')).length > 0;

  context.at += 90 * DAY;
  await sweep(notebook);
  expect(await contactsOf(notebook)).toMatchObject([{ ticketUid: uid, messageId: 'm' }]);
  context.at += DAY;
  await sweep(notebook);
  expect(await contactsOf(notebook)).toMatchObject([{ ticketUid: null, messageId: null }]);
  expect(await counted()).toBe(true);

  context.at += 309 * DAY;
  await sweep(notebook);
  expect(await counted()).toBe(true);
  context.at += DAY;
  await sweep(notebook);
  expect(await contactsOf(notebook)).toEqual([]);
  expect(await counted()).toBe(false);
});

test('a contact that was never sent goes when its ticket would', async () => {
  const { notebook, context, uid } = await desk();
  await tickStep(notebook, uid, 'need.plan', true);
  context.at += 91 * DAY;
  await sweep(notebook);
  expect(await contactsOf(notebook)).toEqual([]);
});

test('more rows than a batch are all dealt with', async () => {
  const { notebook, context } = await desk();
  for (let ticket = 0; ticket < 450; ticket++) {
    await saveNote(notebook, `t${ticket}`, 'text', 'words', 0);
  }
  context.at += HOUR;
  await saveNote(notebook, 'fresh', 'text', 'words', 0);
  context.at += 91 * DAY - 24 * HOUR;
  await saveNote(notebook, 'fresh', 'text', 'words of now', 1);
  context.at += 2 * DAY;
  await sweep(notebook);
  const left = await read(notebook, ['notes'], (pages) => pages.table('notes').toArray());
  expect(left.map(({ ticketUid }) => ticketUid)).toEqual(['fresh']);
});

test('rows that cannot be read have their time too', async () => {
  const { notebook, context } = await desk();
  const broken = { ticketUid: 'b', day: addDays('2026-11-23', -1), text: 7 };
  await change(notebook, ['notes'], (pages) => pages.table('notes').put(broken as never));
  await saveNote(notebook, 'b', 'text', 'moves the broken one aside', 0);
  await change(notebook, ['notes'], (pages) => pages.table('notes').put(broken as never));
  context.at += 92 * DAY;
  await sweep(notebook);
  const rows = await read(notebook, ['notes', 'strays'], async (pages) => [
    ...(await pages.table('notes').toArray()),
    ...(await pages.table('strays').toArray()),
  ]);
  expect(rows).toEqual([]);
});

test('contacts never go before the notes do', async () => {
  const { notebook, context, uid } = await desk();
  await setSetting(notebook, contactDays, 5);
  await markSent(notebook, uid, { messageId: 'm', at: context.at, mode: 'public' });
  context.at += 50 * DAY;
  await sweep(notebook);
  expect(await contactsOf(notebook)).toHaveLength(1);
});

test('self-checks go with the numbers', async () => {
  const { notebook, context } = await desk();
  await saveSelfCheck(notebook, { kind: 'preShift', arrival: 'ok', done: [], skipped: false });
  context.at += 401 * DAY;
  await sweep(notebook);
  expect(await read(notebook, ['selfChecks'], (pages) => pages.table('selfChecks').count())).toBe(
    0,
  );
});

test('a ticket met again lately is left alone, though nothing is written on it yet', async () => {
  const { notebook, context, uid } = await desk();
  context.at += 100 * DAY;
  expect(await ensureTicket(notebook, ACME)).toBe(uid);
  await sweep(notebook);
  expect(await findTicket(notebook, ACME)).toBe(uid);
});
