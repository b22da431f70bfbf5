import { type Signal, signal } from '@preact/signals';
import { beforeEach, describe, expect, test } from 'vitest';
import * as engine from '../../../../entrypoints/on-ticket/engine.ts';
import * as rewordings from '../../../../entrypoints/on-ticket/rewordings.ts';
import { type Coach, createCoach } from '../../../../entrypoints/sidepanel/coach.ts';
import type { Draft } from '../../../../lib/moments/draft.ts';
import type { TicketFacts } from '../../../../lib/moments/facts.ts';
import { DANA, toDraft, toFacts, toMessage } from '../fixture.ts';

const NOW = Date.parse('2026-11-23T08:00:00Z');
const HALF_A_SENTENCE = 'You should have checked';

let facts: Signal<TicketFacts | null>;
let draft: Signal<Draft | null>;
let isResting: Signal<boolean>;
let coach: Coach;
let arrive: () => Promise<void>;

beforeEach(() => {
  facts = signal<TicketFacts | null>(toFacts(DANA));
  draft = signal<Draft | null>(null);
  isResting = signal(false);
  const lazy = Promise.withResolvers<typeof engine>();
  arrive = async () => {
    lazy.resolve(engine);
    await lazy.promise;
  };
  coach = createCoach({
    facts,
    draft,
    isResting,
    now: () => NOW,
    tz: () => 'UTC',
    load: () => lazy.promise,
    loadRewordings: async () => rewordings,
  });
});

const flags = () => coach.review.value?.findings.map(({ id }) => id);
const customerSays = (text: string) => {
  const value = [toMessage('customer', NOW, { text }), toMessage('agent', NOW, { text: 'Hi' })];
  facts.value = toFacts(DANA, { messages: { value, from: 'rest' } });
};

describe('before the engine has come', () => {
  test('nothing is read, and nothing breaks', () => {
    draft.value = toDraft('Calm down. ');
    customerSays('I am furious!!');
    expect(coach.isReady.value).toBe(false);
    expect(coach.review.value).toBeUndefined();
    expect(coach.reading.value).toBeNull();
    expect(coach.reviewAll({ text: 'Hi', macros: [], caret: null }, null, null)).toBeNull();
    expect(coach.actsOf(['Hi Dana,']).size).toBe(0);
  });

  test('what is there by then is read as soon as it comes', async () => {
    draft.value = toDraft('Calm down. ');
    await arrive();
    expect(coach.isReady.value).toBe(true);
    expect(flags()).toHaveLength(1);
  });
});

describe('the draft', () => {
  beforeEach(() => arrive());

  test('is reviewed as it grows', () => {
    draft.value = toDraft('Thank you. ');
    expect(flags()).toEqual([]);
    draft.value = toDraft(`Thank you. ${HALF_A_SENTENCE}. `, { rev: 1 });
    expect(flags()).toEqual(['blame']);
  });

  test('is not judged where the caret stands in an open sentence, until it rests', () => {
    draft.value = toDraft(HALF_A_SENTENCE);
    expect(flags()).toEqual([]);
    isResting.value = true;
    expect(flags()).toEqual(['blame']);
  });

  test('an internal note is nobody’s business', () => {
    draft.value = toDraft(`${HALF_A_SENTENCE}. `, { mode: 'note' });
    expect(coach.review.value).toBeUndefined();
  });

  test('no draft, no review; a language that can’t be read: null', () => {
    expect(coach.review.value).toBeUndefined();
    draft.value = toDraft('Vielen Dank für Ihre Nachricht, wir kümmern uns sofort darum. ');
    expect(coach.review.value).toBeNull();
  });
});

describe('the customer', () => {
  beforeEach(() => arrive());

  test('is read by their latest message, whoever wrote after it', () => {
    customerSays('I am furious!! You charged me twice AGAIN and nobody answers. Unacceptable!');
    expect(coach.reading.value?.upset).toBeGreaterThan(0.5);
    customerSays('Thank you so much, that was quick and kind!');
    expect(coach.reading.value?.upset).toBeLessThan(0.5);
  });

  test('who wrote nothing is not read', () => {
    expect(coach.reading.value).toBeNull();
    facts.value = null;
    expect(coach.reading.value).toBeNull();
  });
});

test('a whole text is read at once, with what is handed over rather than what is on top', async () => {
  await arrive();
  draft.value = toDraft('Something else entirely.');
  const review = coach.reviewAll(
    { text: `${HALF_A_SENTENCE} it`, macros: [], caret: null },
    null,
    null,
  );
  expect(review?.findings.map(({ id }) => id)).toEqual(['blame']);
});

test('acts of several texts come together', async () => {
  await arrive();
  const acts = coach.actsOf(['Hi Dana,', 'Thank you for telling us.']);
  expect([...acts]).toEqual(expect.arrayContaining(['greeting', 'thanks']));
});

describe('what is shown', () => {
  test('of a reply that can’t be read is null: that it can’t is said', async () => {
    await arrive();
    draft.value = toDraft(
      'Hola Lucía, muchas gracias por tu mensaje. Siento mucho lo que ha pasado con tu pedido. ',
    );
    expect(coach.shown.value).toBeNull();
  });

  test('of an internal note is there once somebody asks, and never counts as a reply’s', async () => {
    await arrive();
    draft.value = toDraft('Calm down. ', { mode: 'note' });
    expect(coach.shown.value).toBeUndefined();
    coach.reviewNote();
    expect(coach.shown.value?.findings).toHaveLength(1);
    expect(coach.review.value).toBeUndefined();
    draft.value = toDraft('Calm down. ', { mode: 'note', composerId: 'another' });
    expect(coach.shown.value).toBeUndefined();
  });
});
