import { expect, test, vi } from 'vitest';
import { keepRetention } from '../../../../entrypoints/sidepanel/keep-retention.ts';
import { createClock, until } from '../fixture.ts';
import { createAccess } from '../notebook-fixture.ts';

const SETTLED_MS = 20_000;

test('old things are let go of once, when the panel has settled', async () => {
  const sweep = vi.fn().mockResolvedValue(undefined);
  const clock = createClock();
  const access = createAccess();
  const { notebook } = await access.begin({ sweep });
  keepRetention(access, clock.later);
  clock.pass(SETTLED_MS - 1);
  await Promise.resolve();
  expect(sweep).not.toHaveBeenCalled();
  clock.pass(1);
  await until(() => expect(sweep).toHaveBeenCalledWith(notebook));
  clock.pass(10 * SETTLED_MS);
  await Promise.resolve();
  expect(sweep).toHaveBeenCalledOnce();
});

test('a notebook that fails is no matter here', async () => {
  const sweep = vi.fn().mockRejectedValue(new Error('closed'));
  const clock = createClock();
  const access = createAccess();
  await access.begin({ sweep });
  keepRetention(access, clock.later);
  clock.pass(SETTLED_MS);
  await until(() => expect(sweep).toHaveBeenCalled());
});
