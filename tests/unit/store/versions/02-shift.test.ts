import { expect, test } from 'vitest';
import { ROWS } from '../../../../lib/store/tables.ts';
import { VERSIONS } from '../../../../lib/store/versions/index.ts';
import { migrate } from './migrate.ts';

test('earlier self-checks are finished, without line and intention', async () => {
  const old = {
    checkId: 'c',
    at: 1,
    tz: 'UTC',
    day: '2026-11-20',
    kind: 'preShift',
    arrival: 'low',
    done: ['visualise'],
    skipped: false,
  };
  const { after } = await migrate(VERSIONS.slice(0, 1), VERSIONS.slice(0, 2), {
    selfChecks: [old],
  });
  const row = after.selfChecks?.[0];
  expect(row).toEqual({ ...old, line: '', intention: null, finished: true });
  expect(ROWS.selfChecks.safeParse(row).success).toBe(true);
});
