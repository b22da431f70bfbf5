import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import type { Panel } from '../../../../../entrypoints/sidepanel/create-panel.ts';
import { toHeader } from '../../../../../entrypoints/sidepanel/view/header-view.ts';
import type { Reading } from '../../../../../lib/courtesy/types.ts';
import { type ContactContext, NEW_CONTACT } from '../../../../../lib/moments/contact-context.ts';
import type { Capability, TicketFacts } from '../../../../../lib/moments/facts.ts';
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
    contacts: { context: signal(contact) },
    draft: signal(draft === null ? null : toDraft(draft)),
    lastVisit: signal(null),
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
    waiting: null,
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

describe('waiting', () => {
  const waiting = (...messages: ReturnType<typeof toMessage>[]) =>
    headerOf({ facts: toFacts(DANA, { messages: { value: messages, from: 'rest' } }) }).waiting;

  test.each([
    [[toMessage('customer', NOW - 3 * 3_600_000)], '3h'],
    [[toMessage('customer', NOW)], '0m'],
    [[toMessage('customer', NOW - 1), toMessage('agent', NOW)], null],
    [[], null],
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
    ['no draft', { order: 'no_person', contact: upset }, 'n/a'],
    ['nothing typed', { draft: ' \n', order: 'no_person', contact: upset }, 'n/a'],
    ['not read', { draft: 'Hallo', order: null, contact: upset }, 'n/a'],
  ])('%s', (_, given, order) => {
    expect(headerOf(given).order).toBe(order);
  });
});
