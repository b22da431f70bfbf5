import { type Signal, signal } from '@preact/signals';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Writer, WriteWish } from '../../../../entrypoints/on-ticket/writer.ts';
import { type Coach, createCoach } from '../../../../entrypoints/sidepanel/coach.ts';
import { createLead, type Lead } from '../../../../entrypoints/sidepanel/lead.ts';
import { type ContactContext, NEW_CONTACT } from '../../../../lib/moments/contact-context.ts';
import type { Draft } from '../../../../lib/moments/draft.ts';
import type { TicketFacts } from '../../../../lib/moments/facts.ts';
import { DANA, toDraft, toFacts, toMessage, until, words } from '../fixture.ts';

const FURIOUS = 'This is the THIRD time you charged me twice!! I am furious and want my money NOW.';
const FACTS_ONLY =
  'Hi Dana,\nYour refund of $348 was sent this morning. It takes two days to arrive on your account. ';

let draft: Signal<Draft | null>;
let isResting: Signal<boolean>;
let facts: Signal<TicketFacts | null>;
let contact: Signal<ContactContext>;
let coach: Coach;
let written: WriteWish[];
let lead: Lead;

beforeEach(async () => {
  draft = signal<Draft | null>(null);
  isResting = signal(false);
  const messages = { value: [toMessage('customer', 1, { text: FURIOUS })], from: 'rest' } as const;
  facts = signal<TicketFacts | null>(toFacts(DANA, { messages }));
  contact = signal<ContactContext>(NEW_CONTACT);
  written = [];
  coach = createCoach({
    facts,
    draft,
    isResting,
    now: () => Date.parse('2026-11-23T08:00:00Z'),
    tz: () => 'UTC',
    load: () => import('../../../../entrypoints/on-ticket/engine.ts'),
    loadRewordings: () => import('../../../../entrypoints/on-ticket/rewordings.ts'),
  });
  lead = createLead({
    draft,
    isResting,
    coach,
    contact,
    waiting: signal('1d 4h'),
    writer: { write: async (wish: WriteWish) => written.push(wish) > 0 } as unknown as Writer,
    words,
  });
  draft.value = toDraft('');
  await until(() => expect(coach.canReword.value).toBe(true));
  draft.value = null;
});

function rest(text: string): void {
  draft.value = toDraft(text);
  isResting.value = true;
}

describe('to somebody upset', () => {
  test('words for the feeling come first, once the draft rests', () => {
    draft.value = toDraft(FACTS_ONLY);
    expect(lead.view.value, 'not while somebody types').toBeNull();
    isResting.value = true;
    expect(lead.view.value).toMatchObject({ key: 'empathy' });
    lead.use();
    const [wish] = written;
    expect(wish?.at).not.toBeNull();
    expect(wish?.text.trim()).toBe(lead.view.value?.text);
  });

  test('it stays while more is typed, and goes when it is done', () => {
    rest(FACTS_ONLY);
    isResting.value = false;
    draft.value = toDraft(`${FACTS_ONLY}More about the facts. `);
    expect(lead.view.value?.key).toBe('empathy');
    draft.value = toDraft(`Hi Dana,\nI can see how upsetting this is. ${FACTS_ONLY.slice(9)}`);
    expect(lead.view.value).toBeNull();
  });

  test('words that wound come before it', () => {
    rest(FACTS_ONLY);
    draft.value = toDraft(`${FACTS_ONLY}You should have checked your invoice first. `);
    expect(lead.view.value).toBeNull();
  });

  test('put aside, it is not offered again in this reply', () => {
    rest(FACTS_ONLY);
    lead.ignore();
    expect(lead.view.value).toBeNull();
    isResting.value = false;
    isResting.value = true;
    expect(lead.view.value?.key).not.toBe('empathy');
    isResting.value = false;
    draft.value = toDraft(FACTS_ONLY, { ticketKey: 'acme.zendesk.com/1' });
    expect(lead.view.value, 'of another ticket nothing was found yet').toBeNull();
  });
});

describe('beyond the limit of waiting', () => {
  beforeEach(() => {
    contact.value = { ...NEW_CONTACT, longWait: true };
  });

  test('thanks for waiting are offered before a word is written, at the caret', () => {
    rest('');
    expect(lead.view.value).toEqual({
      key: 'appreciation',
      why: 'They have been waiting 1d 4h. Thank them for it.',
      text: 'Thank you for your patience.',
    });
    lead.use();
    expect(written).toEqual([{ at: null, text: 'Thank you for your patience.', caret: null }]);
  });

  test('not beside a reply in a language that can’t be read', () => {
    rest('');
    draft.value = toDraft(
      'Guten Tag, Ihre Lieferung ist unterwegs und kommt morgen bei Ihnen an. ',
    );
    expect(lead.view.value).toBeNull();
  });

  test('not where they were thanked in an earlier reply', () => {
    contact.value = { ...contact.value, earlier: new Set(['appreciation'] as const) };
    rest('');
    expect(lead.view.value).toBeNull();
  });
});

test('an internal note is left alone', () => {
  contact.value = { ...NEW_CONTACT, longWait: true };
  draft.value = toDraft('', { mode: 'note' });
  isResting.value = true;
  expect(lead.view.value).toBeNull();
});
