import { type Signal, signal } from '@preact/signals';
import { beforeEach, describe, expect, test } from 'vitest';
import { createRecord, type TicketOnDesk } from '../../../../entrypoints/on-ticket/record.ts';
import { markSent } from '../../../../entrypoints/on-ticket/store.ts';
import type { SentReading } from '../../../../entrypoints/sidepanel/contact-state.ts';
import { createSendings, type Sendings } from '../../../../entrypoints/sidepanel/sendings.ts';
import type { FromPage, SentDraft } from '../../../../lib/messages/from-page.ts';
import { getBundledPlaybook } from '../../../../lib/moments/bundled-playbook.ts';
import type { Contact } from '../../../../lib/moments/contact.ts';
import { NEW_CONTACT } from '../../../../lib/moments/contact-context.ts';
import type { ComposerMode } from '../../../../lib/moments/vocabulary.ts';
import { NotebookFailure } from '../../../../lib/store/failure.ts';
import { findTicket } from '../../../../lib/store/tickets.ts';
import { createClock, DANA, type FakeClock, until } from '../fixture.ts';
import { createAccess, type FakeAccess } from '../notebook-fixture.ts';

const ON_DANA: TicketOnDesk = { host: 'acme.zendesk.com', number: '20418', helpdesk: 'zendesk' };
/** What a reading of a reply with one order in it comes to. */
const READING: SentReading = {
  evidence: {
    acts: [{ id: 'greeting', start: 0, end: 8, origin: 'typed' }],
    findings: [{ id: 'command', start: 9, end: 17, origin: 'typed' }],
    order: { id: 'n/a', person: null },
  },
  language: 'en',
  contact: { ...NEW_CONTACT, typed: true },
  helpdesk: 'zendesk',
  channel: 'chat',
  promises: [],
};
const AT = Date.parse('2026-11-23T08:00:00Z');

let ticket: Signal<TicketOnDesk | null>;
let access: FakeAccess;
let sendings: Sendings;
let clock: FakeClock;
let reading: SentReading;
/** The texts that were read, in their order. */
let read: string[];

beforeEach(() => {
  ticket = signal<TicketOnDesk | null>(ON_DANA);
  access = createAccess();
  clock = createClock();
  reading = READING;
  read = [];
  sendings = createSendings({
    access,
    record: createRecord(access, ticket),
    playbook: signal(getBundledPlaybook()),
    playbookHash: signal(Promise.resolve('hash-of-the-playbook')),
    later: clock.later,
    read: (draft) => {
      read.push(draft.text);
      return reading;
    },
  });
});

function toReply(mode: ComposerMode = 'public', at = AT): SentDraft {
  return { ticketKey: DANA, mode, at, text: 'Hi Dana,', macros: [] };
}
function sent(messageId: string, reply = toReply()): FromPage {
  return { kind: 'sent', ...reply, messageId };
}
function unsure(reply = toReply()): FromPage {
  return { kind: 'sentUnsure', ...reply };
}

/** A notebook that has no room for the first so many replies; says how often one was tried. */
async function begin({ fails }: { readonly fails: number }): Promise<() => number> {
  let tries = 0;
  await access.begin({
    markSent: async (...args) => {
      if (++tries <= fails) throw new NotebookFailure('full', 'No room.');
      return markSent(...args);
    },
  });
  return () => tries;
}

/** The sent contacts of Dana's ticket; none where the notebook has never met it. */
async function contacts(): Promise<readonly Contact[]> {
  const { store, notebook } = await access.whenOpen;
  const uid = await findTicket(notebook, ON_DANA);
  if (uid === null) return [];
  return new Promise((resolve) => {
    const stop = store.watchSentContacts(notebook, uid, (found) => {
      resolve(found);
      queueMicrotask(() => stop());
    });
  });
}
const whenSent = (count: number) =>
  until(async () => {
    const found = await contacts();
    expect(found).toHaveLength(count);
    return found;
  });

describe('a reply that is proven', () => {
  test('becomes one contact, with ratings suggested and none set', async () => {
    await access.begin();
    sendings.onMessage(sent('m1'));
    const [contact] = await whenSent(1);
    expect(contact).toMatchObject({
      state: 'sent',
      messageId: 'm1',
      sentAt: AT,
      channel: 'chat',
      language: 'en',
      playbook: 'hash-of-the-playbook',
      ratings: {},
      confirmedAt: null,
    });
    await until(() =>
      expect(sendings.last.value).toMatchObject({
        ticketKey: DANA,
        contactId: contact?.contactId,
        uid: contact?.ticketUid,
      }),
    );
    const suggested = (await contacts())[0]?.suggested;
    expect(suggested?.need).toEqual({ value: 0, reason: expect.arrayContaining(['command']) });
    expect(suggested?.problems?.value).toBeNull();
  });

  test('closes the contact that was ticked', async () => {
    const { store, notebook } = await access.begin();
    const uid = await store.ensureTicket(notebook, ON_DANA);
    await store.tickStep(notebook, uid, 'greeting.hello', true);
    sendings.onMessage(sent('m1'));
    const [contact] = await whenSent(1);
    expect(contact?.ticks).toMatchObject([{ step: 'greeting.hello', on: true }]);
  });

  test('told twice, it stays one', async () => {
    await access.begin();
    sendings.onMessage(sent('m1'));
    sendings.onMessage(sent('m1'));
    await whenSent(1);
    sendings.onMessage(sent('m1'));
    await until(() => expect(sendings.last.value).not.toBeNull());
    expect(await contacts()).toHaveLength(1);
  });

  test('two replies are two', async () => {
    await access.begin();
    sendings.onMessage(sent('m1'));
    await whenSent(1);
    sendings.onMessage(sent('m2', toReply('public', AT + 1_000)));
    await whenSent(2);
  });

  test('is read at that very moment, not when the notebook opens', async () => {
    sendings.onMessage(sent('m1'));
    expect(read).toEqual(['Hi Dana,']);
    reading = { ...READING, channel: 'phone' };
    ticket.value = null;
    await access.begin();
    expect((await whenSent(1))[0]?.channel).toBe('chat');
    expect(read).toHaveLength(1);
  });

  test('made of a macro alone, it is a contact of which nothing is suggested', async () => {
    await access.begin();
    reading = { ...READING, contact: NEW_CONTACT };
    sendings.onMessage(sent('m1'));
    await until(() => expect(sendings.last.value).not.toBeNull());
    const values = Object.values((await contacts())[0]?.suggested ?? {}).map(({ value }) => value);
    expect(values).toEqual([null, null, null, null]);
  });

  test('in a language that can’t be read, neither', async () => {
    await access.begin();
    reading = { ...READING, evidence: null, language: null };
    sendings.onMessage(sent('m1'));
    await until(() => expect(sendings.last.value).not.toBeNull());
    const [contact] = await contacts();
    expect(contact?.language).toBe('und');
    expect(Object.values(contact?.suggested ?? {}).every(({ value }) => value === null)).toBe(true);
  });
});

describe('what is no contact', () => {
  test.each([
    ['an internal note', sent('m1', toReply('note'))],
    ['nobody knows whether a note', sent('m1', toReply('unknown'))],
    ['a ticket without a number', sent('m1', { ...toReply(), ticketKey: 'acme.zendesk.com/new' })],
    ['an internal note that is not proven', unsure(toReply('note'))],
    ['another message', { kind: 'noTicket' }],
  ] as const)('%s', async (_, message) => {
    await access.begin();
    sendings.onMessage(message);
    expect(read).toEqual([]);
    expect(sendings.unsure.value).toBeNull();
    expect(await contacts()).toEqual([]);
  });
});

describe('a reply that is not proven', () => {
  test('is asked about, and nothing is kept before the answer', async () => {
    await access.begin();
    sendings.onMessage(unsure());
    expect(sendings.unsure.value?.ticketKey).toBe(DANA);
    expect(await contacts()).toEqual([]);
  });

  test('yes: it is a contact, by the agent’s word', async () => {
    await access.begin();
    sendings.onMessage(unsure());
    await sendings.answer(true);
    expect(sendings.unsure.value).toBeNull();
    expect(await contacts()).toMatchObject([{ messageId: null, sentAt: AT }]);
  });

  test('no: it is none, and is not asked again', async () => {
    await access.begin();
    sendings.onMessage(unsure());
    await sendings.answer(false);
    expect(sendings.unsure.value).toBeNull();
    await sendings.answer(true);
    expect(await contacts()).toEqual([]);
  });

  test('two of them are asked about one after the other', async () => {
    await access.begin();
    sendings.onMessage(unsure());
    sendings.onMessage(unsure(toReply('public', AT + 120_000)));
    await sendings.answer(true);
    expect(sendings.unsure.value?.at).toBe(AT + 120_000);
    await sendings.answer(true);
    expect(sendings.unsure.value).toBeNull();
    expect(await contacts()).toHaveLength(2);
  });

  test('a yes that could not be kept is tried again, and not asked again', async () => {
    await begin({ fails: 1 });
    sendings.onMessage(unsure());
    await sendings.answer(true);
    expect(sendings.unsure.value).toBeNull();
    expect(sendings.unkept.value).toEqual([DANA]);
    clock.pass(1_000);
    await whenSent(1);
  });
});

describe('a reply that the notebook does not take', () => {
  test('is said, tried again, ever less often, and kept at last', async () => {
    const tries = await begin({ fails: 3 });
    sendings.onMessage(sent('m1'));
    for (const wait of [1_000, 2_000, 4_000]) {
      await until(() => expect(sendings.unkept.value).toEqual([DANA]));
      clock.pass(wait - 1);
      const before = tries();
      clock.pass(1);
      await until(() => expect(tries()).toBe(before + 1));
    }
    expect((await whenSent(1))[0]).toMatchObject({ messageId: 'm1', language: 'en' });
    await until(() => expect(sendings.unkept.value).toEqual([]));
    expect(read, 'it is read once, when it went out').toHaveLength(1);
    await until(() => expect(sendings.last.value?.ticketKey).toBe(DANA));
  });

  test('does not keep later ones from being kept, nor takes their place when it is', async () => {
    await begin({ fails: 1 });
    sendings.onMessage(sent('m1'));
    await until(() => expect(sendings.unkept.value).toEqual([DANA]));
    sendings.onMessage(sent('m2', toReply('public', AT + 120_000)));
    const [second] = await whenSent(1);
    expect(second?.messageId).toBe('m2');
    await until(() => expect(sendings.last.value?.contactId).toBe(second?.contactId));
    clock.pass(1_000);
    await whenSent(2);
    expect(sendings.last.value?.contactId).toBe(second?.contactId);
  });

  test('because it can’t be opened at all is said too', () => {
    sendings.onMessage(sent('m1'));
    expect(sendings.unkept.value, 'it may just be opening').toEqual([]);
    access.refuse('private');
    expect(sendings.unkept.value).toEqual([DANA]);
  });
});
