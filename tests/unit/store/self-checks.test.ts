import { expect, test } from 'vitest';
import { LINE_MAX, type SelfCheck } from '../../../lib/moments/self-check.ts';
import { tickStep } from '../../../lib/store/contacts.ts';
import { contactsBetween } from '../../../lib/store/listings.ts';
import type { Notebook } from '../../../lib/store/notebook.ts';
import { takeResetOffer } from '../../../lib/store/resets.ts';
import {
  saveSelfCheck,
  tickPsyche,
  todayOf,
  watchSelfChecks,
} from '../../../lib/store/self-checks.ts';
import { DAY, freshName, HOUR, nextOf, open, toContext } from './fixture.ts';

const todays = (notebook: Notebook) =>
  nextOf<readonly SelfCheck[]>((say) => watchSelfChecks(notebook, todayOf(notebook), say));

test('a check grows tap by tap, and keeps when it was begun', async () => {
  const context = toContext();
  const notebook = await open({ context });
  const begunAt = context.at;
  await saveSelfCheck(notebook, { kind: 'preShift', arrival: 'low' });
  context.at += HOUR;
  await saveSelfCheck(notebook, { kind: 'preShift', done: ['visualise'], intention: 'need' });
  await saveSelfCheck(notebook, { kind: 'preShift', finished: true });
  expect(await todays(notebook)).toEqual([
    expect.objectContaining({
      at: begunAt,
      arrival: 'low',
      done: ['visualise'],
      intention: 'need',
      line: '',
      finished: true,
    }),
  ]);
});

test('two windows that write the line keep the words of both', async () => {
  const name = freshName();
  const [mine, theirs] = [await open({ name }), await open({ name, context: toContext() })];
  await saveSelfCheck(mine, { kind: 'preShift', line: 'Slept badly', lineFrom: '' });
  await saveSelfCheck(theirs, { kind: 'preShift', line: 'New headset', lineFrom: '' });
  expect((await todays(mine))[0]?.line).toBe('Slept badly / New headset');
  await saveSelfCheck(theirs, { kind: 'preShift', line: 'New headset!', lineFrom: 'New headset' });
  expect((await todays(mine))[0]?.line).toBe('Slept badly / New headset!');
  const [{ line } = { line: '' }] = await todays(mine);
  await saveSelfCheck(mine, { kind: 'preShift', line: 'All well', lineFrom: line });
  expect((await todays(mine))[0]?.line).toBe('All well');
});

test('a line never grows beyond what the notebook reads again', async () => {
  const name = freshName();
  const notebook = await open({ name });
  const long = 'x'.repeat(LINE_MAX - 1);
  await saveSelfCheck(notebook, { kind: 'preShift', line: long, lineFrom: '' });
  await saveSelfCheck(notebook, { kind: 'preShift', line: 'other', lineFrom: '' });
  expect((await todays(notebook))[0]?.line).toHaveLength(LINE_MAX);
});

test('a night shift across midnight has one check, and a clock set back finds its own day', async () => {
  const context = toContext(Date.parse('2026-11-23T21:00:00Z'));
  const notebook = await open({ context });
  await saveSelfCheck(notebook, { kind: 'preShift', arrival: 'good' });
  context.at = Date.parse('2026-11-24T01:30:00Z');
  await saveSelfCheck(notebook, { kind: 'preShift', finished: true });
  expect(await todays(notebook)).toHaveLength(1);
  context.at -= 3 * DAY;
  expect(await todays(notebook)).toEqual([]);
  await saveSelfCheck(notebook, { kind: 'preShift', arrival: 'rough' });
  expect((await todays(notebook))[0]?.arrival).toBe('rough');
  context.at += 3 * DAY;
  expect((await todays(notebook))[0]?.arrival).toBe('good');
});

test('a reset is offered at most twice a day, and not twice for one ticket', async () => {
  const context = toContext();
  const notebook = await open({ context });
  expect(await takeResetOffer(notebook, 'a')).toBe(true);
  expect(await takeResetOffer(notebook, 'a')).toBe(true);
  expect(await takeResetOffer(notebook, 'b')).toBe(true);
  expect(await takeResetOffer(notebook, 'c')).toBe(false);
  context.at += DAY;
  expect(await takeResetOffer(notebook, 'c')).toBe(true);
});

test('a tick in the panel is one of today’s self-check, and leaves the rest of it as it was', async () => {
  const notebook = await open();
  const checks = () =>
    nextOf<readonly object[]>((onChecks) => watchSelfChecks(notebook, todayOf(notebook), onChecks));
  await tickPsyche(notebook, 'vitalise', true);
  expect(await checks()).toMatchObject([{ kind: 'preShift', arrival: null, done: ['vitalise'] }]);
  await saveSelfCheck(notebook, {
    kind: 'preShift',
    arrival: 'good',
    done: ['vitalise'],
    skipped: false,
  });
  await tickPsyche(notebook, 'visualise', true);
  await tickPsyche(notebook, 'vitalise', false);
  expect(await checks()).toMatchObject([{ arrival: 'good', done: ['visualise'], skipped: false }]);
  expect((await contactsBetween(notebook, '2000-01-01', '2100-01-01')).rows).toEqual([]);
});

test('a contact takes no step of psyche', async () => {
  const notebook = await open();
  expect(() => tickStep(notebook, 't', 'psyche.visualise', true)).toThrow('never kept');
});
