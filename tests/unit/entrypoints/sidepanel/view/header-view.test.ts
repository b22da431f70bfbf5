import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import type { Panel } from '../../../../../entrypoints/sidepanel/create-panel.ts';
import { toHeader } from '../../../../../entrypoints/sidepanel/view/header-view.ts';
import { toWaitingWords } from '../../../../../entrypoints/sidepanel/view/waiting-words.ts';
import type { Reading } from '../../../../../lib/courtesy/types.ts';
import { type ContactContext, NEW_CONTACT } from '../../../../../lib/moments/contact-context.ts';
import type { Capability, TicketFacts, TicketMessage } from '../../../../../lib/moments/facts.ts';
import { createDates } from '../../../../../lib/words/dates.ts';
import { DANA, toDraft, toFacts, toMessage, words } from '../../fixture.ts';

const NOW = Date.parse('2026-11-23T08:00:00Z');
const dates = createDates('en', 'UTC');
const ANGRY = { mood: 'angry', sure: { mood: true } } as Reading;

interface Given {
  readonly facts?: TicketFacts | null;
  readonly missing?: readonly Capability[];
  readonly reading?: Reading | null;
  readonly draft?: string | null;
  readonly order?: string | null;
  readonly contact?: ContactContext;
  readonly messages?: readonly TicketMessage[];
}

/** The header of Dana's ticket, with as much of a panel as it reads. */
function headerOf({ facts = toFacts(DANA), missing = [], reading = null, ...given }: Given = {}) {
  const { draft = null, order = null, contact = NEW_CONTACT } = given;
  const panel = {
    onTop: {
      facts: signal(facts),
      ticket: signal({ host: 'acme.zendesk.com', number: '20418', helpdesk: 'zendesk' }),
      connection: signal('partly'),
      missing: signal(missing),
    },
    minute: signal(NOW),
    coach: { reading: signal(reading), review: signal(order && { order: { id: order } }) },
    contacts: { context: signal(contact), messages: signal(given.messages ?? []) },
    draft: signal(draft === null ? null : toDraft(draft)),
    lastVisit: signal(null),
    waiting: signal('3h'),
    playbook: signal({ vipTags: ['vip', 'Gold'] }),
    busy: { isOn: signal(false) },
  } as unknown as Panel;
  return toHeader(panel, words, dates);
}

test('who and what, as the page tells it', () => {
  expect(headerOf()).toMatchObject({
    number: '20418',
    subject: `Subject of ${DANA}`,
    requester: 'Dana Brooks',
    channel: 'email',
    connection: 'partly',
    missing: [],
    mood: null,
    waiting: '3h',
    vipTag: null,
    isBusy: false,
    lastVisit: null,
    order: 'n/a',
  });
});

test('what nobody could read is null; the number comes from the address', () => {
  expect(headerOf({ facts: null })).toMatchObject({
    number: '20418',
    subject: null,
    requester: null,
    channel: null,
  });
});

test('what is missing is said in words', () => {
  expect(headerOf({ missing: ['requester', 'composer'] }).missing).toEqual([
    'the requester',
    'the reply box',
  ]);
});

test('a mood only where the reading is sure', () => {
  expect(headerOf({ reading: ANGRY }).mood).toBe('angry');
  expect(headerOf({ reading: { ...ANGRY, sure: { ...ANGRY.sure, mood: false } } }).mood).toBeNull();
});

test('a tag that the playbook names, as the ticket has it', () => {
  const tags = { value: ['billing', 'gold'], from: 'rest' } as const;
  expect(headerOf({ facts: toFacts(DANA, { tags }) }).vipTag).toBe('gold');
});

describe('waiting', () => {
  const waiting = (...messages: ReturnType<typeof toMessage>[]) =>
    toWaitingWords(messages, NOW, ({ text }) => text === 'Thanks!', 'en');

  test.each([
    [[toMessage('customer', NOW - 3 * 3_600_000)], '3h'],
    [[toMessage('customer', NOW)], '0m'],
    [[toMessage('customer', NOW - 1), toMessage('agent', NOW)], null],
    [[], null],
    [[toMessage('customer', NOW - 1, { text: 'Thanks!' })], null],
    [[toMessage('customer', 8.64e15)], '0m'],
    [[toMessage('customer', -8.64e15)], expect.stringMatching(/d/)],
  ])('%o: %s', (messages, text) => {
    expect(waiting(...messages)).toEqual(text);
  });
});

describe('person first', () => {
  const upset = { ...NEW_CONTACT, upset: true };
  test.each([
    [
      'an upset customer and a draft',
      { draft: 'Sorry', order: 'person_first', contact: upset },
      'person_first',
    ],
    ['a calm customer', { draft: 'Sorry', order: 'person_first' }, 'n/a'],
    ['no draft yet: what is to come first', { order: 'no_person', contact: upset }, 'idle'],
    ['nothing typed', { draft: ' \n', order: 'no_person', contact: upset }, 'idle'],
    [
      'our reply is out',
      { draft: '', order: null, contact: upset, messages: [toMessage('agent', NOW)] },
      'n/a',
    ],
    ['not read', { draft: 'Hallo', order: null, contact: upset }, 'n/a'],
  ])('%s', (_, given, order) => {
    expect(headerOf(given).order).toBe(order);
  });
});
