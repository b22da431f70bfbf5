import { describe, expect, test } from 'vitest';
import type { MomentView } from '../../../../../components/panel/moment-region.tsx';
import {
  type MomentParts,
  toMomentViews,
} from '../../../../../entrypoints/sidepanel/view/moment-views.ts';
import { getBundledPlaybook } from '../../../../../lib/moments/bundled-playbook.ts';
import { NEW_CONTACT } from '../../../../../lib/moments/contact-context.ts';
import type { ActSeen, DraftEvidence, FlagSeen } from '../../../../../lib/moments/evidence.ts';
import { suggestRatings } from '../../../../../lib/moments/suggest-ratings.ts';
import { MOMENTS, type Moment } from '../../../../../lib/moments/vocabulary.ts';
import { words } from '../../fixture.ts';

const TEXT = 'Hi Dana,\nyou should have checked';
const playbook = getBundledPlaybook();
const HELLO: ActSeen = { id: 'greeting', start: 0, end: 2, origin: 'typed' };
const BLAME: FlagSeen = { id: 'blame', start: 9, end: 32, origin: 'typed' };
const TYPED = { ...NEW_CONTACT, typed: true };
const UPSET = { ...TYPED, upset: true };

function evidence(acts: readonly ActSeen[], findings: readonly FlagSeen[] = []): DraftEvidence {
  return { acts, findings, order: { id: 'n/a', person: null } };
}
function viewsOf(more: Partial<MomentParts> = {}): MomentView[] {
  const draft = more.draft ?? null;
  const contact = more.contact ?? TYPED;
  return toMomentViews({
    playbook,
    draft,
    text: TEXT,
    contact,
    ratings: {},
    suggested: suggestRatings(playbook, draft, contact),
    psyche: new Set(),
    words,
    ...more,
  });
}
function viewOf(moment: Moment, more: Partial<MomentParts> = {}): MomentView {
  const found = viewsOf(more).find(({ id }) => id === moment);
  if (!found) throw new Error(`There is no view of ${moment}.`);
  return found;
}
function stepOf(step: string, more: Partial<MomentParts> = {}) {
  const { core, extra } = viewOf(step.split('.')[0] as Moment, more);
  const found = [...core, ...extra].find(({ id }) => id === step);
  if (!found) throw new Error(`There is no step ${step}.`);
  return found;
}
const tick = (step: string, on: boolean) => [{ step, on, by: 'agent' }] as const;

test('the five moments in their order, each with core steps', () => {
  const views = viewsOf();
  expect(views.map(({ id }) => id)).toEqual(MOMENTS);
  for (const { id, core } of views) expect(core.length, id).toBeGreaterThan(2);
});

describe('a step', () => {
  test('that nothing shows is open, with its hint', () => {
    expect(stepOf('greeting.hello')).toMatchObject({
      isDone: false,
      evidence: null,
      brokenBy: null,
      hint: expect.any(String),
    });
  });

  test('that the draft shows is done, in the draft’s own words, to the end of the clause', () => {
    const step = stepOf('greeting.hello', { draft: evidence([HELLO]) });
    expect(step).toMatchObject({ isDone: true, evidence: 'Hi Dana,', hint: null });
  });

  test('that a macro shows is not done', () => {
    const draft = evidence([{ ...HELLO, origin: 'macro' }]);
    expect(stepOf('greeting.hello', { draft })).toMatchObject({ isDone: false, evidence: null });
  });

  test('that an earlier reply shows is done, and says where', () => {
    const contact = { ...TYPED, earlier: new Set(['greeting'] as const) };
    expect(stepOf('greeting.hello', { contact })).toMatchObject({
      isDone: true,
      evidence: null,
      hint: 'In an earlier reply on this ticket.',
    });
  });

  test('that the draft breaks shows the words against it', () => {
    const step = stepOf('need.listen', { draft: evidence([], [BLAME]) });
    expect(step).toMatchObject({ isDone: false, brokenBy: 'you should have checked' });
  });

  test('that the agent ticked is done, and unticked is not, whatever the draft says', () => {
    const draft = evidence([HELLO]);
    const off = { ...TYPED, ticks: tick('greeting.hello', false) };
    expect(stepOf('greeting.hello', { draft, contact: off }).isDone).toBe(false);
    const on = { ...TYPED, ticks: tick('greeting.warmStart', true) };
    expect(stepOf('greeting.warmStart', { contact: on }).isDone).toBe(true);
  });
});

describe('a quote', () => {
  const quoteOf = (text: string, end: number) =>
    stepOf('greeting.hello', { text, draft: evidence([{ ...HELLO, end }]) }).evidence;

  test.each([
    ['Hi Dana, thank you', 2, 'Hi Dana,'],
    ['Hi Dana! Thank you', 2, 'Hi Dana!'],
    ['Hi Dana\nThank you', 2, 'Hi Dana'],
    ['Hi Dana, thank you', 8, 'Hi Dana,'],
    ['Hi', 2, 'Hi'],
    ['Hi  Dana   Brooks, thanks', 2, 'Hi Dana Brooks,'],
  ])('%o: %o characters in, %o', (text, end, quote) => {
    expect(quoteOf(text, end)).toBe(quote);
  });

  test('is cut at a word where it is long', () => {
    const quote = quoteOf(`Hi ${'dear '.repeat(40)}`, 2) ?? '';
    expect(quote).toMatch(/^Hi (dear )+…$/);
    expect(quote.length).toBeLessThanOrEqual(72);
  });
});

describe('psyche', () => {
  test('is ticked by today’s self-check', () => {
    const psyche = new Set(['psyche.visualise']);
    expect(stepOf('psyche.visualise', { psyche })).toMatchObject({ isDone: true, hint: null });
    expect(stepOf('psyche.vitalise', { psyche }).isDone).toBe(false);
  });

  test('whatever a contact holds of it: today’s self-check alone decides', () => {
    const contact = { ...TYPED, ticks: tick('psyche.visualise', false) };
    const psyche = new Set(['psyche.visualise']);
    expect(stepOf('psyche.visualise', { psyche, contact }).isDone).toBe(true);
    const other = { ...TYPED, ticks: tick('psyche.vitalise', true) };
    expect(stepOf('psyche.vitalise', { psyche, contact: other }).isDone).toBe(false);
  });

  test('its three steps can be ticked here; the others tell how a check was made', () => {
    const fixed = viewOf('psyche').core.filter(({ isFixed }) => isFixed);
    expect(fixed.map(({ id }) => id)).toEqual(['psyche.acknowledge', 'psyche.refocus']);
    expect(viewOf('greeting').core.some(({ isFixed }) => isFixed)).toBe(false);
  });

  test('is never rated', () => {
    expect(viewOf('psyche').rating).toBeNull();
  });
});

describe('handling problems', () => {
  test('rests while the customer is calm, and shows its steps all the same', () => {
    const view = viewOf('problems');
    expect(view.restsBecause).toContain('Rests');
    expect(view.core.length).toBeGreaterThan(0);
    expect(view.rating).toMatchObject({ suggested: null, reason: null });
  });

  test.each([
    ['upset', { ...TYPED, upset: true }],
    ['complaining', { ...TYPED, complaint: true }],
  ])('does not rest where the customer is %s', (_, contact) => {
    expect(viewOf('problems', { contact }).restsBecause).toBeNull();
  });

  test('is the only moment that rests', () => {
    const resting = viewsOf().filter(({ restsBecause }) => restsBecause !== null);
    expect(resting.map(({ id }) => id)).toEqual(['problems']);
  });
});

describe('a rating', () => {
  test('the agent’s and the suggested one stay apart', () => {
    const more = { ratings: { greeting: 2, need: null }, draft: evidence([HELLO]) } as const;
    expect(viewOf('greeting', more).rating).toMatchObject({ value: 2, suggested: 0 });
    expect(viewOf('need', more).rating).toMatchObject({ value: null });
    expect(viewOf('followThrough', more).rating?.value).toBeUndefined();
  });

  test('nothing to judge: nothing suggested, no reason', () => {
    expect(viewOf('greeting', { draft: null }).rating).toMatchObject({
      suggested: null,
      reason: null,
    });
  });

  test('0 says which steps are still open', () => {
    const { rating, core } = viewOf('greeting', { draft: evidence([HELLO]) });
    const byName = core.find(({ id }) => id === 'greeting.byName');
    expect(rating).toMatchObject({ suggested: 0 });
    expect(rating?.reason).toMatch(/^Still open for \+1: .+\.$/);
    expect(rating?.reason).toContain(byName?.text);
  });

  test('0 for a flag quotes the words that hold it', () => {
    const { rating } = viewOf('need', { draft: evidence([], [{ ...BLAME, id: 'command' }]) });
    expect(rating?.reason).toBe('“you should have checked” holds it at 0.');
  });

  test('−1 quotes the words that wound, and names them', () => {
    const { rating } = viewOf('problems', { draft: evidence([], [BLAME]), contact: UPSET });
    expect(rating).toMatchObject({
      suggested: -1,
      reason: '“you should have checked” reads as blame. Mend it, and this rises.',
    });
  });

  test('−1 where nobody speaks to an upset customer', () => {
    const draft: DraftEvidence = { ...evidence([HELLO]), order: { id: 'no_person', person: null } };
    const { rating } = viewOf('problems', { draft, contact: UPSET });
    expect(rating).toMatchObject({
      suggested: -1,
      reason: 'Nothing speaks to an upset customer yet.',
    });
  });

  test('+1 says that all is there', () => {
    const acts: ActSeen[] = (['greeting', 'name', 'thanks'] as const).map((id) => ({
      ...HELLO,
      id,
    }));
    expect(viewOf('greeting', { draft: evidence(acts) }).rating).toMatchObject({
      suggested: 1,
      reason: 'Every step that a draft can show is there.',
    });
  });
});
