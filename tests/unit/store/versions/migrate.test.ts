import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { openNotebook } from '../../../../lib/store/open.ts';
import { listSnapshots, purgeSnapshots, readSnapshot } from '../../../../lib/store/snapshots.ts';
import { VERSIONS, type Version } from '../../../../lib/store/versions/index.ts';
import { freshName, open, toContext } from '../fixture.ts';
import { migrate, readRaw } from './migrate.ts';

const ROWS = {
  settings: Array.from({ length: 1_200 }, (_, index) => ({ key: `k${index}`, value: index })),
};

/** Doubles every setting; `breakAt` throws in the midst of it. */
function doubling(breakAt = Number.POSITIVE_INFINITY): Version {
  let seen = 0;
  return {
    stores: { later: 'id' },
    upgrade: (tx) =>
      tx
        .table('settings')
        .toCollection()
        .modify((row: { value: number }) => {
          if (++seen > breakAt) throw new Error('power cut');
          row.value *= 2;
        }),
  };
}

test('an older notebook is upgraded, after a snapshot of all its rows', async () => {
  const { name, after } = await migrate(VERSIONS, [...VERSIONS, doubling()], ROWS);
  const doubled = ROWS.settings.map(({ key, value }) => ({ key, value: 2 * value }));
  expect(after.settings).toHaveLength(doubled.length);
  expect(after.settings).toEqual(expect.arrayContaining(doubled));

  const [snapshot, ...more] = await listSnapshots(name);
  expect(more).toEqual([]);
  expect(snapshot?.schema).toBe(VERSIONS.length);
  const tables = await readSnapshot(name, snapshot?.snapshotId ?? '');
  expect(tables.get('settings')).toHaveLength(ROWS.settings.length);
  expect(tables.get('settings')).toEqual(expect.arrayContaining(ROWS.settings));

  await purgeSnapshots(name);
  expect(await listSnapshots(name)).toEqual([]);
});

test.each([0, 300, 1_199])(
  'an upgrade that breaks after %i rows leaves the old notebook whole',
  async (breakAt) => {
    const name = freshName();
    const old = new Dexie(name);
    VERSIONS.forEach(({ stores }, index) => {
      old.version(index + 1).stores({ ...stores });
    });
    await old.open();
    await old.table('settings').bulkAdd(ROWS.settings);
    old.close();

    const versions = [...VERSIONS, doubling(breakAt)];
    const refused = await openNotebook({ name, versions, context: toContext() });
    expect(refused).toMatchObject({ refused: 'upgrade' });
    expect((await readRaw(name, ['settings'])).settings).toEqual(
      expect.arrayContaining(ROWS.settings),
    );
    expect((await open({ name })).readOnly).toBe(false);
  },
);

test('no more than two snapshots are kept, the newest ones', async () => {
  const name = freshName();
  const context = toContext();
  for (const size of [0, 1, 2, 3]) {
    const versions = [...VERSIONS, ...Array.from({ length: size }, () => ({ stores: {} }))];
    (await open({ name, versions, context })).close();
    context.at += 1_000;
  }
  const schemas = (await listSnapshots(name)).map(({ schema }) => schema);
  expect(schemas).toEqual([VERSIONS.length + 1, VERSIONS.length + 2]);
});
