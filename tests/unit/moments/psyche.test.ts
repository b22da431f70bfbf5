import { expect, test } from 'vitest';
import { getBundledPlaybook } from '../../../lib/moments/bundled-playbook.ts';
import { stepsOf } from '../../../lib/moments/playbook.ts';
import { toPsycheSteps } from '../../../lib/moments/psyche.ts';
import { PSYCHE_STEPS } from '../../../lib/moments/self-check.ts';

const skipped = { kind: 'preShift', arrival: null, done: [], skipped: true } as const;

test('a day with everything ticks every psyche step of the playbook', () => {
  const ticked = toPsycheSteps([
    { kind: 'preShift', arrival: 'low', done: [...PSYCHE_STEPS], skipped: false },
    { kind: 'reset', arrival: null, done: [], skipped: false },
  ]);
  const steps = stepsOf(getBundledPlaybook(), 'psyche').map(({ id }) => id);
  expect([...ticked].sort()).toEqual(steps.sort());
});

test('what was skipped ticks nothing', () => {
  expect(toPsycheSteps([]).size).toBe(0);
  expect(toPsycheSteps([skipped, { ...skipped, kind: 'reset' }]).size).toBe(0);
});

test('the steps of several checks add up', () => {
  const ticked = toPsycheSteps([
    { kind: 'preShift', arrival: null, done: ['visualise'], skipped: false },
    { kind: 'afterShift', arrival: 'good', done: ['vitalise'], skipped: false },
  ]);
  expect([...ticked]).toEqual(['psyche.visualise', 'psyche.acknowledge', 'psyche.vitalise']);
});
