import { expect, test } from 'vitest';
import { remember } from '../../../lib/shift/shift-clock.ts';
import { saveSelfCheck } from '../../../lib/store/self-checks.ts';
import { remindedDays, shiftTimes } from '../../../lib/store/setting-list.ts';
import { getSetting, setSetting } from '../../../lib/store/settings.ts';
import { markReminded, readShiftNeeds } from '../../../lib/store/shift.ts';
import { freshName, open, toContext } from './fixture.ts';

test('nothing is told unless it was asked for', async () => {
  expect(await readShiftNeeds(await open())).toEqual({
    times: null,
    reminder: 'off',
    reminded: [],
    isShown: true,
    isBegun: false,
  });
});

test('the day has begun once Ready or Skip was said, not with the first tap', async () => {
  const notebook = await open();
  await saveSelfCheck(notebook, { kind: 'preShift', arrival: 'low' });
  expect((await readShiftNeeds(notebook)).isBegun).toBe(false);
  await saveSelfCheck(notebook, { kind: 'preShift', finished: true });
  expect((await readShiftNeeds(notebook)).isBegun).toBe(true);
});

test('two windows tell a shift once between them', async () => {
  const name = freshName();
  const [mine, theirs] = [await open({ name }), await open({ name, context: toContext() })];
  const told = await Promise.all(
    [mine, theirs].map((notebook) => markReminded(notebook, '2026-11-23', remember)),
  );
  expect(told.sort()).toEqual([false, true]);
  expect(await getSetting(mine, remindedDays)).toEqual(['2026-11-23']);
});

test('times that are none are refused', async () => {
  const notebook = await open();
  const times = { days: [1], start: '9:00', end: '17:00' };
  expect(() => setSetting(notebook, shiftTimes, times)).toThrow();
  expect(() => setSetting(notebook, shiftTimes, { ...times, start: '09:00', days: [8] })).toThrow();
});
