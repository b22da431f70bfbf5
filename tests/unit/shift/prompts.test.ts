import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import prompts from '../../../assets/shift/prompts.en.json' with { type: 'json' };
import resets from '../../../assets/shift/resets.en.json' with { type: 'json' };
import { addDays } from '../../../lib/moments/day.ts';
import { ARRIVALS } from '../../../lib/moments/self-check.ts';
import { pickForDay, shuffle } from '../../../lib/shift/pick.ts';
import { getPrompt, type PromptKind, promptsFor } from '../../../lib/shift/prompts.ts';
import { getResetWords } from '../../../lib/shift/reset.ts';

const KINDS = Object.keys(prompts) as PromptKind[];
const anyDay = fc.nat({ max: 20_000 }).map((count) => addDays('2000-01-01', count));
const anyArrival = fc.constantFrom(null, ...ARRIVALS);

describe.each(KINDS)('%s', (kind) => {
  test('has at least twenty prompts, each once, short, and with an id of its own', () => {
    const all = prompts[kind];
    expect(all.length).toBeGreaterThanOrEqual(20);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    for (const { text } of all) {
      expect(text.length).toBeLessThanOrEqual(kind === 'affirmation' ? 60 : 100);
      expect(text, 'an adult is spoken to').not.toMatch(/!|amazing|awesome|rockstar|superstar/i);
    }
  });

  test.each(ARRIVALS)('has something of its own for who arrives %s', (arrival) => {
    const forAll = promptsFor(kind, null);
    expect(promptsFor(kind, arrival).length).toBeGreaterThan(forAll.length);
  });

  test('the same day says the same, the next day something else', () => {
    fc.assert(
      fc.property(anyDay, anyArrival, fc.string(), (day, arrival, seed) => {
        const today = getPrompt(kind, arrival, day, seed);
        expect(getPrompt(kind, arrival, day, seed)).toEqual(today);
        expect(getPrompt(kind, arrival, addDays(day, 1), seed)).not.toEqual(today);
        expect(getPrompt(kind, arrival, day, seed, 1)).not.toEqual(today);
      }),
    );
  });

  test('none comes again before all were there', () => {
    const count = promptsFor(kind, 'low').length;
    const seen = Array.from(
      { length: count },
      (_, at) => getPrompt(kind, 'low', addDays('2026-11-23', at), 's').id,
    );
    expect(new Set(seen).size).toBe(count);
  });
});

test('an empty list has nothing to pick, and an order by seed keeps all', () => {
  expect(pickForDay([], '2026-11-23', 's')).toBeNull();
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.string(), (list, seed) => {
      expect(shuffle(list, seed)).toEqual(shuffle(list, seed));
      expect([...shuffle(list, seed)].sort()).toEqual([...list].sort());
    }),
  );
});

test('a reset has other words each time, and brings back the agent’s own pages in turn', () => {
  expect(resets.bigger.length).toBeGreaterThanOrEqual(10);
  const own = ['She laughed.'];
  const [first, second] = [0, 1].map((turn) => getResetWords('2026-11-23', 's', turn, own));
  expect(first).toMatchObject({ bigger: 'She laughed.', isOwn: true });
  expect(second?.isOwn).toBe(false);
  expect(second?.acknowledge).not.toBe(first?.acknowledge);
  const without = getResetWords('2026-11-23', 's', 0, []);
  expect(without.isOwn).toBe(false);
  expect(without.bigger).not.toBe('');
});
