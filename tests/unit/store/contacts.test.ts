import { expect, test } from 'vitest';
import { type Contact, isTicked } from '../../../lib/moments/contact.ts';
import {
  ensureContact,
  forgetContact,
  tickStep,
  watchOpenContact,
  watchSentContacts,
} from '../../../lib/store/contacts.ts';
import { countersBetween } from '../../../lib/store/counters.ts';
import { change, type Notebook } from '../../../lib/store/notebook.ts';
import {
  confirmRatings,
  rate,
  suggestRatings,
  unconfirm,
  unrate,
} from '../../../lib/store/ratings.ts';
import { markSent, type Sending } from '../../../lib/store/sending.ts';
import { ensureTicket } from '../../../lib/store/tickets.ts';
import { DAY, freshName, MONDAY_NINE, nextOf, open, toContext } from './fixture.ts';

const REPLY: Sending = {
  messageId: 'm1',
  at: MONDAY_NINE,
  mode: 'public',
  channel: 'email',
  language: 'en',
  playbook: 'hash',
};
const ACME = { host: 'acme.zendesk.com', number: '1', helpdesk: 'zendesk' };

const openOf = (notebook: Notebook, uid: string) =>
  nextOf<Contact | null>((onValue) => watchOpenContact(notebook, uid, onValue));
const sentOf = (notebook: Notebook, uid: string) =>
  nextOf<readonly Contact[]>((onValue) => watchSentContacts(notebook, uid, onValue));
const countsOf = async (notebook: Notebook) =>
  Object.fromEntries(
    (await countersBetween(notebook, '2026-01-01', '2026-12-31')).map(({ of, counts }) => [
      of,
      counts,
    ]),
  );

test('a tick makes the open contact, and only one, whichever window ticks', async () => {
  const name = freshName();
  const windows = [await open({ name }), await open({ name, context: toContext() })] as const;
  expect(await openOf(windows[0], 't')).toBeNull();
  await Promise.all(
    Array.from({ length: 10 }, (_, step) => {
      const notebook = step % 2 === 0 ? windows[0] : windows[1];
      return tickStep(notebook, 't', `need.${step}`, true, { channel: 'chat' });
    }),
  );
  const contact = await openOf(windows[0], 't');
  expect(contact?.ticks).toHaveLength(10);
  expect(contact).toMatchObject({ channel: 'chat', state: 'open', day: '2026-11-23' });
  expect(await ensureContact(windows[1], 't')).toBe(contact?.contactId);
});

test('a tick comes off again, and what is not known overwrites nothing', async () => {
  const notebook = await open();
  await tickStep(notebook, 't', 'greeting.name', true, { channel: 'email', playbook: 'hash' });
  await tickStep(notebook, 't', 'greeting.name', false, { playbook: undefined });
  const contact = await openOf(notebook, 't');
  expect(isTicked(contact?.ticks ?? [], 'greeting.name')).toBe(false);
  expect(contact).toMatchObject({ channel: 'email', playbook: 'hash' });
});

test('a sent reply closes the open contact; told again it stays one', async () => {
  const notebook = await open();
  const uid = await ensureTicket(notebook, ACME);
  await tickStep(notebook, uid, 'greeting.name', true);
  const contactId = await markSent(notebook, uid, REPLY);
  expect(await markSent(notebook, uid, REPLY)).toBe(contactId);
  expect(await openOf(notebook, uid)).toBeNull();
  const sent = await sentOf(notebook, uid);
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({
    contactId,
    messageId: 'm1',
    sentAt: MONDAY_NINE,
    language: 'en',
  });
  expect(isTicked(sent[0]?.ticks ?? [], 'greeting.name')).toBe(true);
});

test('a second message is a second contact', async () => {
  const notebook = await open();
  const first = await markSent(notebook, 't', REPLY);
  const second = await markSent(notebook, 't', {
    ...REPLY,
    messageId: 'm2',
    at: MONDAY_NINE + 5_000,
  });
  expect(second).not.toBe(first);
  expect((await sentOf(notebook, 't')).map(({ messageId }) => messageId)).toEqual(['m2', 'm1']);
});

test('two windows that see the same reply at once write one contact', async () => {
  const name = freshName();
  const windows = [await open({ name }), await open({ name, context: toContext() })];
  await Promise.all(windows.map((notebook) => markSent(notebook, 't', REPLY)));
  expect(await sentOf(await open({ name, context: toContext() }), 't')).toHaveLength(1);
});

test('a sending told by hand and then seen is one contact, with the message’s id', async () => {
  const notebook = await open();
  const byHand = await markSent(notebook, 't', { ...REPLY, messageId: null });
  expect(await markSent(notebook, 't', { ...REPLY, at: MONDAY_NINE + 20_000 })).toBe(byHand);
  expect((await sentOf(notebook, 't')).map(({ messageId }) => messageId)).toEqual(['m1']);
});

test('internal notes and unknown modes are no contacts', async () => {
  const notebook = await open();
  expect(await markSent(notebook, 't', { ...REPLY, mode: 'note' })).toBeNull();
  expect(await markSent(notebook, 't', { ...REPLY, mode: 'unknown' })).toBeNull();
  expect(await sentOf(notebook, 't')).toEqual([]);
});

test('a contact belongs to the day of its sending', async () => {
  const notebook = await open();
  await tickStep(notebook, 't', 'need.plan', true);
  await markSent(notebook, 't', { ...REPLY, at: MONDAY_NINE + DAY });
  expect((await sentOf(notebook, 't'))[0]?.day).toBe('2026-11-24');
});

const SUGGESTED = {
  greeting: { value: 1, reason: ['greeting.name'] },
  need: { value: 0, reason: ['jargon'] },
  problems: { value: null, reason: [] },
} as const;

test('a suggestion is not a rating: it counts nowhere until it is confirmed', async () => {
  const notebook = await open();
  const id = (await markSent(notebook, 't', REPLY)) ?? '';
  await suggestRatings(notebook, id, SUGGESTED);
  expect(await countsOf(notebook)).toEqual({ coverage: [1, 0] });

  await confirmRatings(notebook, id);
  const [contact] = await sentOf(notebook, 't');
  expect(contact?.ratings).toEqual({
    greeting: {
      value: 1,
      by: 'agent',
      reason: ['greeting.name'],
      playbook: 'hash',
      at: MONDAY_NINE,
    },
    need: { value: 0, by: 'agent', reason: ['jargon'], playbook: 'hash', at: MONDAY_NINE },
  });
  expect(await countsOf(notebook)).toEqual({
    coverage: [1, 1],
    greeting: [0, 0, 1, 0, 0],
    need: [0, 1, 0, 0, 0],
    contact: [0, 0, 1, 0, 0],
  });
});

test('confirming leaves alone what the agent rated; taking it back leaves that too', async () => {
  const notebook = await open();
  const id = (await markSent(notebook, 't', REPLY)) ?? '';
  await suggestRatings(notebook, id, SUGGESTED);
  await rate(notebook, id, 'greeting', 2);
  await confirmRatings(notebook, id);
  const confirmed = (await sentOf(notebook, 't'))[0];
  expect(confirmed?.ratings.greeting?.value).toBe(2);
  expect(confirmed?.confirmedAt).toBe(MONDAY_NINE);

  await unconfirm(notebook, id);
  const [contact] = await sentOf(notebook, 't');
  expect(Object.keys(contact?.ratings ?? {})).toEqual(['greeting']);
  expect(contact?.suggested).toEqual(SUGGESTED);
  expect(contact?.confirmedAt).toBeNull();
  expect(await countsOf(notebook)).toEqual({ coverage: [1, 0], greeting: [0, 0, 0, 1, 0] });
});

test('a rating counts once, by its last value, and not at all once it is taken back', async () => {
  const notebook = await open();
  const id = (await markSent(notebook, 't', REPLY)) ?? '';
  for (const value of [-1, 0, 1, 2, null, 2] as const) await rate(notebook, id, 'need', value);
  expect((await countsOf(notebook)).need).toEqual([0, 0, 0, 1, 0]);
  await unrate(notebook, id, 'need');
  expect((await countsOf(notebook)).need).toBeUndefined();
});

test('a rating before the reply is sent counts from the sending on', async () => {
  const notebook = await open();
  const id = await ensureContact(notebook, 't', REPLY);
  await rate(notebook, id, 'need', 1);
  expect(await countsOf(notebook)).toEqual({});
  await markSent(notebook, 't', REPLY);
  expect((await countsOf(notebook)).need).toEqual([0, 0, 1, 0, 0]);
});

test('counters know host, channel, language and day, and follow a contact that goes', async () => {
  const notebook = await open();
  const uid = await ensureTicket(notebook, ACME);
  const id = (await markSent(notebook, uid, REPLY)) ?? '';
  expect(await countersBetween(notebook, '2026-11-23', '2026-11-23')).toEqual([
    {
      day: '2026-11-23',
      host: 'acme.zendesk.com',
      channel: 'email',
      language: 'en',
      of: 'coverage',
      by: '',
      counts: [1, 0],
    },
  ]);
  expect(await countersBetween(notebook, '2026-11-24', '2026-12-31')).toEqual([]);
  await forgetContact(notebook, id);
  expect(await countersBetween(notebook, '2026-11-23', '2026-11-23')).toEqual([]);
});

test('a contact that cannot be read is stepped over, not touched', async () => {
  const notebook = await open();
  const broken = { contactId: 'b', ticketUid: 't', state: 'open', ticks: 'none' };
  await change(notebook, ['contacts'], (pages) => pages.table('contacts').put(broken as never));
  await tickStep(notebook, 't', 'need.plan', true);
  expect((await openOf(notebook, 't'))?.ticks).toHaveLength(1);
  expect(notebook.unreadable.get('contacts')).toEqual(new Set(['b']));
  const raw = await change(notebook, ['contacts'], (pages) => pages.table('contacts').get('b'));
  expect(raw).toEqual(broken);
});

test('rating a contact that was forgotten says so', async () => {
  const notebook = await open();
  await expect(rate(notebook, 'nobody', 'need', 1)).rejects.toMatchObject({ kind: 'gone' });
});
