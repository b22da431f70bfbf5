import { expect, test } from 'vitest';
import { type DuePromise, watchDueTickets } from '../../../lib/store/due-tickets.ts';
import { forgetTicket } from '../../../lib/store/forget.ts';
import { addPromise, keepPromise } from '../../../lib/store/promises.ts';
import { describeTicket, ensureTicket } from '../../../lib/store/tickets.ts';
import { nextOf, open } from './fixture.ts';

const ACME = { host: 'acme.zendesk.com', number: '20418', helpdesk: 'zendesk' };
const wish = (words: string, date: string) =>
  ({ words, who: 'agent', from: 'hand', due: { date, time: null } }) as const;

test('what is due, with the way to its ticket and the customer’s name', async () => {
  const notebook = await open();
  const uid = await ensureTicket(notebook, ACME);
  await describeTicket(notebook, uid, {
    subject: 'Charged twice',
    customerName: 'Dana Okafor',
    requesterId: null,
  });
  await addPromise(notebook, uid, wish('later', '2026-11-25'));
  const kept = await addPromise(notebook, uid, wish('kept', '2026-11-23'));
  await addPromise(notebook, uid, wish('today', '2026-11-23'));
  await addPromise(notebook, uid, wish('late', '2026-11-20'));
  await keepPromise(notebook, kept);
  const due = () =>
    nextOf<readonly DuePromise[]>((say) => watchDueTickets(notebook, '2026-11-23', say));
  expect(await due()).toMatchObject([
    { promise: { words: 'late' }, customerName: 'Dana Okafor', ticket: ACME },
    { promise: { words: 'today' }, customerName: 'Dana Okafor', ticket: ACME },
  ]);
  await forgetTicket(notebook, uid);
  expect(await due()).toEqual([]);
});
