import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Review } from '../../../lib/courtesy/types.ts';
import { getBundledPlaybook } from '../../../lib/moments/bundled-playbook.ts';
import { type ContactContext, NEW_CONTACT } from '../../../lib/moments/contact-context.ts';
import {
  type ActSeen,
  countCore,
  type DraftEvidence,
  type FlagSeen,
  readSteps,
} from '../../../lib/moments/evidence.ts';
import { stepsOf } from '../../../lib/moments/playbook.ts';
import { hasSuggestion, suggestRatings } from '../../../lib/moments/suggest-ratings.ts';
import {
  ACTS,
  type Act,
  FLAGS,
  type Flag,
  MOMENT_OF_FLAG,
  MOMENTS,
  ORDERS,
  RATED_MOMENTS,
} from '../../../lib/moments/vocabulary.ts';

const book = getBundledPlaybook();
const typed: ContactContext = { ...NEW_CONTACT, typed: true };
const upset: ContactContext = { ...typed, upset: true };

function act(id: Act, start = 0, origin: ActSeen['origin'] = 'typed'): ActSeen {
  return { id, start, end: start + 5, origin };
}
function flag(id: Flag, origin: FlagSeen['origin'] = 'typed'): FlagSeen {
  return { id, start: 50, end: 55, origin };
}
function draftOf(
  acts: readonly ActSeen[],
  findings: readonly FlagSeen[] = [],
  order: DraftEvidence['order'] = { id: 'n/a', person: null },
): DraftEvidence {
  return { acts, findings, order };
}

const everything = draftOf(
  ACTS.map((id) => act(id)),
  [],
  { id: 'person_first', person: { start: 0, end: 20 } },
);
const greeted = [act('greeting'), act('name', 3), act('thanks', 10)];

test('a plain answer is average, and the reason names what is missing for a wow', () => {
  const { greeting, need, followThrough } = suggestRatings(book, draftOf([act('plan')]), typed);
  expect(greeting).toEqual({
    value: 0,
    reason: ['greeting.hello', 'greeting.byName', 'greeting.thank'],
  });
  expect(need).toEqual({ value: 0, reason: ['need.sayBack'] });
  expect(followThrough.value).toBe(0);
});

test('every core step that words can show makes a wow', () => {
  const ratings = suggestRatings(book, everything, upset);
  expect(RATED_MOMENTS.map((moment) => ratings[moment].value)).toEqual([1, 1, 1, 1]);
  expect(ratings.greeting.reason).toEqual(['greeting.hello', 'greeting.byName', 'greeting.thank']);
});

test('handling problems is rated only where there is one', () => {
  expect(suggestRatings(book, everything, typed).problems).toEqual({ value: null, reason: [] });
  expect(suggestRatings(book, everything, { ...typed, complaint: true }).problems.value).toBe(1);
});

test.each(['blame', 'dismissive', 'false_apology'] as const)(
  '%s towards an upset customer is feeble',
  (id) => {
    const ratings = suggestRatings(book, { ...everything, findings: [flag(id)] }, upset);
    expect(ratings.problems).toEqual({ value: -1, reason: [id] });
  },
);

test.each(FLAGS)('%s caps its moment at average', (id) => {
  const ratings = suggestRatings(book, { ...everything, findings: [flag(id)] }, upset);
  expect(ratings[MOMENT_OF_FLAG[id]].value).toBeLessThanOrEqual(0);
  expect(ratings[MOMENT_OF_FLAG[id]].reason).toContain(id);
});

test('blaming a calm customer spoils the need, for the playbook says so', () => {
  const ratings = suggestRatings(book, { ...everything, findings: [flag('blame')] }, typed);
  expect(ratings.need).toEqual({ value: 0, reason: ['blame'] });
  expect(ratings.problems.value).toBeNull();
});

test('nobody speaking to an upset customer is feeble; to a calm complaint it is average', () => {
  const silent = draftOf([act('plan')], [], { id: 'no_person', person: null });
  expect(suggestRatings(book, silent, upset).problems).toEqual({
    value: -1,
    reason: ['no_person'],
  });
  expect(suggestRatings(book, silent, { ...typed, complaint: true }).problems.value).toBe(0);
});

test('in a later contact, steps of the first one lapse', () => {
  const ids = (first: boolean) =>
    readSteps(book, 'greeting', everything, { ...typed, first }).map(({ step }) => step.id);
  expect(ids(true)).toContain('greeting.offerHelp');
  expect(ids(false)).not.toContain('greeting.offerHelp');
  expect(ids(false)).toContain('greeting.hello');
});

test('an upset customer is never asked how they are', () => {
  const ids = (contact: ContactContext) =>
    readSteps(book, 'greeting', null, contact).map(({ step }) => step.id);
  expect(ids(typed)).toContain('greeting.howAreYou');
  expect(ids(upset)).not.toContain('greeting.howAreYou');
});

test('after a long wait, thanks for waiting belong to a wow', () => {
  const draft = draftOf(greeted);
  expect(suggestRatings(book, draft, typed).greeting.value).toBe(1);
  const late = { ...typed, longWait: true };
  expect(suggestRatings(book, draft, late).greeting).toEqual({
    value: 0,
    reason: ['greeting.longWait'],
  });
  const thanked = draftOf([...greeted, act('appreciation')]);
  expect(suggestRatings(book, thanked, late).greeting.value).toBe(1);
});

test('what the macro says counts for nothing, for good or ill', () => {
  const macro = draftOf(
    ACTS.map((id) => act(id, 0, 'macro')),
    FLAGS.map((id) => flag(id, 'macro')),
    { id: 'person_first', person: { start: 0, end: 20 } },
  );
  for (const moment of MOMENTS) {
    for (const reading of readSteps(book, moment, macro, upset)) {
      expect(reading, reading.step.id).toMatchObject({ state: 'open', done: false, brokenBy: [] });
    }
  }
  expect(suggestRatings(book, macro, upset).problems.value).toBe(0);
});

test('a draft of which nothing was typed, or that cannot be read, is not rated', () => {
  expect(hasSuggestion(suggestRatings(book, everything, { ...upset, typed: false }))).toBe(false);
  expect(hasSuggestion(suggestRatings(book, null, upset))).toBe(false);
  expect(hasSuggestion(suggestRatings(book, draftOf([]), upset))).toBe(true);
});

test('a step is shown by the words of the draft, in their order', () => {
  const [hello] = readSteps(book, 'greeting', draftOf([act('greeting', 2)]), typed);
  expect(hello).toMatchObject({
    state: 'shown',
    done: true,
    shownBy: [{ start: 2, end: 7 }],
    byHand: false,
  });
});

test('an earlier message is evidence, but not enough for a wow by itself', () => {
  const later = { ...typed, first: false, earlier: new Set<Act>(['greeting', 'name', 'thanks']) };
  const [hello] = readSteps(book, 'greeting', draftOf([]), later);
  expect(hello).toMatchObject({ state: 'shown', earlier: true, shownBy: [] });
  expect(suggestRatings(book, draftOf([]), later).greeting).toEqual({ value: 0, reason: [] });
  expect(suggestRatings(book, draftOf([act('thanks')]), later).greeting.value).toBe(1);
});

test('what the agent ticked stays ticked, and the words that speak against it are still named', () => {
  const contact = {
    ...typed,
    ticks: [{ step: 'followThrough.when', on: true, by: 'agent' as const }],
  };
  const [when] = readSteps(book, 'followThrough', draftOf([], [flag('vague_time')]), contact);
  expect(when).toMatchObject({ state: 'ticked', done: true, brokenBy: [{ id: 'vague_time' }] });
});

test('what the agent unticked stays so, whatever the draft shows', () => {
  const ticks = [{ step: 'greeting.thank', on: false, by: 'agent' as const }];
  const draft = draftOf(greeted);
  const thank = readSteps(book, 'greeting', draft, { ...typed, ticks })[2];
  expect(thank).toMatchObject({
    state: 'unticked',
    done: false,
    shownBy: [{ start: 10, end: 15 }],
  });
  expect(suggestRatings(book, draft, { ...typed, ticks }).greeting).toEqual({
    value: 0,
    reason: ['greeting.thank'],
  });
});

test('a tick that the draft once earned is read anew', () => {
  const ticks = [{ step: 'greeting.hello', on: true, by: 'draft' as const }];
  const [hello] = readSteps(book, 'greeting', draftOf([]), { ...typed, ticks });
  expect(hello?.state).toBe('open');
});

test('a switched-off step is not asked for', () => {
  const copy = structuredClone(book);
  for (const one of copy.moments.greeting.steps) if (one.id === 'greeting.thank') one.off = true;
  expect(stepsOf(copy, 'greeting').map(({ id }) => id)).not.toContain('greeting.thank');
  expect(suggestRatings(copy, draftOf(greeted.slice(0, 2)), typed).greeting.value).toBe(1);
});

test('a moment that no words can show is average, never wow', () => {
  const copy = structuredClone(book);
  copy.moments.need.steps = copy.moments.need.steps.filter(({ evidence }) => !evidence);
  expect(suggestRatings(copy, everything, typed).need).toEqual({ value: 0, reason: [] });
});

test('the ring counts core steps', () => {
  const readings = readSteps(book, 'greeting', draftOf([...greeted, act('please')]), typed);
  expect(countCore(readings)).toEqual({ done: 3, of: 6 });
});

const anyOrigin = fc.constantFrom('typed' as const, 'macro' as const);
const anyDraft = fc.record({
  acts: fc.array(fc.tuple(fc.constantFrom(...ACTS), fc.nat(40), anyOrigin).map((a) => act(...a))),
  findings: fc.array(fc.tuple(fc.constantFrom(...FLAGS), anyOrigin).map((f) => flag(...f))),
  order: fc.record({
    id: fc.constantFrom(...ORDERS),
    person: fc.option(fc.nat(30).map((start) => ({ start, end: start + 10 }))),
  }),
});
const steps = MOMENTS.flatMap((moment) => stepsOf(book, moment).map(({ id }) => id));
const anyContact: fc.Arbitrary<ContactContext> = fc.record({
  first: fc.boolean(),
  upset: fc.boolean(),
  complaint: fc.boolean(),
  longWait: fc.boolean(),
  vip: fc.boolean(),
  returned: fc.boolean(),
  typed: fc.boolean(),
  earlier: fc.uniqueArray(fc.constantFrom(...ACTS)).map((acts) => new Set(acts)),
  ticks: fc.array(
    fc.record({
      step: fc.constantFrom(...steps),
      on: fc.boolean(),
      by: fc.constantFrom('agent' as const, 'draft' as const),
    }),
  ),
});

test('bounds: −1 only for its reasons, never +2, problems only with a problem', () => {
  fc.assert(
    fc.property(anyDraft, anyContact, (draft, contact) => {
      const ratings = suggestRatings(book, draft, contact);
      for (const moment of RATED_MOMENTS) {
        const { value, reason } = ratings[moment];
        expect([-1, 0, 1, null]).toContain(value);
        if (value === -1) {
          expect(moment).toBe('problems');
          expect(['blame', 'dismissive', 'false_apology', 'no_person']).toEqual(
            expect.arrayContaining([...reason]),
          );
          expect(reason.length).toBeGreaterThan(0);
        }
      }
      if (!contact.upset && !contact.complaint) expect(ratings.problems.value).toBeNull();
    }),
  );
});

test('taking a cold phrase out never lowers a rating', () => {
  fc.assert(
    fc.property(anyDraft, anyContact, fc.nat(), (draft, contact, at) => {
      fc.pre(draft.findings.length > 0);
      const fewer = draft.findings.toSpliced(at % draft.findings.length, 1);
      const before = suggestRatings(book, draft, contact);
      const after = suggestRatings(book, { ...draft, findings: fewer }, contact);
      for (const moment of RATED_MOMENTS) {
        expect(after[moment].value ?? -9).toBeGreaterThanOrEqual(before[moment].value ?? -9);
      }
    }),
  );
});

test('a kind act more, or a tick more, never lowers a rating', () => {
  fc.assert(
    fc.property(
      anyDraft,
      anyContact,
      fc.constantFrom(...ACTS),
      fc.constantFrom(...steps),
      (draft, contact, more, tick) => {
        const before = suggestRatings(book, draft, contact);
        const after = suggestRatings(
          book,
          { ...draft, acts: [...draft.acts, act(more)] },
          { ...contact, ticks: [{ step: tick, on: true, by: 'agent' }, ...contact.ticks] },
        );
        for (const moment of RATED_MOMENTS) {
          expect(after[moment].value ?? -9).toBeGreaterThanOrEqual(before[moment].value ?? -9);
        }
      },
    ),
  );
});

test('macro text changes no suggestion', () => {
  fc.assert(
    fc.property(anyDraft, anyDraft, anyContact, (draft, macro, contact) => {
      const mixed = {
        ...draft,
        acts: [...draft.acts, ...macro.acts.map((one) => ({ ...one, origin: 'macro' as const }))],
        findings: [
          ...draft.findings,
          ...macro.findings.map((one) => ({ ...one, origin: 'macro' as const })),
        ],
      };
      expect(suggestRatings(book, mixed, contact)).toEqual(suggestRatings(book, draft, contact));
    }),
  );
});

test('a review of the engine is evidence as it stands', () => {
  const review: Pick<Review, 'acts' | 'findings' | 'order'> = {
    acts: [{ id: 'greeting', start: 0, end: 6, origin: 'typed' }],
    findings: [{ id: 'shouting', start: 7, end: 9, origin: 'typed', reason: 'shouting' }],
    order: { id: 'no_person', person: null, problem: null },
  };
  expect(suggestRatings(book, review, upset).problems.value).toBe(-1);
});
