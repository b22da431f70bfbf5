import { type Signal, signal } from '@preact/signals';
import { beforeEach, describe, expect, test } from 'vitest';
import { createOnTop, type OnTop } from '../../../../entrypoints/on-ticket/on-top.ts';
import type { TicketRecord } from '../../../../entrypoints/on-ticket/record.ts';
import { createCoach } from '../../../../entrypoints/sidepanel/coach.ts';
import {
  type ContactState,
  createContactState,
} from '../../../../entrypoints/sidepanel/contact-state.ts';
import { ADAPTERS } from '../../../../lib/helpdesk/adapter/adapters.ts';
import type { SentDraft } from '../../../../lib/messages/from-page.ts';
import { getBundledPlaybook } from '../../../../lib/moments/bundled-playbook.ts';
import type { Contact } from '../../../../lib/moments/contact.ts';
import type { Draft } from '../../../../lib/moments/draft.ts';
import type { TicketFacts, TicketMessage } from '../../../../lib/moments/facts.ts';
import { createClock, DANA, LEO, ticketMessage, toDraft, toMessage, urlOf } from '../fixture.ts';

const NOW = Date.parse('2026-11-23T08:00:00Z');
const MINE = toMessage('agent', NOW - 1, { author: 'Sam Reed', text: 'Hi Dana,\nthank you.' });
const FURIOUS = toMessage('customer', NOW - 1, {
  text: 'This is the THIRD time you charged me twice!! I am furious and I want my money back NOW.',
});

let onTop: OnTop;
let draft: Signal<Draft | null>;
/** Rows of the notebook for the ticket on top. */
let openContact: Signal<Contact | null>;
let sentContacts: Signal<readonly Contact[]>;
let state: ContactState;

beforeEach(async () => {
  onTop = createOnTop(createClock().later, signal(ADAPTERS));
  onTop.onConnected(true);
  draft = signal<Draft | null>(null);
  openContact = signal<Contact | null>(null);
  sentContacts = signal<readonly Contact[]>([]);
  const rows: unknown[] = [openContact, sentContacts];
  const record = { follow: () => rows.shift() } as unknown as TicketRecord;
  const load = import('../../../../entrypoints/on-ticket/engine.ts');
  const coach = createCoach({
    facts: onTop.facts,
    draft,
    isResting: signal(true),
    now: () => NOW,
    tz: () => 'UTC',
    load: () => load,
    loadRewordings: () => import('../../../../entrypoints/on-ticket/rewordings.ts'),
  });
  const playbook = signal(getBundledPlaybook());
  state = createContactState({ onTop, draft, record, coach, playbook, minute: signal(NOW) });
  await load;
  await Promise.resolve();
  expect(coach.isReady.value).toBe(true);
});

function open(key: string, more: Partial<TicketFacts> = {}): void {
  onTop.onTab({ tabId: 1, url: urlOf(key) });
  onTop.onMessage(ticketMessage(key, more));
}
function sentOn(ticketKey: string): SentDraft {
  return { ticketKey, mode: 'public', at: NOW, text: 'Hi Dana, thank you.', macros: [] };
}
function messages(...value: TicketMessage[]): Partial<TicketFacts> {
  return { messages: { value, from: 'rest' } };
}

describe('the contact on top', () => {
  test('knows what the agent wrote before', () => {
    open(DANA, messages(MINE));
    expect(state.context.value.first).toBe(false);
    expect([...state.context.value.earlier]).toEqual(
      expect.arrayContaining(['greeting', 'thanks']),
    );
  });

  test('knows an upset customer, and what the draft does about it', () => {
    open(DANA, messages(FURIOUS));
    expect(state.context.value.upset).toBe(true);
    expect(state.suggested.value.problems.value).toBeNull();
    draft.value = toDraft('Your refund is on its way. Thank you. ');
    expect(state.suggested.value.problems.value).not.toBeNull();
  });

  test('is another as soon as another ticket is on top', () => {
    open(DANA, messages(FURIOUS));
    onTop.onTab({ tabId: 1, url: urlOf(LEO) });
    expect(state.context.value).toMatchObject({ upset: false, first: true });
    expect(state.context.value.earlier.size).toBe(0);
  });

  test('is not the first where the notebook has one that was sent', () => {
    open(DANA);
    expect(state.context.value.first).toBe(true);
    sentContacts.value = [{} as Contact];
    expect(state.context.value.first).toBe(false);
  });
});

describe('a reply that went out', () => {
  test('is read with what is known of its ticket', () => {
    open(DANA, { ...messages(FURIOUS), channel: { value: 'chat', from: 'rest' } });
    const { channel, helpdesk, language, contact, evidence } = state.readSent(sentOn(DANA));
    expect({ channel, helpdesk, language }).toEqual({
      channel: 'chat',
      helpdesk: 'zendesk',
      language: 'en',
    });
    expect(contact).toMatchObject({ upset: true, typed: true });
    expect(evidence?.acts.map(({ id }) => id)).toContain('thanks');
  });

  test('still so while another ticket is on top', () => {
    open(DANA, { ...messages(FURIOUS), channel: { value: 'chat', from: 'rest' } });
    open(LEO, messages(MINE));
    const { channel, contact } = state.readSent(sentOn(DANA));
    expect(channel).toBe('chat');
    expect(contact).toMatchObject({ upset: true, first: true });
  });

  test('of a ticket that was never on top takes nothing from the one that is', () => {
    open(LEO, { ...messages(MINE, FURIOUS), channel: { value: 'chat', from: 'rest' } });
    openContact.value = {
      ticks: [{ step: 'x', on: true, by: 'agent', at: 1 }],
    } as unknown as Contact;
    const { channel, helpdesk, contact } = state.readSent(sentOn(DANA));
    expect({ channel, helpdesk }).toEqual({ channel: 'other', helpdesk: null });
    expect(contact).toMatchObject({ upset: false, first: true, ticks: [] });
    expect(contact.earlier.size).toBe(0);
  });

  test('is read for twenty tickets back, no more: a shift’s tickets are not kept', () => {
    open(DANA, { channel: { value: 'chat', from: 'rest' } });
    for (let number = 1; number <= 19; number++) open(`acme.zendesk.com/${number}`);
    expect(state.readSent(sentOn(DANA)).channel).toBe('chat');
    open(LEO);
    expect(state.readSent(sentOn(DANA)).channel).toBe('other');
  });

  test('is read for longer where its ticket came on top again', () => {
    open(DANA, { channel: { value: 'chat', from: 'rest' } });
    open(LEO);
    open(DANA, { channel: { value: 'phone', from: 'rest' } });
    for (let number = 1; number <= 19; number++) open(`acme.zendesk.com/${number}`);
    expect(state.readSent(sentOn(DANA)).channel).toBe('phone');
    expect(state.readSent(sentOn(LEO)).channel).toBe('other');
  });

  test('of a macro alone counts as not typed', () => {
    open(DANA);
    const reply = sentOn(DANA);
    const macros = [{ start: 0, end: reply.text.length }];
    expect(state.readSent({ ...reply, macros }).contact.typed).toBe(false);
  });
});

test('a reply that just went out ends the wait, before the page tells of it', () => {
  open(DANA, messages(toMessage('customer', NOW - 600 * 60_000)));
  expect(state.context.value.longWait).toBe(true);
  sentContacts.value = [{ sentAt: NOW, at: NOW } as Contact];
  expect(state.context.value.longWait).toBe(false);
  expect(state.messages.value.at(-1)?.role).toBe('agent');
  const told = [toMessage('customer', NOW - 600 * 60_000), toMessage('agent', NOW + 2_000)];
  onTop.onMessage(ticketMessage(DANA, messages(...told)));
  expect(state.messages.value, 'told twice it is one').toEqual(told);
});
