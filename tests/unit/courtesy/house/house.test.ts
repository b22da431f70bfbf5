import { expect, test } from 'vitest';
import { type House, isHouseFinding, toHouse } from '../../../../lib/courtesy/house/house.ts';
import { decodeHouseRules } from '../../../../lib/courtesy/house/house-rules.ts';
import { review } from '../../../../lib/courtesy/review.ts';
import { suggestionsFor } from '../../../../lib/courtesy/suggest.ts';
import { applied } from '../../../../lib/courtesy/suggestions/check.ts';
import { context } from '../context.ts';
import { fc } from '../property.ts';
import { draft } from '../sentences.ts';

const rule = {
  flag: 'dismissive',
  phrase: 'no worries',
  reason: 'We say what happens next.',
  replacements: ["you're welcome"],
} as const;

function houseOf(input: object): House {
  const decoded = decodeHouseRules({ schema: 1, ...input });
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.faults));
  return toHouse(decoded.value);
}

function read(text: string, input: object) {
  const scene = { ...context, house: houseOf(input) };
  const result = review(text, scene);
  if (!result) throw new Error('not read');
  return { scene, result };
}

const idsIn = (text: string, input: object) => read(text, input).result.findings.map((f) => f.id);

test("a lead's phrase is found with its reason, and replaced with its capital", () => {
  const text = 'Hi Ana,\n\nNo worries, the lamp leaves today.';
  const { scene, result } = read(text, { rules: [rule] });
  const [finding] = result.findings;
  expect(finding).toMatchObject({ id: 'dismissive', reason: 'house', start: 9, end: 19 });
  if (!finding || !isHouseFinding(finding)) throw new Error('no finding of the house');
  expect(finding.rule.reason).toBe(rule.reason);
  const [suggestion] = suggestionsFor(finding, text, result, scene);
  if (!suggestion) throw new Error('no suggestion');
  expect(applied(text, suggestion)).toBe("Hi Ana,\n\nYou're welcome, the lamp leaves today.");
});

test('a star stands for up to three words of the same clause', () => {
  const rules = [{ ...rule, phrase: 'pop * over' }];
  expect(idsIn('I will pop it right over.', { rules })).toEqual(['dismissive']);
  expect(idsIn('I will pop it over, then.', { rules })).toEqual(['dismissive']);
  expect(idsIn('I will pop one two three four over.', { rules })).toEqual([]);
  expect(idsIn('I will pop, over there.', { rules })).toEqual([]);
});

test('contractions, typographic apostrophes and capitals make no difference', () => {
  const rules = [{ ...rule, phrase: "that won't fly" }];
  expect(idsIn('THAT WON’T FLY with us.', { rules })).toContain('dismissive');
});

test('quoted words, quoted mail and the open sentence are left alone', () => {
  expect(idsIn('You wrote “no worries” to me.', { rules: [rule] })).toEqual([]);
  expect(idsIn('> no worries\n\nThe lamp leaves today.', { rules: [rule] })).toEqual([]);
  const text = 'No worries';
  const scene = { ...context, caret: text.length, house: houseOf({ rules: [rule] }) };
  expect(review(text, scene)?.findings).toEqual([]);
});

test('a phrase that is never flagged is spared, as one flag or as any', () => {
  const text = 'We follow our policy. It is our policy to wait.';
  expect(idsIn('We follow our policy.', {})).toEqual(['policy']);
  const spare = (flag?: string) => ({
    neverFlag: [{ phrase: 'our policy', ...(flag ? { flag } : {}) }],
  });
  expect(idsIn(text, spare())).not.toContain('policy');
  expect(idsIn('We follow our policy.', spare('policy'))).toEqual([]);
  expect(idsIn('We follow our policy.', spare('blame'))).toEqual(['policy']);
});

test('sparing raises the score of the moment, a rule lowers it', () => {
  const need = (text: string, input: object) => read(text, input).result.moments.need.value;
  const cold = 'We follow our policy.';
  expect(need(cold, { neverFlag: [{ phrase: 'our policy' }] })).toBeGreaterThan(need(cold, {}));
  const plain = 'The lamp is in the basket.';
  const rules = [{ ...rule, flag: 'jargon', phrase: 'the basket' }];
  expect(need(plain, { rules })).toBeLessThan(need(plain, {}));
});

test("replacements that would lose a number, or that are cold themselves, aren't offered", () => {
  const offers = (phrase: string, replacement: string, text: string) => {
    const rules = [{ ...rule, phrase, replacements: [replacement] }];
    const { scene, result } = read(text, { rules });
    const finding = result.findings.find(isHouseFinding);
    if (!finding) throw new Error('not found');
    return suggestionsFor(finding, text, result, scene);
  };
  expect(offers('within * days', 'soon after', 'It leaves within 14 days.')).toEqual([]);
  expect(offers('no worries', 'you must wait', 'No worries, Ana.')).toEqual([]);
});

test.each([
  [{ rules: [{ ...rule, phrase: '* worries' }] }],
  [{ rules: [{ ...rule, phrase: 'no worries *' }] }],
  [{ rules: [{ ...rule, phrase: 'a * b * c * d * e' }] }],
  [{ rules: [{ ...rule, phrase: '(a+)+$' }] }],
  [{ rules: [{ ...rule, phrase: 'x'.repeat(121) }] }],
  [{ rules: [{ ...rule, phrase: ' ' }] }],
  [{ rules: [{ ...rule, flag: 'rude' }] }],
  [{ rules: [{ ...rule, replacements: ['a', 'b', 'c', 'd'] }] }],
  [{ rules: Array.from({ length: 101 }, () => rule) }],
  [{ rules: [{ ...rule, more: 1 }] }],
  [{ neverFlag: Array.from({ length: 201 }, () => ({ phrase: 'a' })) }],
])('what is no set of house rules is refused with its faults: %#', (input) => {
  const decoded = decodeHouseRules({ schema: 1, ...input });
  expect(decoded.ok).toBe(false);
  if (!decoded.ok) expect(decoded.faults.length).toBeGreaterThan(0);
});

test('a house without rules changes nothing', () => {
  const house = houseOf({});
  fc.assert(
    fc.property(draft, (text) => {
      expect(review(text, { ...context, house })).toEqual(review(text, context));
    }),
    { numRuns: 100 },
  );
});
