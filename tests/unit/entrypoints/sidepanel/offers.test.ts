import { type Signal, signal } from '@preact/signals';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Writer, WriteWish } from '../../../../entrypoints/on-ticket/writer.ts';
import type { Coach } from '../../../../entrypoints/sidepanel/coach.ts';
import { createOffers, type Offers } from '../../../../entrypoints/sidepanel/offers.ts';
import type { Finding, Review } from '../../../../lib/courtesy/types.ts';
import type { ToPage } from '../../../../lib/messages/to-page.ts';
import type { Draft } from '../../../../lib/moments/draft.ts';
import { LEO, toDraft, words } from '../fixture.ts';

const TEXT = 'Calm down. You should have checked. Calm down.';

const score = { value: 0.5, contributions: [] };
const SCORES = { greeting: score, need: score, followThrough: score, problems: score };

let draft: Signal<Draft | null>;
let review: Signal<Review | null | undefined>;
let sent: ToPage[];
let written: WriteWish[];
let offers: Offers;

/** The nth place of the words, found as a flag. */
function toFinding(
  id: Finding['id'],
  flagged: string,
  nth = 1,
  origin: Finding['origin'] = 'typed',
) {
  let start = -1;
  for (let at = 0; at < nth; at++) start = TEXT.indexOf(flagged, start + 1);
  return { id, start, end: start + flagged.length, origin, reason: id } satisfies Finding;
}
const CALM = toFinding('command', 'Calm down');
const CALM_AGAIN = toFinding('command', 'Calm down', 2);
const BLAME = toFinding('blame', 'You should have checked');

const find = (...findings: Finding[]) => {
  review.value = { findings, moments: SCORES } as unknown as Review;
};

beforeEach(() => {
  draft = signal<Draft | null>(toDraft(TEXT, { rev: 3 }));
  review = signal<Review | null | undefined>(undefined);
  sent = [];
  written = [];
  offers = createOffers({
    areUnderlined: signal(true),
    draft,
    words,
    send: (message) => sent.push(message) > 0,
    coach: {
      review,
      shown: review,
      canReword: signal(true),
      suggestionsFor: ({ start, end }: Finding) => [
        { start, end, text: 'I hear you', gaps: [] },
        { start, end, text: 'By [when]', gaps: [{ start: 3, end: 9 }] },
      ],
    } as unknown as Coach,
    writer: {
      write: async (wish: WriteWish) => written.push(wish) > 0,
    } as unknown as Writer,
  });
});

const keys = () => offers.findings.value.map(({ view }) => view.key);
const spans = () =>
  sent.flatMap((message) => (message.kind === 'highlight' ? [message.spans] : [])).at(-1);

describe('what is offered', () => {
  test('nothing before there is a review, or a draft', () => {
    expect(keys()).toEqual([]);
    find(CALM);
    draft.value = null;
    expect(keys()).toEqual([]);
  });

  test('every finding, what wounds first', () => {
    find(CALM, BLAME);
    expect(offers.findings.value.map(({ finding }) => finding.id)).toEqual(['blame', 'command']);
  });

  test('one that was ignored is gone, and only that one', () => {
    find(CALM, BLAME, CALM_AGAIN);
    const [, first] = keys();
    offers.ignore(first ?? '');
    expect(offers.findings.value.map(({ finding }) => finding)).toEqual([BLAME, CALM_AGAIN]);
  });

  test('what was ignored on one ticket is offered on the next', () => {
    find(CALM);
    offers.ignore(keys()[0] ?? '');
    draft.value = toDraft(TEXT, { ticketKey: LEO });
    expect(keys()).toHaveLength(1);
    draft.value = toDraft(TEXT);
    expect(keys()).toEqual([]);
  });
});

describe('taking an offer', () => {
  test('replaces exactly the flagged words', () => {
    find(CALM);
    offers.use(keys()[0] ?? '', 0);
    expect(written).toEqual([{ at: { start: 0, end: 9 }, text: 'I hear you', caret: null }]);
  });

  test('leaves the caret where something is still to be said', () => {
    find(CALM);
    offers.use(keys()[0] ?? '', 1);
    expect(written[0]?.caret).toBe(3);
  });

  test('that is no longer there does nothing', () => {
    find(CALM);
    const [key = ''] = keys();
    offers.use(key, 2);
    review.value = null;
    offers.use(key, 0);
    expect(written).toEqual([]);
  });
});

describe('underlining', () => {
  test('is where the typed words stand, at the draft’s own revision', () => {
    find(CALM, toFinding('blame', 'You should have checked', 1, 'macro'));
    expect(sent.at(-1)).toEqual({
      kind: 'highlight',
      composerId: 'composer-1',
      rev: 3,
      spans: [{ start: 0, end: 9, flag: 'command' }],
    });
  });

  test('goes with what was ignored, and with the last finding', () => {
    find(CALM);
    offers.ignore(keys()[0] ?? '');
    expect(spans()).toEqual([]);
    find(BLAME);
    expect(spans()).toHaveLength(1);
    find();
    expect(spans()).toEqual([]);
  });

  test('is not asked for without a draft', () => {
    draft.value = null;
    sent.length = 0;
    find(CALM);
    expect(sent).toEqual([]);
  });
});
