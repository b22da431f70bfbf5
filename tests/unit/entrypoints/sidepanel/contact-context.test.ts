import { describe, expect, test } from 'vitest';
import {
  type ContactParts,
  ownMessages,
  toContactContext,
} from '../../../../entrypoints/sidepanel/contact-context.ts';
import type { Reading } from '../../../../lib/courtesy/types.ts';
import { getBundledPlaybook } from '../../../../lib/moments/bundled-playbook.ts';
import type { Contact } from '../../../../lib/moments/contact.ts';
import type { TicketFacts, TicketMessage } from '../../../../lib/moments/facts.ts';
import { DANA, toFacts, toMessage } from '../fixture.ts';

const NOW = Date.parse('2026-11-23T08:00:00Z');
const HOUR = 3_600_000;
const playbook = getBundledPlaybook();

const UPSET: Reading = {
  language: 'en',
  mood: 'angry',
  confidence: 0.95,
  upset: 0.5,
  complaint: 0.5,
  sure: { mood: true, upset: true, complaint: true },
  because: [],
};

function contextOf(more: Partial<ContactParts> = {}) {
  return toContactContext({
    facts: null,
    messages: more.facts?.messages?.value ?? [],
    reading: null,
    writing: null,
    playbook,
    contact: null,
    sentBefore: 0,
    earlier: new Set(),
    asksNothing: () => false,
    now: NOW,
    ...more,
  });
}
const withMessages = (...messages: TicketMessage[]): { readonly facts: TicketFacts } => ({
  facts: toFacts(DANA, { messages: { value: messages, from: 'rest' } }),
});
const withTags = (...tags: string[]) => ({
  facts: toFacts(DANA, { tags: { value: tags, from: 'rest' } }),
});

test('of a ticket that nobody could read nothing is assumed', () => {
  expect(contextOf()).toEqual({
    first: true,
    upset: false,
    complaint: false,
    longWait: false,
    vip: false,
    returned: false,
    typed: false,
    earlier: new Set(),
    ticks: [],
  });
});

describe('the first contact', () => {
  const sams = toMessage('agent', 1, { author: 'Sam Reed' });
  test.each([
    ['no reply yet', {}, true],
    ['a contact in the notebook', { sentBefore: 1 }, false],
    ['one’s own reply on the page', withMessages(sams), false],
    ['a colleague’s reply', withMessages({ ...sams, author: 'Kim Lee' }), true],
    ['one’s own note', withMessages({ ...sams, role: 'note' }), true],
    ['a customer of the same name', withMessages({ ...sams, role: 'customer' }), true],
  ] as const)('%s', (_, more, first) => {
    expect(contextOf(more).first).toBe(first);
  });

  test('where nobody knows who is signed in, every agent’s reply counts', () => {
    const facts = toFacts(DANA, { agent: null, messages: { value: [sams], from: 'dom' } });
    expect(ownMessages(facts)).toEqual([sams]);
    expect(ownMessages(null)).toEqual([]);
  });
});

describe('upset, or a complaint', () => {
  test.each([
    ['sure and likely', UPSET, true],
    ['less likely than not', { ...UPSET, upset: 0.49, complaint: 0.49 }, false],
    [
      'likely, but not sure',
      { ...UPSET, sure: { mood: true, upset: false, complaint: false } },
      false,
    ],
    ['not read', null, false],
  ])('%s', (_, reading, is) => {
    expect(contextOf({ reading })).toMatchObject({ upset: is, complaint: is });
  });

  test('each is sure by itself', () => {
    const reading = { ...UPSET, sure: { mood: false, upset: false, complaint: true } };
    expect(contextOf({ reading })).toMatchObject({ upset: false, complaint: true });
  });
});

describe('a long wait', () => {
  const limit = playbook.waitingLimitMinutes * 60_000;
  test.each([
    ['just within the limit', [toMessage('customer', NOW - limit + 60_000)], false],
    ['at the limit', [toMessage('customer', NOW - limit)], true],
    ['answered', [toMessage('customer', NOW - limit), toMessage('agent', NOW - 1)], false],
    ['only a note since', [toMessage('customer', NOW - limit), toMessage('note', NOW - 1)], true],
  ])('%s', (_, messages, longWait) => {
    expect(contextOf(withMessages(...messages)).longWait).toBe(longWait);
  });
});

describe('somebody to look after with extra care', () => {
  const book = { ...playbook, vipTags: ['vip', 'Gold Partner'] };
  test.each([
    [['vip'], true],
    [['VIP'], true],
    [['gold partner'], true],
    [['vip_lounge', 'billing'], false],
    [[], false],
  ])('%o', (tags, vip) => {
    expect(contextOf({ ...withTags(...tags), playbook: book }).vip).toBe(vip);
  });
});

describe('a customer who came back', () => {
  const ours = toMessage('agent', NOW - 24 * HOUR);
  test.each([
    ['a day after our word', [ours, toMessage('customer', NOW)], true],
    ['within a day', [ours, toMessage('customer', NOW - 1)], false],
    [
      'who was answered in between',
      [ours, toMessage('agent', NOW - HOUR), toMessage('customer', NOW)],
      false,
    ],
    ['who never had a word of ours', [toMessage('customer', NOW)], false],
    [
      'with only a note before',
      [{ ...ours, role: 'note' as const }, toMessage('customer', NOW)],
      false,
    ],
    ['where no times are told', [toMessage('agent', null), toMessage('customer', null)], false],
  ])('%s', (_, messages, returned) => {
    expect(contextOf(withMessages(...messages)).returned).toBe(returned);
  });
});

describe('what the agent typed', () => {
  test.each([
    ['words of their own, courteous or not', { text: 'It ships.', macros: [] }, true],
    ['a macro alone', { text: 'Hi there', macros: [{ start: 0, end: 8 }] }, false],
    ['words around a macro', { text: 'Hi there x', macros: [{ start: 0, end: 8 }] }, true],
    ['an empty draft', { text: ' \n', macros: [] }, false],
    ['no draft', null, false],
  ])('%s', (_, writing, typed) => {
    expect(contextOf({ writing }).typed).toBe(typed);
  });
});

test('a tick of psyche that a contact still holds counts for nothing', () => {
  const ticks = ['psyche.visualise', 'greeting.hello'].map(
    (step) => ({ step, on: true, by: 'agent', at: 1 }) as const,
  );
  const contact = { ticks } as unknown as Contact;
  expect(contextOf({ contact }).ticks.map(({ step }) => step)).toEqual(['greeting.hello']);
});
