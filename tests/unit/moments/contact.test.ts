import { expect, test } from 'vitest';
import { isTicked, type Tick, tick } from '../../../lib/moments/contact.ts';

const byAgent = (on: boolean, at = 1): Tick => ({ step: 'greeting.name', on, by: 'agent', at });
const byDraft = (on: boolean, at = 1): Tick => ({ step: 'greeting.name', on, by: 'draft', at });
const after = (...ticks: Tick[]) => ticks.reduce<readonly Tick[]>(tick, []);
const isOn = (...ticks: Tick[]) => isTicked(after(...ticks), 'greeting.name');

test('a tick goes on and off', () => {
  expect(isOn()).toBe(false);
  expect(isOn(byAgent(true))).toBe(true);
  expect(isOn(byAgent(true), byAgent(false))).toBe(false);
  expect(isOn(byDraft(true), byDraft(false))).toBe(false);
});

test('the agent’s word stands, whatever the draft shows later', () => {
  expect(isOn(byAgent(false), byDraft(true))).toBe(false);
  expect(isOn(byAgent(true), byDraft(false))).toBe(true);
  expect(isOn(byDraft(true), byAgent(false))).toBe(false);
});

test('the same tick again changes nothing, not even its time', () => {
  const ticks = after(byDraft(true, 1));
  expect(tick(ticks, byDraft(true, 2))).toBe(ticks);
});

test('steps do not touch each other', () => {
  const ticks = after(byAgent(true), { step: 'need.plan', on: true, by: 'agent', at: 2 });
  expect(isTicked(ticks, 'greeting.name') && isTicked(ticks, 'need.plan')).toBe(true);
});
