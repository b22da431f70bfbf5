import { expect, test } from 'vitest';
import { type PromiseMade, promiseStatus } from '../../../lib/moments/promise.ts';
import { countersBetween } from '../../../lib/store/counters.ts';
import { findLastVisit } from '../../../lib/store/last-visit.ts';
import type { Notebook } from '../../../lib/store/notebook.ts';
import { saveNote } from '../../../lib/store/notes.ts';
import {
  addPromise,
  handOverPromise,
  keepPromise,
  movePromise,
  type NewPromise,
  reopenPromise,
  watchDue,
  watchPromises,
  withdrawPromise,
} from '../../../lib/store/promises.ts';
import { markSent } from '../../../lib/store/sending.ts';
import { DAY, HOUR, MONDAY_NINE, nextOf, open, toContext } from './fixture.ts';

const BY_WEDNESDAY: NewPromise = {
  words: 'I will write by Wednesday, 3 pm',
  who: 'agent',
  from: 'draft',
  due: { date: '2026-11-25', time: '15:00' },
  channel: 'email',
  language: 'en',
};

const promisesOf = (notebook: Notebook, uid = 't') =>
  nextOf<readonly PromiseMade[]>((onValue) => watchPromises(notebook, uid, onValue));
const dueOf = async (notebook: Notebook, upTo: string) =>
  (await nextOf<readonly PromiseMade[]>((onValue) => watchDue(notebook, upTo, onValue))).map(
    ({ words }) => words,
  );
const statusesOf = async (notebook: Notebook) =>
  (await promisesOf(notebook)).map((promise) => promiseStatus(promise, notebook.context.now()));

test('a promise is open, then kept early', async () => {
  const context = toContext();
  const notebook = await open({ context });
  const id = await addPromise(notebook, 't', BY_WEDNESDAY);
  expect(await statusesOf(notebook)).toEqual(['open']);
  context.at += DAY;
  await keepPromise(notebook, id);
  expect(await statusesOf(notebook)).toEqual(['keptEarly']);
  await reopenPromise(notebook, id);
  expect(await statusesOf(notebook)).toEqual(['open']);
});

test('the same promise seen by two windows is written once; said again after it was kept, twice', async () => {
  const notebook = await open();
  const [id, same] = await Promise.all([
    addPromise(notebook, 't', BY_WEDNESDAY),
    addPromise(notebook, 't', BY_WEDNESDAY),
  ]);
  expect(same).toBe(id);
  expect(await addPromise(notebook, 'u', BY_WEDNESDAY)).not.toBe(id);
  await keepPromise(notebook, id);
  expect(await addPromise(notebook, 't', BY_WEDNESDAY)).not.toBe(id);
});

test('a moved promise leaves its place to a new one', async () => {
  const context = toContext();
  const notebook = await open({ context });
  const id = await addPromise(notebook, 't', BY_WEDNESDAY);
  context.at += HOUR;
  const next = await movePromise(notebook, id, { date: '2026-11-27', time: null });
  const promises = await promisesOf(notebook);
  expect(promises.map(({ promiseId }) => promiseId)).toEqual([next, id]);
  expect(promises[1]?.movedTo).toBe(next);
  expect(await statusesOf(notebook)).toEqual(['open', 'movedTo']);
});

test('promises are handed over and withdrawn', async () => {
  const notebook = await open();
  await handOverPromise(notebook, await addPromise(notebook, 't', BY_WEDNESDAY));
  await withdrawPromise(notebook, await addPromise(notebook, 't', BY_WEDNESDAY));
  expect((await statusesOf(notebook)).sort()).toEqual(['handedOver', 'withdrawn']);
});

test('what is due is listed by date, times before the day as such, undated last', async () => {
  const notebook = await open();
  const add = (words: string, due: NewPromise['due']) =>
    addPromise(notebook, 't', { ...BY_WEDNESDAY, words, due });
  await add('some day', null);
  await add('that day', { date: '2026-11-23', time: null });
  await add('at five', { date: '2026-11-23', time: '17:00' });
  await add('tomorrow', { date: '2026-11-24', time: '09:00' });
  await add('long ago', { date: '2026-10-01', time: null });
  await keepPromise(notebook, await add('kept', { date: '2026-11-23', time: '08:00' }));
  expect(await dueOf(notebook, '2026-11-23')).toEqual([
    'long ago',
    'at five',
    'that day',
    'some day',
  ]);
  expect(await dueOf(notebook, '2026-11-24')).toContain('tomorrow');
});

test('the margin counts on the day it was kept, once', async () => {
  const context = toContext();
  const notebook = await open({ context });
  const id = await addPromise(notebook, 't', BY_WEDNESDAY);
  context.at += DAY;
  await keepPromise(notebook, id);
  await keepPromise(notebook, id);
  const counters = await countersBetween(notebook, '2026-11-01', '2026-11-30');
  expect(counters).toEqual([
    {
      day: '2026-11-24',
      host: '',
      channel: 'email',
      language: 'en',
      of: 'margin',
      by: '',
      // 30 hours early: 24 to 72.
      counts: [0, 0, 0, 0, 0, 0, 0, 0, 1, 0],
    },
  ]);
  await reopenPromise(notebook, id);
  expect(await countersBetween(notebook, '2026-11-01', '2026-11-30')).toEqual([]);
});

test('the last visit tells when, what was promised and how that went, and the wish', async () => {
  const context = toContext();
  const notebook = await open({ context });
  expect(await findLastVisit(notebook, 't')).toBeNull();
  await markSent(notebook, 't', { messageId: 'm', at: MONDAY_NINE, mode: 'public' });
  await saveNote(notebook, 't', 'wish', 'a quiet week', 0);
  const id = await addPromise(notebook, 't', BY_WEDNESDAY);
  await keepPromise(notebook, id);
  context.at += 4 * DAY;
  expect(await findLastVisit(notebook, 't')).toMatchObject({
    at: MONDAY_NINE,
    day: '2026-11-23',
    days: 4,
    sentContacts: 1,
    promise: { made: { promiseId: id }, status: 'keptEarly' },
    wish: 'a quiet week',
  });
});

test('what is written during this visit is not the last one', async () => {
  const context = toContext();
  const notebook = await open({ context });
  await markSent(notebook, 't', { messageId: 'm', at: MONDAY_NINE, mode: 'public' });
  context.at += 2 * DAY;
  const arrived = context.at;
  context.at += HOUR;
  await markSent(notebook, 't', { messageId: 'n', at: context.at, mode: 'public' });
  expect(await findLastVisit(notebook, 't', arrived)).toMatchObject({ days: 2, sentContacts: 1 });
});
