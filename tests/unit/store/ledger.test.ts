import { expect, test } from 'vitest';
import { type Ledger, watchLedger } from '../../../lib/store/ledger.ts';
import type { Notebook } from '../../../lib/store/notebook.ts';
import { addPromise, keepPromise, keepPromises, movePromise } from '../../../lib/store/promises.ts';
import { describeTicket, ensureTicket } from '../../../lib/store/tickets.ts';
import { nextOf, open } from './fixture.ts';

const WISH = { words: 'We will write again', who: 'team', from: 'draft' } as const;
const due = { date: '2026-11-24', time: null };
const ledgerOf = (notebook: Notebook) =>
  nextOf<Ledger>((onLedger) => watchLedger(notebook, '2026-11-01', onLedger));

test('what is open and what is settled, each with its ticket’s place', async () => {
  const notebook = await open();
  const ref = { host: 'acme.zendesk.com', number: '20418', helpdesk: 'zendesk' };
  const uid = await ensureTicket(notebook, ref);
  const kept = await addPromise(notebook, uid, { ...WISH, due });
  await addPromise(notebook, uid, { ...WISH, words: 'I will call', due: null });
  await describeTicket(notebook, uid, {
    subject: 'Charged twice',
    customerName: 'Dana',
    requesterId: null,
  });
  await keepPromise(notebook, kept);
  const ledger = await ledgerOf(notebook);
  expect(ledger.open.map(({ words }) => words)).toEqual(['I will call']);
  expect(ledger.settled.map(({ promiseId }) => promiseId)).toEqual([kept]);
  expect(ledger.tickets.get(uid)).toEqual({
    helpdesk: 'zendesk',
    host: 'acme.zendesk.com',
    number: '20418',
    subject: 'Charged twice',
    customerName: 'Dana',
  });
});

test('a group is kept by one tap, all of it or nothing', async () => {
  const notebook = await open();
  const ids: string[] = [];
  for (const number of ['1', '2', '3']) {
    const ref = { host: 'acme.zendesk.com', number, helpdesk: 'zendesk' };
    ids.push(await addPromise(notebook, await ensureTicket(notebook, ref), { ...WISH, due }));
  }
  await expect(keepPromises(notebook, [...ids, 'gone'])).rejects.toThrow();
  expect((await ledgerOf(notebook)).open).toHaveLength(3);
  await keepPromises(notebook, ids);
  expect((await ledgerOf(notebook)).open).toHaveLength(0);
});

test('early speaks for the follow-through of the reply that kept it, late against it', async () => {
  const { markSent } = await import('../../../lib/store/sending.ts');
  const { contactsBetween } = await import('../../../lib/store/listings.ts');
  const notebook = await open();
  const ref = { host: 'acme.zendesk.com', number: '1', helpdesk: 'zendesk' };
  const uid = await ensureTicket(notebook, ref);
  const at = notebook.context.now();
  const early = await addPromise(notebook, uid, { ...WISH, due });
  const late = await addPromise(notebook, uid, {
    ...WISH,
    words: 'x',
    due: { ...due, date: '2026-11-20' },
  });
  const sent = { at, mode: 'public' } as const;
  const one = await markSent(notebook, uid, { ...sent, messageId: 'm1' });
  await keepPromise(notebook, early, { contactId: one });
  const two = await markSent(notebook, uid, { ...sent, messageId: 'm2', at: at + 120_000 });
  await keepPromise(notebook, late, { contactId: two });
  const { rows } = await contactsBetween(notebook, '2000-01-01', '2100-01-01');
  const suggested = new Map(rows.map((row) => [row.contactId, row.suggested.followThrough?.value]));
  expect([suggested.get(one ?? ''), suggested.get(two ?? '')]).toEqual([1, -1]);
  const moved = await addPromise(notebook, uid, { ...WISH, words: 'y', due });
  await movePromise(notebook, moved, { ...due, date: '2026-11-30' });
  expect((await ledgerOf(notebook)).settled.some(({ movedTo }) => movedTo !== null)).toBe(true);
});
