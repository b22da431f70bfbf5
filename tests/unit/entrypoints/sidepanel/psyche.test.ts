import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { todayOf } from '../../../../entrypoints/on-ticket/store.ts';
import { followPsyche } from '../../../../entrypoints/sidepanel/psyche.ts';
import { saveSelfCheck } from '../../../../lib/store/self-checks.ts';
import { until } from '../fixture.ts';
import { createAccess } from '../notebook-fixture.ts';

const CHECK = { kind: 'preShift', arrival: 'good', done: ['visualise'], skipped: false } as const;

test('what today’s self-check ticks is ticked, and follows it', async () => {
  const access = createAccess();
  const psyche = followPsyche(access, signal(0));
  expect([...psyche.value]).toEqual([]);
  const { notebook } = await access.begin();
  await saveSelfCheck(notebook, CHECK);
  await until(() => expect([...psyche.value]).toEqual(['psyche.acknowledge', 'psyche.visualise']));
  await saveSelfCheck(notebook, { ...CHECK, done: ['vitalise'] });
  await until(() => expect([...psyche.value]).toContain('psyche.vitalise'));
});

test('a panel that stays open over night begins the new day without ticks', async () => {
  const minute = signal(0);
  const access = createAccess();
  const psyche = followPsyche(access, minute);
  let tomorrow: string | null = null;
  const { notebook } = await access.begin({
    todayOf: (of) => tomorrow ?? todayOf(of),
  });
  await saveSelfCheck(notebook, CHECK);
  await until(() => expect(psyche.value.size).toBe(2));
  tomorrow = '2099-01-01';
  minute.value++;
  await until(() => expect(psyche.value.size).toBe(0));
});
