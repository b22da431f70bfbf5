import { effect, type Signal, signal } from '@preact/signals';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  createRecord,
  type TicketOnDesk,
  type TicketRecord,
} from '../../../../entrypoints/on-ticket/record.ts';
import { until } from '../fixture.ts';
import { createAccess, type FakeAccess } from '../notebook-fixture.ts';

const DANA: TicketOnDesk = { host: 'acme.zendesk.com', number: '20418', helpdesk: 'zendesk' };
const LEO: TicketOnDesk = { ...DANA, number: '20431' };

let ticket: Signal<TicketOnDesk | null>;
let access: FakeAccess;
let record: TicketRecord;

beforeEach(() => {
  ticket = signal<TicketOnDesk | null>(DANA);
  access = createAccess();
  record = createRecord(access, ticket);
});

describe('the local id', () => {
  test('is null for a ticket of which nothing was ever written', async () => {
    const { store, notebook } = await access.begin();
    await store.ensureTicket(notebook, LEO);
    expect(record.uid.value).toBeNull();
  });

  test('is found for one that is known, and when another window meets it', async () => {
    const { store, notebook } = await access.begin();
    const uid = await store.ensureTicket(notebook, DANA);
    await until(() => expect(record.uid.value).toBe(uid));
  });

  test('is made once, however often it is wanted', async () => {
    await access.begin();
    const [one, two] = await Promise.all([record.ensureUid(DANA), record.ensureUid(DANA)]);
    expect(one).toBe(two);
    expect(record.uid.value).toBe(one);
  });

  test('waits for the notebook', async () => {
    const uid = record.ensureUid(DANA);
    await access.begin();
    expect(record.uid.value).toBeNull();
    expect(await uid).toEqual(expect.any(String));
  });

  test('made for a ticket that is no longer on top is not taken for the one that is', async () => {
    await access.begin();
    const danas = record.ensureUid(DANA);
    ticket.value = LEO;
    await danas;
    expect(record.uid.value).toBeNull();
  });

  test('nor does it push that one aside', async () => {
    await access.begin();
    const danas = record.ensureUid(DANA);
    ticket.value = LEO;
    const leos = await record.ensureUid(LEO);
    await danas;
    await record.ensureUid(DANA);
    expect(record.uid.value).toBe(leos);
  });

  test('is gone at the very moment that another ticket is on top', async () => {
    await access.begin();
    await record.ensureUid(DANA);
    ticket.value = LEO;
    expect(record.uid.value).toBeNull();
  });

  test('comes back with its ticket', async () => {
    await access.begin();
    const uid = await record.ensureUid(DANA);
    ticket.value = LEO;
    const other = await record.ensureUid(LEO);
    ticket.value = DANA;
    await until(() => expect(record.uid.value).toBe(uid));
    expect(other).not.toBe(uid);
  });
});

describe('rows that follow the ticket', () => {
  /** The text of the note, as an example of rows. */
  const followText = () =>
    record.follow('nothing', ({ store, notebook }, uid, onValue) =>
      store.watchNote(notebook, uid, ({ text }) => onValue(text)),
    );

  test('are empty before the notebook opens, and for an unknown ticket', async () => {
    const text = followText();
    expect(text.value).toBe('nothing');
    await access.begin();
    expect(text.value).toBe('nothing');
  });

  test('change with the notebook', async () => {
    const text = followText();
    const { store, notebook } = await access.begin();
    const uid = await record.ensureUid(DANA);
    await store.saveNote(notebook, uid, 'text', 'about Dana', 0);
    await until(() => expect(text.value).toBe('about Dana'));
  });

  test('are empty at the very moment that another ticket is on top', async () => {
    const text = followText();
    const { store, notebook } = await access.begin();
    await store.saveNote(notebook, await record.ensureUid(DANA), 'text', 'about Dana', 0);
    const leos = await store.ensureTicket(notebook, LEO);
    await store.saveNote(notebook, leos, 'text', 'about Leo', 0);
    await until(() => expect(text.value).toBe('about Dana'));

    const seen: string[] = [];
    effect(() => {
      seen.push(`${ticket.value?.number}: ${text.value}`);
    });
    ticket.value = LEO;
    await until(() => expect(text.value).toBe('about Leo'));
    expect(seen).toEqual(['20418: about Dana', '20431: nothing', '20431: about Leo']);
  });

  test('of the last ticket are no longer followed', async () => {
    const text = followText();
    const { store, notebook } = await access.begin();
    const danas = await record.ensureUid(DANA);
    ticket.value = LEO;
    await record.ensureUid(LEO);
    await store.saveNote(notebook, danas, 'text', 'about Dana', 0);
    await store.saveNote(notebook, await record.ensureUid(LEO), 'text', 'about Leo', 0);
    await until(() => expect(text.value).toBe('about Leo'));
  });
});
