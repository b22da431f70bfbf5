import { describe, expect, test } from 'vitest';
import { toDraftState, toFindings } from '../../../../../entrypoints/sidepanel/view/review-view.ts';
import type { Finding, Review, Suggestion } from '../../../../../lib/courtesy/types.ts';
import { FLAGS, type Flag, MOMENT_OF_FLAG } from '../../../../../lib/moments/vocabulary.ts';
import { toDraft, words } from '../../fixture.ts';

const score = { value: 0.5, contributions: [] };
/** Moments that all stand alike, so that the place decides; follow-through is the strongest. */
const SCORES = {
  greeting: score,
  need: score,
  followThrough: { ...score, value: 0.9 },
  problems: score,
};

/** A finding at these words of the text. */
function at(text: string, id: Flag, flagged: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(flagged);
  return { id, start, end: start + flagged.length, origin: 'typed', reason: id, ...more };
}
function viewsOf(text: string, findings: readonly Finding[], ignored: readonly number[] = []) {
  return toFindings({
    draft: toDraft(text),
    review: { findings, moments: SCORES } as unknown as Review,
    isIgnored: ({ start }) => ignored.includes(start),
    suggestionsFor: () => [],
    words,
  }).map(({ view }) => view);
}

describe('the words in their place', () => {
  const LONG = `${'word '.repeat(20)}calm down ${'word '.repeat(20)}`;
  test.each([
    ['alone', 'calm down', '', ''],
    ['in a short line', 'Hi, calm down please', 'Hi, ', ' please'],
    ['between lines', 'Hi Dana,\ncalm down\nplease', '', ''],
    ['in the middle of a line', 'One.\nHi, calm down.\nTwo.', 'Hi, ', '.'],
    ['after an empty line', '\ncalm down', '', ''],
  ])('%s', (_, text, before, after) => {
    const [view] = viewsOf(text, [at(text, 'command', 'calm down')]);
    expect(view).toMatchObject({ before, words: 'calm down', after });
  });

  test('a long line is cut at blanks, and says so', () => {
    const [view] = viewsOf(LONG, [at(LONG, 'command', 'calm down')]);
    expect(view?.before).toMatch(/^… (word )+$/);
    expect(view?.after).toMatch(/^( word)+ …$/);
    expect(view?.before.length).toBeLessThanOrEqual(30);
    expect(view?.after.length).toBeLessThanOrEqual(30);
  });

  test('a line without blanks is cut too', () => {
    const text = `${'x'.repeat(99)}calm down${'y'.repeat(99)}`;
    const [view] = viewsOf(text, [at(text, 'command', 'calm down')]);
    expect(view).toMatchObject({ before: '… ', words: 'calm down', after: ' …' });
  });
});

describe('the order', () => {
  const TEXT = 'As per policy you must wait. You should have checked. Calm down.';
  const POLICY = at(TEXT, 'policy', 'As per policy');
  const BLAME = at(TEXT, 'blame', 'You should have checked');
  const CALM = at(TEXT, 'command', 'Calm down');

  test('what wounds comes first, then what stands first', () => {
    expect(viewsOf(TEXT, [CALM, BLAME, POLICY]).map(({ words: flagged }) => flagged)).toEqual([
      'You should have checked',
      'As per policy',
      'Calm down',
    ]);
  });

  test('then what belongs to the weakest moment', () => {
    const strong = at(TEXT, 'vague_time', 'As per policy');
    expect(viewsOf(TEXT, [strong, CALM])[0]?.words).toBe('Calm down');
  });

  test('of what wounds, blame comes before the rest', () => {
    const brush = at(TEXT, 'dismissive', 'As per policy');
    expect(viewsOf(TEXT, [brush, BLAME])[0]?.words).toBe('You should have checked');
  });

  test.each(FLAGS)('%s wounds only where it belongs to handling problems', (flag) => {
    const text = 'as per the flagged words';
    const views = viewsOf(text, [at(text, 'policy', 'as per'), at(text, flag, 'flagged')]);
    const isFirst = views[0]?.words === 'flagged';
    expect(isFirst).toBe(MOMENT_OF_FLAG[flag] === 'problems');
  });
});

describe('a key', () => {
  test('stays while the words stand, wherever they move', () => {
    const [one] = viewsOf('calm down', [at('calm down', 'command', 'calm down')]);
    const [moved] = viewsOf('Hi, Calm down', [at('Hi, Calm down', 'command', 'Calm down')]);
    expect(moved?.key).toBe(one?.key);
  });

  test('tells the same words in two places, and two flags on the same words, apart', () => {
    const text = 'calm down, calm down';
    const first = at(text, 'command', 'calm down');
    const views = viewsOf(text, [
      first,
      { ...first, start: 11, end: 20 },
      { ...first, id: 'dismissive' },
    ]);
    expect(new Set(views.map(({ key }) => key)).size).toBe(3);
  });

  test('that is ignored leaves the others as they are', () => {
    const text = 'calm down, calm down';
    const first = at(text, 'command', 'calm down');
    const findings = [first, { ...first, start: 11, end: 20 }];
    const [, two] = viewsOf(text, findings);
    expect(viewsOf(text, findings, [0])).toEqual([two]);
  });
});

describe('why', () => {
  test('in the words of the reason, else by the flag’s name', () => {
    const text = 'calm down';
    const known = at(text, 'command', text, { reason: 'no such reason' });
    expect(viewsOf(text, [known])[0]?.why).toBe('an order');
    expect(viewsOf(text, [{ ...known, reason: '__proto__' }])[0]?.why).toBe('an order');
  });
});

test('what is on offer is what the button puts there', () => {
  const text = 'calm down';
  const suggestions: Suggestion[] = [
    { start: 0, end: 9, text: 'I hear you', gaps: [] },
    { start: 0, end: 9, text: '', gaps: [] },
  ];
  const [offer] = toFindings({
    draft: toDraft(text),
    review: {
      moments: SCORES,
      findings: [at(text, 'command', text, { origin: 'macro' })],
    } as unknown as Review,
    isIgnored: () => false,
    suggestionsFor: () => suggestions,
    words,
  });
  expect(offer?.view).toMatchObject({ replacements: ['I hear you', ''], isMacro: true });
  expect(offer?.suggestions).toBe(suggestions);
});

describe('the draft as a whole', () => {
  const review = {} as Review;
  test.each([
    ['no reply box', null, undefined, true, 'noComposer'],
    ['an internal note', toDraft('Hi', { mode: 'note' }), undefined, true, 'note'],
    ['an empty note is a note', toDraft('', { mode: 'note' }), undefined, true, 'note'],
    ['nothing typed', toDraft(' \n '), review, true, 'empty'],
    ['the engine not there yet', toDraft('Hi'), undefined, false, 'loading'],
    ['not read yet', toDraft('Hi'), undefined, true, 'loading'],
    ['another language', toDraft('Hallo'), null, true, 'unreadable'],
    ['read', toDraft('Hi'), review, true, 'reviewed'],
    [
      'read, and nobody knows whether a note',
      toDraft('Hi', { mode: 'unknown' }),
      review,
      true,
      'reviewed',
    ],
  ] as const)('%s', (_, draft, read, isReady, kind) => {
    expect(toDraftState(draft, read, { isReady, hasFailed: false }).kind).toBe(kind);
  });
});
