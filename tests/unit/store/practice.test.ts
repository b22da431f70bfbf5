import { expect, test } from 'vitest';
import type { OwnLine, PracticeCard } from '../../../lib/moments/practice.ts';
import { forgetTicket } from '../../../lib/store/forget.ts';
import type { Notebook } from '../../../lib/store/notebook.ts';
import {
  keepOwnLines,
  OWN_LINE_DAYS,
  savePractice,
  setOwnLinesKept,
  toOwnItemId,
  watchOwnLines,
  watchPractice,
} from '../../../lib/store/practice.ts';
import { sweep } from '../../../lib/store/retention.ts';
import { listSnapshots } from '../../../lib/store/snapshots.ts';
import { VERSIONS } from '../../../lib/store/versions/index.ts';
import { DAY, freshName, nextOf, open, toContext } from './fixture.ts';

const LINE = { text: 'You should have checked [number].', flag: 'blame' } as const;
const linesOf = (notebook: Notebook) =>
  nextOf<readonly OwnLine[]>((say) => watchOwnLines(notebook, say));
const cardsOf = (notebook: Notebook) =>
  nextOf<readonly PracticeCard[]>((say) => watchPractice(notebook, say));

test('nothing of one’s own is kept unless that was asked for', async () => {
  const notebook = await open();
  await keepOwnLines(notebook, 't', [LINE]);
  expect(await linesOf(notebook)).toEqual([]);
  await setOwnLinesKept(notebook, true);
  await keepOwnLines(notebook, 't', [LINE, LINE]);
  expect(await linesOf(notebook)).toMatchObject([{ ...LINE, ticketUid: 't' }]);
});

test('switched off, no line is left, nor what was practised of it, nor an older copy', async () => {
  const name = freshName();
  const versions = [...VERSIONS, { stores: {} }];
  (await open({ name })).close();
  const notebook = await open({ name, versions });
  expect(await listSnapshots(name)).toHaveLength(1);
  await setOwnLinesKept(notebook, true);
  await keepOwnLines(notebook, 't', [LINE]);
  const itemId = toOwnItemId((await linesOf(notebook))[0]?.lineId ?? '');
  await savePractice(notebook, { itemId, box: 1, due: '2026-11-24' });
  await savePractice(notebook, { itemId: 'stock', box: 1, due: '2026-11-24' });
  await setOwnLinesKept(notebook, false);
  expect(await linesOf(notebook)).toEqual([]);
  expect((await cardsOf(notebook)).map((card) => card.itemId)).toEqual(['stock']);
  expect(await listSnapshots(name)).toEqual([]);
});

test('own lines go with their ticket, after their time, and the oldest when there are many', async () => {
  const context = toContext();
  const notebook = await open({ context });
  await setOwnLinesKept(notebook, true);
  await keepOwnLines(notebook, 'gone', [LINE]);
  await forgetTicket(notebook, 'gone');
  expect(await linesOf(notebook)).toEqual([]);

  const many = Array.from({ length: 60 }, (_, index) => ({ ...LINE, text: `Line ${index}.` }));
  await keepOwnLines(notebook, 't', many);
  expect(await linesOf(notebook)).toHaveLength(40);
  context.at += (OWN_LINE_DAYS + 1) * DAY;
  await sweep(notebook);
  expect(await linesOf(notebook)).toEqual([]);
});
