import { expect, test } from 'vitest';
import { loadPart } from '../../../../entrypoints/on-ticket/lazy-part.ts';
import { until } from '../fixture.ts';

test('a part that can’t be loaded is said, and comes when it is tried again', async () => {
  let isBroken = true;
  let times = 0;
  const lazy = loadPart(async () => {
    times++;
    if (isBroken) throw new TypeError('Failed to fetch dynamically imported module');
    return 'engine';
  });
  await until(() => expect(lazy.hasFailed.value).toBe(true));
  lazy.retry();
  expect(lazy.hasFailed.value, 'being tried again').toBe(false);
  await until(() => expect(lazy.hasFailed.value).toBe(true));
  isBroken = false;
  lazy.retry();
  await until(() => expect(lazy.part.value).toBe('engine'));
  expect(lazy.hasFailed.value).toBe(false);
  lazy.retry();
  expect(times, 'what is there is not loaded again').toBe(3);
});
